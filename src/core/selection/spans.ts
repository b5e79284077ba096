import { hasWords } from '../has-words'
import type { Article, Piece, Span, Where } from '../model'
import { overlapOf } from '../overlap'

/** Words of one of an article's strings, and where they stand in it. */
export interface PlacedPiece extends Piece {
  where: Where
}

/** What joins blocks, and captions, into the one string that their offsets count into. */
export const JOINT = '\n\n'

/** What is asked of an article. */
type Strings = Pick<Article, 'text' | 'captions' | 'headline' | 'standfirst'>

/** The string of an article that offsets with this `where` count into. */
export function stringOf(article: Strings, where: Where): string {
  if (where === 'body') return article.text
  return where === 'caption' ? article.captions.join(JOINT) : article[where]
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
