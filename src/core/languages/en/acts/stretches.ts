import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import type { Span } from '../../../model'
import { hasFiniteVerb } from '../chunks/finite-verbs'
import { leadingJoiners, trailingJoiners } from '../clause-words'
import { additives, listConjunctions } from '../function-words'

/** Takes marks and joining words off both ends of a stretch; null where nothing is left. */
export function trim(tokens: readonly Token[], range: Range): Range | null {
  let { from, to } = range
  while (from < to && isTrimmed(tokens[from], leadingJoiners)) from++
  while (to > from && isTrimmed(tokens[to - 1], trailingJoiners)) to--
  return to > from ? { from, to } : null
}

const isTrimmed = (token: Token | undefined, joiners: ReadonlySet<string>): boolean =>
  token !== undefined && (/^[,;:.—”]$/u.test(token.lower) || joiners.has(token.lower))

/** Whether a stretch is quotations and the marks between them. */
export function isQuoteOnly(tokens: readonly Token[], range: Range): boolean {
  return tokens
    .slice(range.from, range.to)
    .every((token) => token.pos === 'QUOTE' || /^[,;.—?!]$/u.test(token.lower) || additives.has(token.lower))
}

/** Whether a whole quotation stands in a stretch. */
export function hasQuote(tokens: readonly Token[], range: Range): boolean {
  return tokens.slice(range.from, range.to).some((token) => token.pos === 'QUOTE')
}

/** Where the last semicolon of a stretch stands; -1 where it has none. */
export function lastSemicolon(tokens: readonly Token[], { from, to }: Range): number {
  for (let at = Math.min(to, tokens.length) - 1; at >= from; at--) {
    if (tokens[at]?.text === ';') return at
  }
  return -1
}

/** Whether a stretch touches a span of the text. */
export function touches(tokens: readonly Token[], range: Range, span: Span): boolean {
  const first = tokens[range.from]
  const last = tokens[range.to - 1]
  return first !== undefined && last !== undefined && span.start < last.end && span.end > first.start
}

/** The quotations that a stretch ends with. */
export function lastQuotes(tokens: readonly Token[], range: Range): Range {
  let from = range.to
  while (from > range.from && tokens[from - 1]?.pos === 'QUOTE') from--
  return { from, to: range.to }
}

/** The quotations that a stretch begins with; the whole stretch where the quotation is only its clause's first part. */
export function quotesFrom(tokens: readonly Token[], range: Range): Range {
  let to = range.from
  const joins = (at: number) => isListJoint(tokens[at]) && tokens[at + 1]?.pos === 'QUOTE'
  while (to < range.to && (tokens[to]?.pos === 'QUOTE' || joins(to))) to++
  // *which Finch called “a farce”, | opens on Friday*: no verb of the quoted words.
  const goesOn = tokens[to]?.pos !== 'CCONJ' && tokens[to]?.text !== ','
  return goesOn && hasFiniteVerb(tokens, to, Math.min(to + 2, range.to)) ? range : { from: range.from, to }
}

/** What stands before the last part of a list: *“B” or “C”*. */
const isListJoint = (token: Token | undefined): boolean => listConjunctions.has(token?.lower ?? '')

/** Quotations that go on after a frame: *“A,” she said, “B.”* */
export function nextQuotes(tokens: readonly Token[], from: number, limit: number): Range | null {
  let at = from
  while (at < limit && !/^[.;]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.pos !== 'QUOTE') at++
  return tokens[at]?.pos === 'QUOTE' && at < limit ? quotesFrom(tokens, { from: at, to: limit }) : null
}

/** A single quoted word that is no exclamation: *which he calls “segments”*. */
export function isTerm(tokens: readonly Token[], range: Range): boolean {
  const quoted = tokens[range.from]?.quote?.piece.text ?? ''
  return range.to - range.from === 1 && !/\s/u.test(quoted) && !/^\p{Lu}|[?!…]$/u.test(quoted)
}
