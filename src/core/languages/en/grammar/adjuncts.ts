import type { Token } from '../../../attribution/words/token'
import { timeWords } from '../calendar'
import { chunksOf } from '../chunks/chunks-of'
import { isParticiple } from '../chunks/noun-tokens'
import { fullPhraseAfter } from '../chunks/phrases'
import { isComplementizer, isQuoted } from '../chunks/verb-frames'
import { boundPrepositions, boundWords, contentAdverbs } from '../clause-words'
import { comparativeAs } from '../function-words'
import { hasGerundEnding } from '../morphology'

/** The end of a phrase of time, place, manner or occasion that begins at `at`; `at` where none does. */
export function adjunctEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  const chunk = chunksOf(tokens).at[at]
  if (!token || !chunk) return at
  if (chunk.type !== 'adjunct' || chunk.from < at) return adverbEnd(token, at)
  if (comparativeAs.has(chunk.adposition)) return at
  if (!chunk.object) return chunk.to
  // *said in the end both sides lost*: where a verb follows at once the phrase is the clause's own subject.
  const phrase = fullPhraseAfter(tokens, at + 1)
  return phrase ? afterParticiples(tokens, afterAttribute(tokens, phrase.to)) : at
}

/** *yesterday*, *quietly*: the end of an adverb; not of *next* in *next plans*. */
function adverbEnd({ pos, lower }: Token, at: number): number {
  const isTime = timeWords.has(lower) && !/^(DET|ADJ|PRON)$/.test(pos)
  return isTime || (pos === 'ADV' && !contentAdverbs.has(lower)) ? at + 1 : at
}

/** *in a video | posted to YouTube | that …*: where participles with their places end right before the words; else where `at` is. */
function afterParticiples(tokens: readonly Token[], at: number): number {
  let end = at
  for (let token = tokens[end]; token && isPastForm(token) && tokens[end + 1]?.pos === 'ADP'; token = tokens[end]) {
    const object = fullPhraseAfter(tokens, end + 2)
    if (!object) return at
    end = object.to
  }
  const next = tokens[end]
  return isComplementizer(next) || isQuoted(next) || next?.text === ',' ? end : at
}

/** *posted*, *sent* */
const isPastForm = (token: Token): boolean =>
  token.pos === 'VERB' && (isParticiple(token) || token.lower !== token.lemma)

/** *in a voice | hoarse from shouting |*: where an adjective ends that stands after its noun, with what belongs to it. */
function afterAttribute(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.pos !== 'ADJ' || tokens[at + 1]?.pos !== 'ADP') return at
  const object = fullPhraseAfter(tokens, at + 2)
  if (object) return object.to
  return hasGerundEnding(tokens[at + 2]?.lower ?? '') ? at + 3 : at
}

/** *at least 5,000*, *up to half*: no place or time, but a number. */
export const isQuantity = (tokens: readonly Token[], at: number): boolean =>
  boundWords.has(tokens[at + 1]?.lower ?? '') && boundPrepositions.has(tokens[at]?.lower ?? '')
