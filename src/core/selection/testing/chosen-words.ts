import type { Article, Where } from '../../model'
import { type PlacedPiece, stringOf } from '../spans'

/** Words of an article as a reader selects them: each of these once, where it stands first. Throws where it does not. */
export function chosen(article: Article, words: readonly string[], where: Where = 'body'): PlacedPiece[] {
  return words.map((text) => {
    const start = stringOf(article, where).indexOf(text)
    if (start < 0) throw new Error(`The article does not say: ${text}`)
    return { where, text, start, end: start + text.length }
  })
}
