import { hasCapital } from '../../../attribution/words/has-capital'
import type { Pos, Token } from '../../../attribution/words/token'
import { calendarNames } from '../calendar'
import { additives, possessiveDeterminers, pronominalDeterminers } from '../function-words'
import { hasAdverbEnding, hasParticipleEnding, hasPastParticipleEnding, possessiveEndings } from '../morphology'
import { nameParticles, nobleTitles } from '../titles'

/** What a token can be within a noun phrase. */

const nominal: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'])
const premodifying: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM'])

/** Whether a word begins with a capital letter; no word does not. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && hasCapital(token.text)

/** Whether a token is a weekday or a month: *Nov.* */
export const isCalendar = (token: Token | undefined): boolean =>
  token !== undefined && !token.isName && calendarNames.has(token.lower.replace('.', ''))

/** Whether a token may be the last of a noun phrase. */
export function isHead(token: Token | undefined): boolean {
  if (!token) return false
  if (nominal.has(token.pos)) return true
  return (token.pos === 'DET' || token.pos === 'ADJ') && pronominalDeterminers.has(token.lower)
}

/** Whether a token may stand before the head of its phrase: *the | old club’s | plan*. */
export function isModifier(token: Token | undefined): boolean {
  if (!token) return false
  if (premodifying.has(token.pos)) return true
  if (token.pos === 'PART') return possessiveEndings.has(token.lower)
  if (token.pos === 'PUNCT') return /^['’]$/u.test(token.lower)
  return token.pos === 'X' && isCapital(token)
}

/** *the*, *its*: what begins a noun phrase. */
export const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'DET' || (token.pos === 'PRON' && possessiveDeterminers.has(token.lower)))

/** *the club’s | running count*: the ending of an owner. */
export const isOwner = (token: Token | undefined): boolean =>
  token?.pos === 'PART' && possessiveEndings.has(token.lower)

/** *King’s | Counsel*: the rank of a lawyer, behind a name. */
export const isCounsel = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'counsel' && isOwner(tokens[at - 1]) && nobleTitles.has(tokens[at - 2]?.lower ?? '')

/** *filed*, *ruling*: a verb's form that may describe a noun. */
export const isParticiple = (token: Token | undefined): token is Token =>
  token?.pos === 'VERB' && hasParticipleEnding(token.lower)

/** *the ruling party*: a participle before a noun. */
export function isAttributiveParticiple(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const isLed = isDeterminer(before) || before?.pos === 'ADJ' || isParticipleAdverb(tokens, at - 1)
  return isLed && isParticiple(tokens[at])
}

/** *a newly filed report*: the adverb of a participle before a noun; not *the firm newly filed it*. */
export function isParticipleAdverb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.pos !== 'ADV' || !hasAdverbEnding(token.lower)) return false
  const isLed = !before || isDeterminer(before) || isOwner(before) || before.pos === 'ADP'
  return isLed && next?.pos === 'VERB' && hasPastParticipleEnding(next.lower)
}

/** *Ursula von der Leyen*: a small word within a name. */
export function isParticle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return nameParticles.has(tokens[at]?.lower ?? '-') && (next?.pos === 'PROPN' || nameParticles.has(next?.lower ?? '-'))
}

/** *Smith and Jones*: an *and* between two names, or two bare nouns. */
export function isCoordinator(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.pos, tokens[at + 1]?.pos]
  return additives.has(tokens[at]?.lower ?? '') && (before === 'PROPN' || before === 'NOUN') && before === after
}
