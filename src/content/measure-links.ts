import type { ArticleView } from '../core/article/read-article'

/** A line under words, as the browser computes it: `none` where none is seen; CSS pixels. */
export interface LinkLine {
  line: string
  thickness: number
}

/** Links of an article that are looked at: a page draws those in its text alike. */
const MOST = 40
/** Lines that marks have, too. */
const STROKES: readonly string[] = ['solid', 'dotted', 'dashed']
/** CSS pixels: under this a line is told from those of marks, of which the thinnest are nearly twice as thick. */
const THIN = 1.15
/** Em of a line of which a page does not say how thick it is. */
const USUAL = 1 / 16

/** Whether a line under a link may be taken for that of a mark. */
export const isLikeMarks = ({ line, thickness }: LinkLine): boolean => STROKES.includes(line) && thickness >= THIN

/** Whether links in the text of an article have lines like those of marks, which must then be others. */
export const hasLinksLikeMarks = ({ article, rangesOf }: ArticleView): boolean =>
  article.links.slice(0, MOST).some((link) => {
    const element = rangesOf(link, link.where)[0]?.startNode.parentElement?.closest('a')
    return element && isLikeMarks(lineUnder(getComputedStyle(element)))
  })

function lineUnder(style: CSSStyleDeclaration): LinkLine {
  const isText = style.textDecorationLine.includes('underline')
  const [line, color, given] = isText
    ? [style.textDecorationStyle, style.textDecorationColor, style.textDecorationThickness]
    : [style.borderBottomStyle, style.borderBottomColor, style.borderBottomWidth]
  const usual = isText ? Math.max(1, Number.parseFloat(style.fontSize) * USUAL) : 0
  return { line: /^rgba.*, 0\)$/.test(color) ? 'none' : line, thickness: Number.parseFloat(given) || usual }
}
