import type { NounPhrase } from '../chunks/chunk'
import { phraseOf } from '../chunks/phrase-of'
import type { ChunkedSentence } from '../chunks/read-sentences'

/** A phrase, and the place of its sentence. */
export interface PlacedPhrase {
  phrase: NounPhrase
  at: number
}

const TEXTS: ReadonlySet<NounPhrase['nounClass']> = new Set(['document', 'statement', 'post'])

/** *Die Werft gab eine Stellungnahme ab. Darin steht …*: the text that the sentence before tells of last; null where it tells of none. */
export function textBefore(sentences: readonly ChunkedSentence[], at: number): PlacedPhrase | null {
  const phrases = (sentences[at - 1]?.clauses ?? []).flatMap(({ chunks }) =>
    chunks.flatMap((chunk) => {
      const phrase = phraseOf(chunk)
      return phrase && TEXTS.has(phrase.nounClass) ? [phrase] : []
    }),
  )
  const phrase = phrases.at(-1)
  return phrase ? { phrase, at: at - 1 } : null
}
