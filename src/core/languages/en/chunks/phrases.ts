import type { Chunk, Range } from '../../../attribution/chunks/chunk'
import {
  additives,
  genitivePrepositions,
  objectPronouns,
  thirdPersonDeterminers,
  tyingPrepositions,
} from '../function-words'
import type { SentenceChunks } from './chunks-of'
import { cutPhrase } from './noun-phrase'
import { isDeterminer, isHead, isParticiple } from './noun-tokens'
import { firstPlace, lastPlace } from './places'

/** Tokens that a phrase may run over, with all that is tied to it. */
const longestPhrase = 40

/** The base noun phrase whose last token stands at `end - 1`, or null. */
export function phraseBefore(chunks: SentenceChunks, end: number, floor = 0): Range | null {
  const head = chunks.tokens[end - 1]
  if (head?.pos === 'PRON') return { from: end - 1, to: end }
  const phrase = isHead(head) ? (chunks.phrases[end - 1] ?? null) : null
  return phrase && { from: Math.max(leaderStart(chunks, phrase), floor), to: end }
}

/** *But | Mr Smith and his team wrote*, *that | the minister and other guests knew*: where a phrase begins whose second half tells of more like the first, or of whoever is theirs; not *met Smith and | his team said*. */
function leaderStart(chunks: SentenceChunks, { from }: Range): number {
  const first = chunks.wordAt(from)
  if (!additives.has(chunks.wordAt(from - 1)) || !(thirdPersonDeterminers.has(first) || more.has(first))) return from
  const leader = chunks.at[from - 2]
  if (leader?.type !== 'noun phrase' || leader.to !== from - 1 || chunks.isAt(leader.from, 'pronoun')) return from
  // *taxes and | other issues*
  if (more.has(first) && !leader.name && leader.nounClass === null) return from
  const before = leader.from - 1
  const isFree =
    before < 0 ||
    chunks.isQuotationAt(before) ||
    chunks.isCommaAt(before) ||
    chunks.isCoordinatorAt(before) ||
    chunks.isAt(before, 'subordinator')
  return isFree ? leader.from : from
}

const more: ReadonlySet<string> = new Set(['other', 'others'])

/** A noun phrase with what is tied to it on the left by prepositions: *a spokesman for the ministry*. Reads left. */
export function fullPhraseBefore(chunks: SentenceChunks, end: number, floor = 0): Range | null {
  const phrase = dateBefore(chunks, end) ?? phraseBefore(chunks, end, floor)
  if (!phrase) return null
  if (isLonePronoun(chunks, phrase) && !isTiedPronoun(chunks, phrase.from)) return phrase
  let { from } = phrase
  while (end - from < longestPhrase) {
    const outer = pairedBefore(chunks, from - 1, floor) ?? tiedBefore(chunks, from - 1, floor)
    if (!outer) break
    from = outer.from
  }
  return { from, to: end }
}

const isLonePronoun = (chunks: SentenceChunks, { from, to }: Range): boolean =>
  chunks.isAt(from, 'pronoun') && to - from === 1

/** *a spokesman | for*: the phrase that the preposition at `at` ties the next one to, or null. */
function tiedBefore(chunks: SentenceChunks, at: number, floor: number): Range | null {
  if (at <= floor || !tyingPrepositions.has(chunks.wordAt(at))) return null
  // *400 were held, as | the council warned*
  if (chunks.isAsAt(at) && chunks.hasFiniteWithin(0, at)) return null
  let end = timeAfterParticiple(chunks, at)
  // *two people familiar with the matter*, *officials briefed on the talks*
  if (chunks.isAt(end - 1, 'adjective') || isParticiple(chunks.tokens[end - 1])) end--
  const outer = phraseBefore(chunks, end, floor)
  return outer && chunks.headOf(outer).kind !== 'pronoun' ? outer : null
}

/** *a study published | last week in Nature*: where a time begins that a participle has before a place; else `end`. */
function timeAfterParticiple(chunks: SentenceChunks, end: number): number {
  const time = chunks.at[end - 1]
  return time && isTime(time) && isParticiple(chunks.tokens[time.from - 1]) ? time.from : end
}

/** *on Monday*, *last week*: a phrase of time that is told by its own words. */
export const isTime = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'adjunct' && chunk.role === 'time' && !chunk.object

/** *a stamp beside it*: a pronoun that a preposition ties to the phrase before it. */
function isTiedPronoun(chunks: SentenceChunks, at: number): boolean {
  const preposition = chunks.wordAt(at - 1)
  if (!objectPronouns.has(chunks.wordAt(at)) || !tyingPrepositions.has(preposition)) return false
  // *one of them*, *some of us*
  if (genitivePrepositions.has(preposition) && chunks.isHeadAt(at - 2)) return !chunks.isAt(at - 2, 'pronoun')
  return chunks.isAt(at - 2, 'noun')
}

/** *an opinion from | 19 July 2024*: the date that a number closes, without what leads to it; null where none ends there. */
function dateBefore(chunks: SentenceChunks, end: number): Range | null {
  const chunk = chunks.at[end - 1]
  const isDate = chunk?.type === 'adjunct' && !chunk.object && chunk.adposition !== '' && chunks.isAt(end - 1, 'number')
  return isDate ? { from: chunk.from + 1, to: end } : null
}

/** *between the ministry and | the bank*: the first of two phrases that a preposition ties on together. */
function pairedBefore(chunks: SentenceChunks, conjunction: number, floor: number): Range | null {
  if (!additives.has(chunks.wordAt(conjunction))) return null
  const first = phraseBefore(chunks, conjunction, floor)
  return first && tyingPrepositions.has(chunks.wordAt(first.from - 1)) ? first : null
}

/** The base noun phrase that begins at `from`, or null. */
export function phraseAfter(chunks: SentenceChunks, from: number, limit = chunks.length): Range | null {
  const first = chunks.tokens[from]
  if (first?.pos === 'PRON' && !isDeterminer(first)) return { from, to: from + 1 }
  const phrase = chunks.phrases[from]
  return phrase ? cutPhrase(chunks.tokens, { from, to: phrase.to }, limit) : null
}

/** A noun phrase with what is tied to it on the right: *the head of the agency in Kyiv*. */
export function fullPhraseAfter(chunks: SentenceChunks, from: number, limit = chunks.length): Range | null {
  const phrase = phraseAfter(chunks, from, limit)
  if (!phrase || isLonePronoun(chunks, phrase)) return phrase
  let to = phrase.to
  while (to < limit && to - from < longestPhrase) {
    const object = objectTiedAt(chunks, to)
    const next = object && cutPhrase(chunks.tokens, object, limit)
    if (!next) break
    to = next.to
  }
  return { from, to }
}

/** *the head | of the agency*: the phrase that a preposition at `at` ties to the one before it; not *said Smith | in a statement*. */
function objectTiedAt(chunks: SentenceChunks, at: number): Range | null {
  const tie = chunks.at[at]
  const lead = chunks.tokens[at]
  if (tie?.type !== 'adjunct' || tie.from !== at || tie.role === 'occasion') return null
  // *says the union | as the plant shuts*
  return !chunks.isAsAt(at) && /^(ADP|PART)$/.test(lead?.pos ?? '') && tyingPrepositions.has(tie.adposition)
    ? tie.object
    : null
}

/** Whether at a token begins when or where something was said: *on Monday*, *last week*, *in a speech*. */
export function opensOccasion(chunks: SentenceChunks, at: number): boolean {
  const chunk = chunks.at[at]
  return isTime(chunk) || (chunk?.type === 'adjunct' && chunk.role === 'occasion')
}

/** The first noun phrase of a phrase, which tells what it is; all of it where that only tells whose: *the Bank of Lorne’s chairman*. */
export function headPhrase(chunks: SentenceChunks, phrase: Range): Range {
  const head = phraseAfter(chunks, phrase.from, phrase.to) ?? phrase
  return nameBehindOwner(chunks, head, phrase) ?? (isOwnersHolder(chunks, head, phrase) ? phrase : head)
}

/** *the University of Lorne’s | Ann Smith*: the name that a phrase ends with, of somebody whose body it begins with; null where it does not. */
function nameBehindOwner(chunks: SentenceChunks, head: Range, { to }: Range): Range | null {
  const owner = lastPlace(to - 1, head.to, (at) => chunks.isOwnerAt(at))
  const { kind, nounClass } = chunks.headOf(head)
  const isNamed = owner >= 0 && chunks.isAt(owner + 1, 'name') && kind === 'name' && nounClass !== 'document'
  return isNamed ? chunks.nameIn({ from: owner + 1, to }) : null
}

/** *the Bank of Lorne’s | chairman*, *a Ministry of Trade | spokesman*: whether what a phrase begins with is only whose office the phrase ends with. */
function isOwnersHolder(chunks: SentenceChunks, head: Range, phrase: Range): boolean {
  const { kind, nounClass } = chunks.headOf(phrase)
  if (head.to === phrase.to || kind !== 'noun' || nounClass !== 'person') return false
  const first = chunks.headOf(head)
  if (first.kind !== 'name') return false
  return firstPlace(head.to, phrase.to, (at) => chunks.isOwnerAt(at)) >= 0 || chunks.isAt(phrase.to - 2, 'name')
}
