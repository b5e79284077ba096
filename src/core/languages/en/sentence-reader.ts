import type { SentenceReader } from '../../attribution/read-sentences'
import { findAnchors } from './acts/find-anchors'
import { speechVerbs } from './speech-verbs'
import type { Tagger } from './words/tagger'
import { tokenizeBlock } from './words/tokenize-block'

/** How sentences of English are read. */
export const englishSentences = (tag: Tagger): SentenceReader => ({
  tokenize: (text, block, blanks) => tokenizeBlock(text, block, tag, blanks),
  isReporting: ({ pos, lemma }) => pos === 'VERB' && speechVerbs.has(lemma),
  countCues: (sentence) => findAnchors(sentence).length,
})
