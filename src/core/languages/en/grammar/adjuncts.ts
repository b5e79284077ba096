import type { Token } from '../../../attribution/words/token'
import { spanEnds, timeAdjectives, timeUnits, timeWords } from '../calendar'
import { boundPrepositions, boundWords, contentAdverbs } from '../clause-words'
import { comparativeAs } from '../function-words'
import { hasGerundEnding } from '../morphology'
import { fullPhraseAfter } from './noun-phrases'
import { isCalendar } from './noun-tokens'

/** The end of a phrase of time, place, manner or occasion that begins at `at`; `at` where none does. */
export function adjunctEnd(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at]
  if (!token) return at
  if (isTime(token)) return timeEnd(tokens, at + 1, limit)
  // *next week*
  if (timeAdjectives.has(token.lower) && timeWords.has(tokens[at + 1]?.lower ?? '')) return at + 2
  if (isSpan(tokens, at)) return at + 3
  if (token.pos === 'ADV') return contentAdverbs.has(token.lower) ? at : at + 1
  if (token.pos !== 'ADP' || comparativeAs.has(token.lower) || isQuantity(tokens, at)) return at
  // *said in the end both sides lost*: where a verb follows at once the phrase is the clause's own subject.
  const phrase = fullPhraseAfter(tokens, at + 1, limit)
  return phrase ? afterAttribute(tokens, dateEnd(tokens, phrase.to, limit), limit) : at
}

/** *Monday*, *yesterday*; not *next* in *next plans*. */
const isTime = (token: Token): boolean =>
  isCalendar(token) || (timeWords.has(token.lower) && !/^(DET|ADJ|PRON)$/.test(token.pos))

/** *Monday | morning*: where a phrase of time ends. */
function timeEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from
  while (end < limit && (tokens[end]?.pos === 'NUM' || timeWords.has(tokens[end]?.lower ?? ''))) end++
  return end
}

/** *on the morning of | May 4*: where a date ends that a phrase goes on with. */
function dateEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from
  while (end < limit && (isCalendar(tokens[end]) || tokens[end]?.pos === 'NUM')) end++
  return end
}

/** *in a voice | hoarse from shouting |*: where an adjective ends that stands after its noun, with what belongs to it. */
function afterAttribute(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.pos !== 'ADJ' || tokens[at + 1]?.pos !== 'ADP') return at
  const object = fullPhraseAfter(tokens, at + 2, limit)
  if (object) return object.to
  return hasGerundEnding(tokens[at + 2]?.lower ?? '') ? at + 3 : at
}

/** *a day earlier*, *two weeks ago*. */
const isSpan = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'NUM') &&
  timeUnits.has(tokens[at + 1]?.lower ?? '') &&
  spanEnds.has(tokens[at + 2]?.lower ?? '')

/** *at least 5,000*, *up to half*: no place or time, but a number. */
export const isQuantity = (tokens: readonly Token[], at: number): boolean =>
  boundWords.has(tokens[at + 1]?.lower ?? '') && boundPrepositions.has(tokens[at]?.lower ?? '')
