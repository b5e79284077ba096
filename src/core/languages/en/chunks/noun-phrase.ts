import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { additives, casedPronouns, genitivePrepositions, subjectDeterminers } from '../function-words'
import { hasGerundEnding } from '../morphology'
import { eventNouns, interviewNouns } from '../nouns'
import {
  isAttributiveParticiple,
  isCoordinator,
  isDeterminer,
  isHead,
  isModifier,
  isOwner,
  isParticiple,
  isParticipleAdverb,
  isParticle,
} from './noun-tokens'
import type { Sayings } from './saying-forms'
import { timeEnd } from './time'

/** Tokens that a phrase may run over. */
const LONGEST_PHRASE = 40
/** Tokens before an occasion within which its preposition stands: *in a televised | interview*. */
const LONGEST_LEAD = 4

/**
 * Where the base noun phrase ends that begins at `from`: determiners, attributes, nouns and names, without what is tied to
 * them by prepositions. `from` itself where none begins there.
 */
export function nounPhraseEnd(tokens: readonly Token[], sayings: Sayings, from: number): number {
  const first = tokens[from]
  if (!first || isOwner(first) || (first.pos === 'PUNCT' && !isShortYear(tokens, from))) return from
  if (first.pos === 'PRON' && !isDeterminer(first)) return from + 1
  const start = determinersEnd(tokens, from)
  const last = tokens[start - 1]
  // A determiner that stands alone is a head until a noun follows: *some said*.
  let end = start > from && last?.pos === 'DET' && isHead(last) ? start : from
  for (let at = start; at - from < LONGEST_PHRASE && !isBoundary(tokens, sayings, at, from, end); at++) {
    if (isHead(tokens[at]) && tokens[at]?.pos !== 'PRON') end = at + 1
    else if (!goesOn(tokens, sayings, at, from, end)) break
  }
  return end > from ? end : pronounEnd(first, from)
}

/** *according to | her*: where an owner's pronoun ends that has nothing behind it that is owned. */
const pronounEnd = (first: Token, from: number): number =>
  isDeterminer(first) && casedPronouns.has(first.lower) ? from + 1 : from

/** *in ’08* */
const isShortYear = (tokens: readonly Token[], at: number): boolean =>
  isModifier(tokens[at]) && tokens[at + 1]?.pos === 'NUM'

/** *all the | ministers*: where the determiners of a phrase end. */
function determinersEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (isDeterminer(tokens[at])) at++
  return at
}

/** Whether a phrase that begins at `from`, whose last head ends at `end`, cannot go on with the token at `at`. */
function isBoundary(tokens: readonly Token[], sayings: Sayings, at: number, from: number, end: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before || at === from) return !token
  // *the report | notes that*
  if (sayings[at] && !(token.pos === 'VERB' && describesNoun(tokens, sayings, at))) return true
  // *told the press | this month*, *told the press | Monday*, *told the press | last week*
  if (end > from && (token.pos === 'DET' || (!isOwner(before) && timeEnd(tokens, at) > at))) return true
  // *In an interview | Smith said*
  if (token.pos === 'PROPN' && before.pos === 'NOUN' && isOccasion(before) && isLed(tokens, at - 1)) return true
  // *the “old gate” | Finch*, *“old gate” | keepers*; not *an “old gate” keeper*
  return before.fused && !token.fused && (token.pos === 'PROPN' || tokens[from]?.fused === true)
}

/** Whether a token that is no head may stand in a phrase that begins at `from`, whose last head ends at `end`. */
function goesOn(tokens: readonly Token[], sayings: Sayings, at: number, from: number, end: number): boolean {
  const token = tokens[at]
  if (!token || isModifier(token)) return token !== undefined
  if (isParticle(tokens, at)) return true
  if (end === at && end > from && isCoordinator(tokens, at)) return true
  if (joinsAttributes(tokens, at)) return true
  if (isParticiple(token)) return describesNoun(tokens, sayings, at)
  return isAdverb(tokens, at) && (at > from || tokens[at - 1]?.pos === 'ADP')
}

/** *two current | and former officials*, *local | and state police*, *state|, local and federal police*: what joins attributes of one noun. */
function joinsAttributes(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === ',') return tokens[at + 1]?.pos === 'ADJ' && joinsAttributes(tokens, at + 2)
  const [before, next, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (!additives.has(tokens[at]?.lower ?? '') || before?.pos !== 'ADJ') return false
  return (next?.pos === 'ADJ' && isModifier(noun)) || (next?.pos === 'NOUN' && noun?.pos === 'NOUN')
}

/** Whether a verb's form describes the noun behind it: *the ruling | party*, *the club’s running | count*, *by injured | people*. */
export const describesNoun = (tokens: readonly Token[], sayings: Sayings, at: number): boolean =>
  (isAttributiveParticiple(tokens, at) || isParticipleOfOwner(tokens, at) || isOpening(tokens, at)) &&
  !(sayings[at] && isSaid(tokens, at))

/** *some chanted “…”*, *the 43-year-old asked | in a video*: a verb of saying that describes no noun. */
const isSaid = (tokens: readonly Token[], at: number): boolean =>
  subjectDeterminers.has(tokens[at - 1]?.lower ?? '') || !isModifier(tokens[at + 1])

const isParticipleOfOwner = (tokens: readonly Token[], at: number): boolean =>
  isParticiple(tokens[at]) && isOwner(tokens[at - 1])

/**
 * *by | injured passengers*: a participle that opens its phrase. Not *52 percent of | registered voters*: there who speaks
 * is asked of the noun alone.
 */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isLed = before?.pos === 'ADP' && !genitivePrepositions.has(before.lower)
  return isLed && isParticiple(token) && !hasGerundEnding(token.lower) && isModifier(next)
}

/** *a very | old man*, *a newly | filed report* */
const isAdverb = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.pos === 'ADV' && tokens[at + 1]?.pos === 'ADJ') || isParticipleAdverb(tokens, at)

/** *In an interview Smith said*: the name is no part of the phrase before it. */
const isOccasion = ({ lower }: Token): boolean => interviewNouns.has(lower) || eventNouns.has(lower)

/** Whether a preposition leads to a noun: *in a televised | interview*. */
function isLed(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - LONGEST_LEAD); i < at; i++) if (tokens[i]?.pos === 'ADP') return true
  return false
}

/** The part of a phrase that stands before `limit`; null where no head does. */
export function cutPhrase(tokens: readonly Token[], { from, to }: Range, limit: number): Range | null {
  let end = Math.min(to, limit)
  while (end > from && end < to && !isHead(tokens[end - 1])) end--
  return end > from ? { from, to: end } : null
}
