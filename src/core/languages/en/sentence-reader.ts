import type { SentenceReader } from '../../attribution/read-sentences'
import type { Token } from '../../attribution/words/token'
import { findAnchors } from './acts/find-anchors'
import { infinitiveMarkers } from './function-words'
import { speechVerbs } from './speech-verbs'
import { modals } from './verb-groups'
import { makeNamesWithin } from './words/opening-words'
import type { Tagger } from './words/tagger'
import { tokenizeBlock } from './words/tokenize-block'

/** *would | begin “as soon as …”*, *to | sing “…”*: an infinitive of a verb that only quotations make one of saying makes none. */
function isReporting({ pos, lemma }: Token, before?: Token): boolean {
  const frames = pos === 'VERB' ? speechVerbs.get(lemma) : undefined
  if (!frames || frames.size > 1 || !frames.has('quote')) return frames !== undefined
  return !(before && (modals.has(before.lower) || infinitiveMarkers.has(before.lower)))
}

/** How sentences of English are read. */
export function englishSentences(tag: Tagger): SentenceReader {
  const namesWithin = makeNamesWithin()
  return {
    tokenize: (text, block, blanks) => tokenizeBlock(text, block, tag, blanks, namesWithin),
    isReporting,
    countCues: (sentence) => findAnchors(sentence).length,
  }
}
