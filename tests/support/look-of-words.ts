import type { HighlightNames, LineSet, Look } from '../../src/platform/highlight-names'
import type { Surroundings, WordLook } from './tell-apart'

/*
 * Functions that run in a page. Each is sent there as text, so it uses nothing but its parameter and the page's globals.
 */

/** A link in running text, and each look that marks can have there. */
export interface LinkBesideMarks {
  around: Surroundings
  link: WordLook
  /** By the names of the wash and of the line that a mark is made of. */
  marks: Record<string, WordLook>
  /** The same with the lines of pages whose own links have lines like those of marks. */
  marksApart: Record<string, WordLook>
}

/** What is asked: at most so many links, and under which names the marks go, with which styles. */
export interface LooksAsked {
  names: HighlightNames
  /** All looks, in the order of their names. */
  looks: readonly Look[]
  css: string
  most: number
}

/** The links in the running text of a page, one of each look, beside the marks as they would stand there. */
export function linksBesideMarks({ names, looks, css, most }: LooksAsked): LinkBesideMarks[] {
  const sheet = document.createElement('style')
  sheet.textContent = css
  document.documentElement.append(sheet)
  /** Units of text from which a paragraph is running text. */
  const RUNNING = 80
  const thicknessOf = (style: CSSStyleDeclaration) => {
    const given = Number.parseFloat(style.textDecorationThickness)
    return Number.isFinite(given) ? given : Math.max(1, Number.parseFloat(style.fontSize) / 16)
  }
  const lookOf = (style: CSSStyleDeclaration, color: string): WordLook => {
    const isSeen = (line: string) => !/^rgba\(.*, 0\)$/.test(line)
    const hasLine = style.textDecorationLine.includes('underline') && isSeen(style.textDecorationColor)
    const edge = Number.parseFloat(style.borderBottomWidth)
    const hasEdge = !hasLine && edge > 0 && style.borderBottomStyle !== 'none' && isSeen(style.borderBottomColor)
    return {
      line: hasLine ? style.textDecorationStyle : hasEdge ? style.borderBottomStyle : 'none',
      thickness: hasEdge ? edge : thicknessOf(style),
      lineColor: hasEdge ? style.borderBottomColor : style.textDecorationColor,
      color,
      ground: style.backgroundColor,
    }
  }
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at)
      if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor
    }
    return getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
      matchMedia('(prefers-color-scheme: dark)').matches
      ? 'rgb(18, 18, 18)'
      : 'rgb(255, 255, 255)'
  }
  /** Above this, of 255, the words are light, and so their ground is dark. */
  const LIGHT = 150
  const found = new Map<string, LinkBesideMarks>()
  for (const link of document.querySelectorAll('p a[href], blockquote a[href], li a[href]')) {
    const parent = link.closest('p, blockquote, li')
    if (!parent || (parent.textContent ?? '').length < RUNNING || link.getClientRects().length === 0) continue
    const { color } = getComputedStyle(parent)
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
    const ground = 0.3 * red + 0.59 * green + 0.11 * blue > LIGHT ? 'dark' : 'light'
    const highlight = (look: Look) => getComputedStyle(parent, `::highlight(${names[ground][looks.indexOf(look)]})`)
    const marksWith = (setOf: (wash: 'quote' | 'report') => LineSet) => {
      const marks: Record<string, WordLook> = {}
      for (const wash of ['quote', 'report'] as const)
        for (const line of ['open', 'linked', 'doubtful'] as const) {
          const look = lookOf(highlight(`${line}${setOf(wash)}`), color)
          marks[`${wash} ${line}`] = { ...look, ground: highlight(wash).backgroundColor }
        }
      return marks
    }
    const style = getComputedStyle(link)
    const one = {
      around: { color, ground: groundOf(parent) },
      link: lookOf(style, style.color),
      marks: marksWith((wash) => (wash === 'quote' ? 'Quote' : 'Report')),
      marksApart: marksWith(() => 'Apart'),
    }
    found.set(JSON.stringify([one.around, one.link]), one)
    if (found.size === most) break
  }
  sheet.remove()
  return [...found.values()]
}
