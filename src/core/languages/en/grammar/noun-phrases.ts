import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { nearTimeAdjectives, timeLeads, timeWords } from '../calendar'
import {
  additives,
  comparativeAs,
  genitivePrepositions,
  objectPronouns,
  occasionPrepositions,
  predeterminers,
  thirdPersonDeterminers,
  tyingPrepositions,
} from '../function-words'
import {
  broadcastNouns,
  documentNouns,
  eventNouns,
  interviewNouns,
  organizationNouns,
  personNouns,
  postNouns,
  statementNouns,
} from '../nouns'
import { honours, nameSuffixes, offices, outletOffices, titles } from '../titles'
import {
  isAttributiveParticiple,
  isCalendar,
  isCapital,
  isCoordinator,
  isDeterminer,
  isHead,
  isModifier,
  isOwner,
  isParticiple,
  isParticipleAdverb,
  isParticle,
} from './noun-tokens'

export { isCapital, isOwner } from './noun-tokens'

/** Capital words of an office that ends with *Leader*; an outlet's name has more. */
const longestOffice = 3
/** Tokens that a phrase may run over, with all that is tied to it. */
const longestPhrase = 40

/** The base noun phrase whose last token stands at `end - 1`, or null. Reads to the left. */
export function phraseBefore(tokens: readonly Token[], end: number, floor = 0): Range | null {
  const head = tokens[end - 1]
  if (!isHead(head) || isCalendar(head)) return null
  if (head?.pos === 'PRON') return { from: end - 1, to: end }
  return { from: withLeader(tokens, phraseStart(tokens, end, floor), floor), to: end }
}

/** Where the base noun phrase begins whose head stands at `end - 1`. */
function phraseStart(tokens: readonly Token[], end: number, floor: number): number {
  let from = end - 1
  while (from > floor && end - from < longestPhrase && !isPhraseBoundary(tokens, from)) {
    if (isPremodifier(tokens, from - 1)) from--
    else if (isDeterminer(tokens[from - 1])) return withPredeterminer(tokens, from - 1)
    else if (tokens[from - 1]?.pos === 'CCONJ' && isCoordinator(tokens, from - 1, floor)) from -= 2
    else return from
  }
  return from
}

/** Whether the phrase of the token at `from` cannot go on to the left of it, whatever stands there. */
function isPhraseBoundary(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  const here = tokens[from]
  if (!before || isCalendar(before)) return true
  // *In an interview | Smith said*
  if (here?.pos === 'PROPN' && before.pos === 'NOUN' && isOccasion(before) && isTied(tokens, from - 1)) return true
  return before.fused && !here?.fused && !isNickname(tokens, from - 1)
}

/** What may stand before a head, but for determiners. */
const isPremodifier = (tokens: readonly Token[], at: number): boolean =>
  isModifier(tokens[at]) ||
  isAttributiveParticiple(tokens, at) ||
  isParticle(tokens, at) ||
  isParticipleAdverb(tokens, at)

/** *all | the ministers*: where a phrase begins that a determiner at `at` opens. */
const withPredeterminer = (tokens: readonly Token[], at: number): number =>
  predeterminers.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at

/** *“…,” | Smith and his team wrote*: where a phrase begins whose first half is the name that its second half is tied to. */
function withLeader(tokens: readonly Token[], from: number, floor: number): number {
  if (!additives.has(tokens[from - 1]?.lower ?? '')) return from
  if (!thirdPersonDeterminers.has(tokens[from]?.lower ?? '')) return from
  let first = from - 1
  while (first > floor && tokens[first - 1]?.pos === 'PROPN') first--
  const before = tokens[first - 1]
  const free = !before || before.pos === 'QUOTE' || before.text === ','
  return free && first < from - 1 ? first : from
}

/** Whether a preposition leads to a noun: *in a televised | interview*. */
const isTied = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some((token) => token.pos === 'ADP')

/** *Jane “The Shark” Smith*: quoted words within a name, not a title before it. */
function isNickname(tokens: readonly Token[], last: number): boolean {
  let at = last
  while (at >= 0 && tokens[at]?.fused) at--
  return tokens[at]?.pos === 'PROPN'
}

/** *In an interview Smith said*: the name is no part of the phrase before it. */
const isOccasion = (token: Token): boolean =>
  interviewNouns.has(token.lower) || eventNouns.has(token.lower) || statementNouns.has(token.lower)

/** What words stand in: *said Smith in a letter*. */
const isMedium = ({ lower, lemma }: Token): boolean =>
  documentNouns.has(lower) || documentNouns.has(lemma) || postNouns.has(lemma) || broadcastNouns.has(lower)

/** A noun phrase with what is tied to it on the left by prepositions: *a spokesman for the ministry*. Reads left. */
export function fullPhraseBefore(tokens: readonly Token[], end: number, floor = 0): Range | null {
  const phrase = phraseBefore(tokens, end, floor)
  if (!phrase) return null
  if (isLonePronoun(tokens, phrase) && !isTiedPronoun(tokens, phrase.from, floor)) return phrase
  let from = dateStart(tokens, phrase)
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
  let end = timeAfterParticiple(tokens, at)
  // *two people familiar with the matter*, *officials briefed on the talks*
  const state = tokens[end - 1]
  if (state && (state.pos === 'ADJ' || isParticiple(state))) end--
  const outer = phraseBefore(tokens, end, floor)
  return outer && tokens[outer.to - 1]?.pos !== 'PRON' ? outer : null
}

/** *a study published | last week in Nature*: where a time begins that a participle has before a place; else `end`. */
function timeAfterParticiple(tokens: readonly Token[], end: number): number {
  const at = timeStart(tokens, end, 0, (i) => timeWords.has(tokens[i]?.lower ?? ''))
  const participle = tokens[at - 1]
  return at < end && participle !== undefined && isParticiple(participle) ? at : end
}

/**
 * Where words of time begin that end before `end`, down to `floor`: days and months, what `isTime` takes for one at a
 * place, and what leads to them. `end` where there are none.
 */
export function timeStart(
  tokens: readonly Token[],
  end: number,
  floor: number,
  isTime: (at: number) => boolean,
): number {
  let at = end
  while (at > floor && (isCalendar(tokens[at - 1]) || isTime(at - 1))) at--
  while (at > floor && at < end && timeLeads.has(tokens[at - 1]?.lower ?? '')) at--
  return at
}

/** *this | week*, *last | year*: a word of time that stands without a preposition. */
export const isNearTime = (tokens: readonly Token[], at: number): boolean =>
  timeWords.has(tokens[at]?.lower ?? '') && nearTimeAdjectives.has(tokens[at - 1]?.lower ?? '')

/** *a stamp beside it*: a pronoun that a preposition ties to the phrase before it. */
function isTiedPronoun(tokens: readonly Token[], at: number, floor: number): boolean {
  const preposition = tokens[at - 1]
  if (!objectPronouns.has(tokens[at]?.lower ?? '') || at - 1 <= floor || preposition?.pos !== 'ADP') return false
  if (!tyingPrepositions.has(preposition.lower) || comparativeAs.has(preposition.lower)) return false
  const outer = tokens[at - 2]
  // *one of them*, *some of us*
  if (genitivePrepositions.has(preposition.lower) && isHead(outer)) return outer?.pos !== 'PRON'
  return outer !== undefined && (outer.pos === 'NOUN' || outer.pos === 'PROPN') && !isCalendar(outer)
}

/** *an opinion from 19 July | 2024*: where the date begins that a number closes. */
function dateStart(tokens: readonly Token[], { from, to }: Range): number {
  if (to - from !== 1 || tokens[from]?.pos !== 'NUM') return from
  let at = from
  while (isCalendar(tokens[at - 1]) || (at < from && tokens[at - 1]?.pos === 'NUM') || tokens[at - 1]?.text === ',')
    at--
  return at < from && tokens[at - 1]?.pos === 'ADP' ? at : from
}

/** *between the ministry and | the bank*: the first of two phrases that a preposition ties on together. */
function pairedBefore(tokens: readonly Token[], conjunction: number, floor: number): Range | null {
  if (!additives.has(tokens[conjunction]?.lower ?? '')) return null
  const first = phraseBefore(tokens, conjunction, floor)
  return first && tyingPrepositions.has(tokens[first.from - 1]?.lower ?? '') ? first : null
}

/** The base noun phrase that begins at `from`, or null. Reads to the right. */
export function phraseAfter(tokens: readonly Token[], from: number, limit = tokens.length): Range | null {
  const first = tokens[from]
  if (!first) return null
  if (first.pos === 'PRON' && !isDeterminer(first)) return { from, to: from + 1 }
  const head = headAfter(tokens, first, from, limit)
  return head === null ? null : { from, to: head + 1 }
}

/** The place of the head of the phrase that begins at `from`; null where none does. */
function headAfter(tokens: readonly Token[], first: Token, from: number, limit: number): number | null {
  const start = determinersEnd(tokens, from, limit)
  // A determiner that stands alone is a head until a noun follows: *some said*.
  let head = start > from && first.pos === 'DET' && isHead(tokens[start - 1]) ? start - 1 : null
  for (let at = start; at < limit && at - from < longestPhrase; at++) {
    const token = tokens[at]
    if (!token || (head !== null && opensNextPhrase(token))) break
    if (isHead(token) && token.pos !== 'PRON') head = at
    else if (!isWithinPhrase(tokens, at, from, head)) break
  }
  return head
}

/** *all the | ministers*: where the determiners of a phrase end. */
function determinersEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at < limit && isDeterminer(tokens[at])) at++
  return at
}

/** *told the press | this month*: a determiner after a head begins a phrase of its own, and so does a date. */
const opensNextPhrase = (token: Token): boolean => isCalendar(token) || token.pos === 'DET'

/** Whether a token that is no head may stand in a phrase from `from` on, whose head so far stands at `head`. */
function isWithinPhrase(tokens: readonly Token[], at: number, from: number, head: number | null): boolean {
  const token = tokens[at]
  if (!token || isModifier(token)) return token !== undefined
  if (head === at - 1 && isCoordinator(tokens, at, from)) return true
  if (isParticiple(token) && (head === null || isOwner(tokens[at - 1]))) return true
  return token.pos === 'ADV' && tokens[at + 1]?.pos === 'ADJ'
}

/** A noun phrase with what is tied to it on the right: *the head of the agency in Kyiv*. */
export function fullPhraseAfter(tokens: readonly Token[], from: number, limit = tokens.length): Range | null {
  const phrase = phraseAfter(tokens, from, limit)
  if (!phrase) return null
  if (isLonePronoun(tokens, phrase)) return phrase
  let to = phrase.to
  while (to < limit && to - from < longestPhrase) {
    const preposition = tokens[to]
    if (preposition?.pos !== 'ADP' && preposition?.pos !== 'PART') break
    if (!tyingPrepositions.has(preposition.lower)) break
    const next = phraseAfter(tokens, to + 1, limit)
    if (!next || isCalendar(tokens[next.from])) break
    // *said Smith in a statement*: where it was said, not who she is.
    if (isOccasionLead(preposition, tokens[next.to - 1])) break
    to = next.to
  }
  return { from: phrase.from, to }
}

/** Whether a preposition and the head after it tell where something was said: *in a statement*, *at a rally*. */
const isOccasionLead = ({ lower }: Token, head: Token | undefined): boolean =>
  head !== undefined && occasionPrepositions.has(lower) && (isOccasion(head) || isMedium(head))

/** Whether at a token begins when or where something was said: *on Monday*, *last week*, *in a speech*. */
export function opensOccasion(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.fused || !next || next.fused) return isCalendar(token)
  if (isNearTime(tokens, at + 1)) return true
  if (token.pos !== 'ADP') return isCalendar(token)
  const phrase = phraseAfter(tokens, at + 1)
  return isCalendar(next) || (phrase !== null && isOccasionLead(token, tokens[phrase.to - 1]))
}

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && (titles.has(token.lower.replace(/\.$/, '')) || personNouns.has(token.lower))

/**
 * The bare name within a phrase, or null: the last run of capital words, without the titles and the nationality before
 * it. *Russian President Vladimir Putin* gives *Vladimir Putin*; *the head of the agency* and *the Prime Minister* give
 * null.
 */
export function nameWithin(tokens: readonly Token[], phrase: Range): Range | null {
  const end = withoutHonours(tokens, phrase)
  if (!isNamePart(tokens, end - 1)) return null
  const start = capitalsStart(tokens, phrase.from, end)
  if (isOffice(tokens, start, end)) return null
  // *the Interior Ministry*: what stands before the name of a body is no title.
  const isBody = organizationNouns.has(tokens[end - 1]?.lower ?? '')
  const from = isBody ? start : afterTitles(tokens, start, end)
  let to = end
  while (to > from && isCalendar(tokens[to - 1])) to--
  return to > from ? { from, to } : null
}

/** *Ann Smith | MP*: where a phrase ends without the honours after its name. */
function withoutHonours(tokens: readonly Token[], { from, to }: Range): number {
  let end = to
  while (end - from > 1 && honours.has(tokens[end - 1]?.lower ?? '')) end--
  return end
}

/** Where the last run of capital words of a phrase begins, that ends at `end`. */
function capitalsStart(tokens: readonly Token[], floor: number, end: number): number {
  let from = end
  while (from > floor && (isNamePart(tokens, from - 1) || (from < end && isParticle(tokens, from - 1)))) from--
  return from
}

/** *the Labour Leader* names nobody; *the Lorne Falls Argus Leader* is a name. */
function isOffice(tokens: readonly Token[], from: number, end: number): boolean {
  const last = tokens[end - 1]?.lower ?? ''
  return offices.has(last) && !(outletOffices.has(last) && end - from > longestOffice)
}

/** *Prime Minister | Ann Smith*: where a name begins after the titles before it. */
function afterTitles(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 2; at >= from; at--) if (isTitle(tokens[at])) return at + 1
  return from
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (nameSuffixes.has(token.lower) && at > 0) return true
  if (at === 0 && token.pos === 'NOUN' && !isCapital(tokens[1])) return false
  return (token.pos === 'PROPN' || token.pos === 'X' || token.pos === 'NOUN' || token.pos === 'ADJ') && isCapital(token)
}
