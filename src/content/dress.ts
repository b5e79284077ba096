import { make } from './make-element'

/** CSS pixels of a rem in the extension's own pages, where the reader has set no other text size. */
const REM = 16

/**
 * Gives a shadow root, whose host is in the document, its style, in pixels of its own. Firefox may forbid a content script to hand over a constructed
 * sheet, since it crosses into the page's realm (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346); there a style
 * element does it.
 */
export function dress(root: ShadowRoot, ...sheets: string[]): void {
  const rem = remOf(root)
  const css = sheets.join('\n').replace(/(?<![\d.])([\d.]+)rem\b/g, (_, n) => `${Number(n) * rem}px`)
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    root.prepend(make('style', '', css))
  }
}

/**
 * CSS pixels of a rem: the reader's own text size, which the host has, since `all` on it is undone. A page may set another
 * on its root, which must not resize what is drawn on it. Measured against a size in pixels, which grows with a zoom of
 * text alone as well.
 */
function remOf(root: ShadowRoot): number {
  const pixels = make('i')
  pixels.style.fontSize = `${REM}px`
  root.append(pixels)
  const [own = REM, given = REM] = [root.host, pixels].map((it) => Number.parseFloat(getComputedStyle(it).fontSize))
  pixels.remove()
  return (REM * own) / given
}
