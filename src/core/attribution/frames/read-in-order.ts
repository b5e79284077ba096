import type { LanguagePack } from '../../languages/pack'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { type Report, readReports } from './read-reports'
import { readVerbFinal } from './verb-final'
import { readVerbMedial } from './verb-medial'

/** The words that a sentence gives to somebody, by the word order of its language. */
export function readInOrder(sentence: ChunkedSentence, pack: LanguagePack): Report[] {
  if (pack.wordOrder === 'verb-final') return readVerbFinal(sentence, pack)
  if (pack.wordOrder === 'verb-medial') return readVerbMedial(sentence, pack)
  return readReports(sentence, pack)
}
