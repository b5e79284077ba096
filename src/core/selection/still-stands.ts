import type { Article } from '../model'
import { type PlacedPiece, stringOf } from './spans'

/** Whether words still stand in an article where they stood: it may have changed, and been read anew, since. */
export function stillStands(article: Article, pieces: readonly PlacedPiece[]): boolean {
  return pieces.every(({ where, text, start, end }) => stringOf(article, where).slice(start, end) === text)
}
