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
export function hasLinksLikeMarks({ article, rangesOf }: ArticleView): boolean {
  const links = article.links.filter(({ where }) => where === 'body').slice(0, MOST)
  return links.some((link) => {
    const [range] = rangesOf(link, 'body')
    const element = range?.startNode.parentElement?.closest('a')
    return element ? isLikeMarks(lineUnder(getComputedStyle(element))) : false
  })
}

function lineUnder(style: CSSStyleDeclaration): LinkLine {
  if (style.textDecorationLine.includes('underline') && isSeen(style.textDecorationColor)) {
    const given = Number.parseFloat(style.textDecorationThickness)
    const thickness = Number.isFinite(given) ? given : Math.max(1, Number.parseFloat(style.fontSize) * USUAL)
    return { line: style.textDecorationStyle, thickness }
  }
  const edge = Number.parseFloat(style.borderBottomWidth)
  const hasEdge = edge > 0 && isSeen(style.borderBottomColor)
  return { line: hasEdge ? style.borderBottomStyle : 'none', thickness: edge }
}

const isSeen = (color: string) => !/^rgba\(.*, 0\)$/.test(color)
