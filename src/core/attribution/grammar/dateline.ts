import { hasCapital } from '../words/has-capital'
import type { Token } from '../words/tokens'

/** Tokens that a dateline may have: *SAN LORNE, Ohio, Nov. 22 (Northwire) —*. */
const longestDateline = 16

/** Where the text begins behind the dateline of a sentence: *LORNE, Nov 22 — Prices rose*. 0 where there is none. */
export function behindDateline(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{3,}/u.test(tokens[0]?.text ?? '')) return 0
  let bracketed = false
  for (let at = 0; at < longestDateline; at++) {
    const token = tokens[at]
    if (!token) return 0
    if (token.text === '(') bracketed = true
    if (!bracketed && token.lower === '—') return at + 1
    if (token.text === ')') bracketed = false
    else if (!bracketed && !(token.pos === 'NUM' || token.pos === 'PUNCT' || hasCapital(token.text))) return 0
  }
  return 0
}
