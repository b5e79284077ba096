import { hasCapital } from '../../../attribution/words/has-capital'
import type { Token } from '../../../attribution/words/token'

/** Tokens that a dateline may have: *SAN LORNE, Ohio, Nov. 22 (Northwire) —*. */
const longestDateline = 16

/** Where the text begins after the dateline of a sentence: *LORNE, Nov 22 — Prices rose*. 0 where there is none. */
export function datelineEnd(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{3,}/u.test(tokens[0]?.text ?? '')) return 0
  for (const [at, token] of tokens.slice(0, longestDateline).entries()) {
    if (token.lower === '—') return at + 1
    if (!isDatelineToken(token)) return 0
  }
  return 0
}

/** A name, a number or a mark. */
const isDatelineToken = ({ pos, text }: Token): boolean => pos === 'NUM' || pos === 'PUNCT' || hasCapital(text)
