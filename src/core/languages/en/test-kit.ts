import { findQuotations } from '../../attribution/words/quotations'
import { type Sentence, splitSentences, untaggedSpans } from '../../attribution/words/sentences'
import type { Block } from '../../model'
import { englishSentences } from './sentence-reader'
import { loadTagger, type Tagger } from './words/tagger'

/** What the tests of the English stages share: sentences made from plain strings. */

/** The tagger, loaded once for all tests of a file. */
export const tag: Tagger = loadTagger()

const reader = englishSentences(tag)

/** The sentences of one paragraph; on wish with every word tagged, those too that need not be. */
export function sentencesOf(text: string, { tagAll = false } = {}): Sentence[] {
  const block: Block = { kind: 'paragraph', start: 0, end: text.length }
  const quotations = findQuotations(text, [block])
  const untagged = tagAll ? [] : untaggedSpans(text, quotations, block)
  return splitSentences(reader.tokenize(text, block, untagged), quotations, block, 0, reader)
}

/** The one sentence of a text. Throws where there are more. */
export function sentenceOf(text: string): Sentence {
  const [sentence, ...more] = sentencesOf(text)
  if (!sentence || more.length > 0) throw new Error(`${more.length + 1} sentences: ${text}`)
  return sentence
}

/** The text that tokens of a sentence stand on. */
export function wordsOf(text: string, sentence: Sentence, range: { from: number; to: number } | null): string | null {
  if (!range) return null
  const first = sentence.tokens[range.from]
  const last = sentence.tokens[range.to - 1]
  return first && last ? text.slice(first.start, last.end) : ''
}
