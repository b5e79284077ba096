import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import { isFiniteVerb } from '../chunks/finite-verbs'
import { opensOccasion } from '../chunks/phrases'
import { concessives, openingSubordinators, prepositionalGerunds } from '../clause-words'
import {
  additives,
  articles,
  claimRelatives,
  clauseConjunctions,
  commaRelatives,
  temporalPrepositions,
} from '../function-words'
import { hasGerundEnding, hasPastEnding, hasPluralEnding } from '../morphology'
import { speechNouns } from '../nouns'
import { speechVerbs } from '../speech-verbs'
import { modals } from '../verb-groups'
import type { Anchor } from './act'

/** *the allies, who | claim …* */
export const isRelative = (tokens: readonly Token[], { cue }: Anchor): boolean =>
  commaRelatives.has(tokens[cue.from - 1]?.lower ?? '')

/** *while*: whether a clause begins that only opens its sentence. */
export const isSubordinator = (token: Token | undefined): boolean => openingSubordinators.has(token?.lower ?? '')

/** Where words after a cue end, before `limit` if the frame they stand in does. */
export function wordsEnd({ tokens }: Sentence, anchor: Anchor, from: number, limit: number): number {
  // *Before the coroner concluded that he fell, his family …*: the words end with the clause.
  const isOpening = anchor.from <= 2 && isSubordinator(tokens[anchor.from - 1])
  // *the allies, who claim that it failed, left*
  const isInRelative = isRelative(tokens, anchor) && tokens[anchor.cue.from - 2]?.text === ','
  // *told me, “This is it,” waving his hands*
  const isSetApart = tokens[from - 1]?.pos === 'PUNCT'
  const opensQuoted = anchor.verb?.complement.by === 'bare' && tokens[from]?.fused === true && !tokens[from - 1]?.fused
  const isInfinitive = anchor.verb?.complement.by === 'promise'
  let depth = 0
  for (let at = from; at < limit; at++) {
    depth += brackets.get(tokens[at]?.text ?? '') ?? 0
    if (
      depth < 0 ||
      endsWords(tokens, at, from, limit, { isSetApart, isOpening, isInRelative, opensQuoted, isInfinitive })
    )
      return at
  }
  return limit
}

/** How much deeper within brackets a text is after a mark. */
const brackets: ReadonlyMap<string, number> = new Map([
  ['(', 1],
  [')', -1],
])

/** How the words stand in their sentence. */
interface Standing {
  isOpening: boolean
  isInRelative: boolean
  opensQuoted: boolean
  isSetApart: boolean
  isInfinitive: boolean
}

/** Whether at a token something begins that is no part of words that begin at `from`. */
function endsWords(
  tokens: readonly Token[],
  at: number,
  from: number,
  limit: number,
  { isOpening, isInRelative, opensQuoted, isSetApart, isInfinitive }: Standing,
): boolean {
  const token = tokens[at]
  if (!token || token.fused) return false
  if (token.text === ',' && (isOpening || endsAtComma(tokens, at, isInRelative) || setsAgainst(tokens, at, limit)))
    return true
  if (isInfinitive && clauseConjunctions.has(token.lower) && isTensed(tokens[at + 1])) return true
  const before = tokens[at - 1]
  // *who said it was “a farce,” left*
  if (isInRelative && before?.text === ',' && before.fused && isFiniteVerb(tokens, at)) return true
  if (opensQuoted && before?.fused && (/^[,.?!]$/.test(before.text) || (!isSetApart && opensTime(tokens, at))))
    return true
  return at > from && endsAfterQuoted(tokens, at, limit)
}

/** *said it was old, a claim that others dispute*; *who claim that it failed, left*. */
const endsAtComma = (tokens: readonly Token[], comma: number, isInRelative: boolean): boolean =>
  namesTheWords(tokens, comma + 1) || (isInRelative && isFiniteVerb(tokens, comma + 1))

/**
 * *said she would stay, despite months of protest*, *said it was sold, leaving the town without a ferry*: what the page sets
 * against a report, or makes of it, in a last clause. With quoted words in it, or *would*, it was said as well.
 */
function setsAgainst(tokens: readonly Token[], comma: number, limit: number): boolean {
  const first = tokens[comma + 1]
  if (!first || !(concessives.has(first.lower) || isConsequence(first, tokens[comma + 2]))) return false
  if (limit < tokens.length - 1) return false
  return !tokens.slice(comma + 1, limit).some(({ text, lower, fused }) => fused || text === ',' || modals.has(lower))
}

/** *leaving the town*, *raising fears*; not *including*, *telling them*, *fever, vomiting and nausea* */
const isConsequence = ({ pos, lower, lemma }: Token, next: Token | undefined): boolean =>
  pos === 'VERB' &&
  hasGerundEnding(lower) &&
  !prepositionalGerunds.has(lower) &&
  !speechVerbs.has(lemma) &&
  next !== undefined &&
  next.pos !== 'CCONJ' &&
  next.pos !== 'PUNCT'

/** Whether words end with the quoted ones right before `at`, since what follows is the speaker's next act, or the page's. */
function endsAfterQuoted(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at]
  if (!token || !tokens[at - 1]?.fused) return false
  // *said it was “a farce” and left*
  if (additives.has(token.lower)) return isPast(tokens[at + 1])
  // *wrote how it was “a farce” — a day before it closed*: what a last dash adds.
  return token.text === '—' && !tokens.slice(at + 1, limit).some(({ text }) => text === '—')
}

/** *a claim that the firm disputes*, *an allegation she denies* */
const namesTheWords = (tokens: readonly Token[], at: number): boolean =>
  articles.has(tokens[at]?.lower ?? '') &&
  speechNouns.has(tokens[at + 1]?.lower ?? '') &&
  (tokens[at + 2]?.pos === 'PRON' || claimRelatives.has(tokens[at + 2]?.lower ?? ''))

const isPast = (token: Token | undefined): boolean =>
  isTensed(token) && (hasPastEnding(token?.lower ?? '') || !hasPluralEnding(token?.lower ?? ''))

/** *said “I am ready” | after the match*, *said “no” | on Monday*: when or where it was said. */
const opensTime = (tokens: readonly Token[], at: number): boolean =>
  opensOccasion(tokens, at) || temporalPrepositions.has(tokens[at]?.lower ?? '')

/** *went*, *leaves*: a verb in a form that no infinitive goes on with. */
const isTensed = (token: Token | undefined): token is Token =>
  token?.pos === 'VERB' && !token.fused && token.lower !== token.lemma && !hasGerundEnding(token.lower)
