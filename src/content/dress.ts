import { make } from './make-element'

/** CSS pixels of a rem in the extension's own pages. A page may set another, which must not resize what is drawn on it. */
const REM = 16

/**
 * Gives a shadow root its style, in pixels of its own. Firefox may forbid a content script to hand over a constructed
 * sheet, since it crosses into the page's realm (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346); there a style
 * element does it.
 */
export function dress(root: ShadowRoot, ...sheets: string[]): void {
  const css = sheets.join('\n').replace(/(?<![\d.])([\d.]+)rem\b/g, (_, n) => `${Number(n) * REM}px`)
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    root.prepend(make('style', '', css))
  }
}
