import { hasWords } from '../has-words'
import type { Article, Piece, Span, Where } from '../model'

/** Words of one of an article's strings, and where they stand in it. */
export interface PlacedPiece extends Piece {
  where: Where
}

/** What joins captions into the one string that their offsets count into. */
const JOINT = '\n\n'

/** The string of an article that offsets with this `where` count into. */
export function stringOf(article: Article, where: Where): string {
  if (where === 'body') return article.text
  return where === 'caption' ? article.captions.join(JOINT) : article[where]
}

/** What two spans share; null where they only touch, or do not even that. */
export function overlapOf(a: Span, b: Span): Span | null {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)]
  return start < end ? { start, end } : null
}

/** What is left of spans once others are taken out of them, in order. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (rest, { start, end }) =>
      rest.flatMap((span) => {
        if (overlapOf(span, { start, end }) === null) return [span]
        return [
          { start: span.start, end: start },
          { start: end, end: span.end },
        ].filter((part) => part.end > part.start)
      }),
    [...spans],
  )
}

/** Whether a word stands in any of these spans of a text: marks and blanks are none. */
export const haveWords = (text: string, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => hasWords(text.slice(start, end)))
