import type { SourceText } from './model'
import { readWords, Vocabulary, type Words } from './words'

/** A source made ready to be searched: built once, and only when first searched, for all checks at it. */
export interface PreparedSource {
  readonly source: SourceText
  /** All words of the source's text, in order. */
  readonly words: Words
  /** The words that occur in it. */
  readonly vocabulary: Vocabulary
}

/** Makes a source ready. Costs nothing until its words are asked for: then O(n) of its text, once. */
export function prepareSource(source: SourceText): PreparedSource {
  const vocabulary = new Vocabulary()
  let words: Words | null = null
  return {
    source,
    vocabulary,
    get words() {
      words ??= readWords(source.text, vocabulary)
      return words
    },
  }
}
