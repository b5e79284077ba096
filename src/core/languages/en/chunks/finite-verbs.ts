import type { Token } from '../../../attribution/words/token'
import { infinitiveMarkers } from '../function-words'
import { hasGerundEnding, hasPastEnding } from '../morphology'
import { finiteAuxiliaries, groupAuxiliaries } from '../verb-groups'
import { isOwner } from './noun-tokens'

/** Whether a token is, by itself, a finite verb: no participle, no infinitive. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.pos === 'AUX') return finiteAuxiliaries.has(token.lower)
  if (token.pos !== 'VERB' || hasGerundEnding(token.lower)) return false
  const before = tokens[at - 1]
  // *a long recorded interview*
  if (before?.pos === 'ADJ' && hasPastEnding(token.lower) && tokens[at + 1]?.pos === 'NOUN') return false
  return !infinitiveMarkers.has(before?.lower ?? '') && before?.pos !== 'DET' && before?.pos !== 'ADP'
}

/** Whether `[from, to)` is a clause: has a finite verb that is no mere *, now called …*. */
export function hasClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.pos === 'QUOTE') return true
    if (!isFiniteVerb(tokens, at)) continue
    let before = at - 1
    while (before > from && tokens[before]?.pos === 'ADV') before--
    if (tokens[before]?.text !== ',' || !hasPastEnding(tokens[at]?.lower ?? '')) return true
  }
  return false
}

/** Whether a finite verb, or a quotation that holds one, stands in `[from, to)`. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to = tokens.length): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.pos === 'QUOTE' || isFiniteVerb(tokens, at)) return true
  return false
}

/** Whether a token may stand before the verb of a group: *has also | said*. */
export function isInVerbGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || isOwner(token)) return false
  if (token.pos === 'ADV') return tokens[at - 1]?.pos !== 'DET'
  return token.pos === 'AUX' || token.pos === 'PART' || groupAuxiliaries.has(token.lower)
}
