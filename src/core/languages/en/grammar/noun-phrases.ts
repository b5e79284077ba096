import type { Chunk, Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { chunksOf } from '../chunks/chunks-of'
import { cutPhrase } from '../chunks/noun-phrase'
import {
  additives,
  comparativeAs,
  genitivePrepositions,
  objectPronouns,
  thirdPersonDeterminers,
  tyingPrepositions,
} from '../function-words'
import { hasFiniteVerb } from './finite-verbs'
import { isCalendar, isDeterminer, isHead, isParticiple } from './noun-tokens'

export { isCapital, isOwner } from './noun-tokens'

/** Tokens that a phrase may run over, with all that is tied to it. */
const longestPhrase = 40

/** The base noun phrase whose last token stands at `end - 1`, or null. */
export function phraseBefore(tokens: readonly Token[], end: number, floor = 0): Range | null {
  const head = tokens[end - 1]
  if (head?.pos === 'PRON') return { from: end - 1, to: end }
  const phrase = isHead(head) ? (chunksOf(tokens).phrases[end - 1] ?? null) : null
  return phrase && { from: Math.max(leaderStart(tokens, phrase), floor), to: end }
}

/** *“…,” | Smith and his team wrote*: where a phrase begins whose first half is the name that its second half is tied to. */
function leaderStart(tokens: readonly Token[], { from }: Range): number {
  if (!thirdPersonDeterminers.has(tokens[from]?.lower ?? '') || !additives.has(tokens[from - 1]?.lower ?? ''))
    return from
  const leader = chunksOf(tokens).at[from - 2]
  const before = tokens[(leader?.from ?? 0) - 1]
  const isFree = !before || before.pos === 'QUOTE' || before.text === ','
  return leader?.type === 'noun phrase' && leader.name && isFree ? leader.name.from : from
}

/** A noun phrase with what is tied to it on the left by prepositions: *a spokesman for the ministry*. Reads left. */
export function fullPhraseBefore(tokens: readonly Token[], end: number, floor = 0): Range | null {
  const phrase = dateBefore(tokens, end) ?? phraseBefore(tokens, end, floor)
  if (!phrase) return null
  if (isLonePronoun(tokens, phrase) && !isTiedPronoun(tokens, phrase.from)) return phrase
  let { from } = phrase
  while (end - from < longestPhrase) {
    const outer = pairedBefore(tokens, from - 1, floor) ?? tiedBefore(tokens, from - 1, floor)
    if (!outer) break
    from = outer.from
  }
  return { from, to: end }
}

const isLonePronoun = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens[from]?.pos === 'PRON' && to - from === 1

/** *a spokesman | for*: the phrase that the preposition at `at` ties the next one to, or null. */
function tiedBefore(tokens: readonly Token[], at: number, floor: number): Range | null {
  const preposition = tokens[at]
  if (!preposition || at <= floor || !tyingPrepositions.has(preposition.lower)) return null
  // *400 were held, as | the council warned*
  if (comparativeAs.has(preposition.lower) && hasFiniteVerb(tokens, 0, at)) return null
  let end = timeAfterParticiple(tokens, at)
  // *two people familiar with the matter*, *officials briefed on the talks*
  const state = tokens[end - 1]
  if (state && (state.pos === 'ADJ' || isParticiple(state))) end--
  const outer = phraseBefore(tokens, end, floor)
  return outer && tokens[outer.to - 1]?.pos !== 'PRON' ? outer : null
}

/** *a study published | last week in Nature*: where a time begins that a participle has before a place; else `end`. */
function timeAfterParticiple(tokens: readonly Token[], end: number): number {
  const time = chunksOf(tokens).at[end - 1]
  const participle = tokens[(time?.from ?? 0) - 1]
  return time && isTime(time) && participle && isParticiple(participle) ? time.from : end
}

/** *on Monday*, *last week*: a phrase of time that is told by its own words. */
export const isTime = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'adjunct' && chunk.role === 'time' && !chunk.object

/** *a stamp beside it*: a pronoun that a preposition ties to the phrase before it. */
function isTiedPronoun(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at - 1]
  if (!objectPronouns.has(tokens[at]?.lower ?? '') || !tyingPrepositions.has(preposition?.lower ?? '')) return false
  const outer = tokens[at - 2]
  // *one of them*, *some of us*
  if (genitivePrepositions.has(preposition?.lower ?? '') && isHead(outer)) return outer?.pos !== 'PRON'
  return outer?.pos === 'NOUN' && !isCalendar(outer)
}

/** *an opinion from | 19 July 2024*: the date that a number closes, without what leads to it; null where none ends there. */
function dateBefore(tokens: readonly Token[], end: number): Range | null {
  const chunk = chunksOf(tokens).at[end - 1]
  const isDate = chunk?.type === 'adjunct' && !chunk.object && chunk.adposition !== '' && tokens[end - 1]?.pos === 'NUM'
  return isDate ? { from: chunk.from + 1, to: end } : null
}

/** *between the ministry and | the bank*: the first of two phrases that a preposition ties on together. */
function pairedBefore(tokens: readonly Token[], conjunction: number, floor: number): Range | null {
  if (!additives.has(tokens[conjunction]?.lower ?? '')) return null
  const first = phraseBefore(tokens, conjunction, floor)
  return first && tyingPrepositions.has(tokens[first.from - 1]?.lower ?? '') ? first : null
}

/** The base noun phrase that begins at `from`, or null. */
export function phraseAfter(tokens: readonly Token[], from: number, limit = tokens.length): Range | null {
  const first = tokens[from]
  if (first?.pos === 'PRON' && !isDeterminer(first)) return { from, to: from + 1 }
  const phrase = chunksOf(tokens).phrases[from]
  return phrase ? cutPhrase(tokens, { from, to: phrase.to }, limit) : null
}

/** A noun phrase with what is tied to it on the right: *the head of the agency in Kyiv*. */
export function fullPhraseAfter(tokens: readonly Token[], from: number, limit = tokens.length): Range | null {
  const phrase = phraseAfter(tokens, from, limit)
  if (!phrase || isLonePronoun(tokens, phrase)) return phrase
  let to = phrase.to
  while (to < limit && to - from < longestPhrase) {
    const object = objectTiedAt(tokens, to)
    const next = object && cutPhrase(tokens, object, limit)
    if (!next) break
    to = next.to
  }
  return { from, to }
}

/** *the head | of the agency*: the phrase that a preposition at `at` ties to the one before it; not *said Smith | in a statement*. */
function objectTiedAt(tokens: readonly Token[], at: number): Range | null {
  const tie = chunksOf(tokens).at[at]
  const lead = tokens[at]
  if (tie?.type !== 'adjunct' || tie.role === 'occasion') return null
  return /^(ADP|PART)$/.test(lead?.pos ?? '') && tyingPrepositions.has(tie.adposition) ? tie.object : null
}

/** Whether at a token begins when or where something was said: *on Monday*, *last week*, *in a speech*. */
export function opensOccasion(tokens: readonly Token[], at: number): boolean {
  const chunk = chunksOf(tokens).at[at]
  return isTime(chunk) || (chunk?.type === 'adjunct' && chunk.role === 'occasion' && tokens[at]?.pos === 'ADP')
}
