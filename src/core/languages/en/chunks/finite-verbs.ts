import type { Token } from '../../../attribution/words/token'
import { infinitiveMarkers } from '../function-words'
import { hasGerundEnding } from '../morphology'
import { finiteAuxiliaries, groupAuxiliaries } from '../verb-groups'
import { isOwner } from './noun-tokens'

/** Whether a token is, by itself, a finite verb: no participle, no infinitive. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.pos === 'AUX') return finiteAuxiliaries.has(token.lower)
  if (token.pos !== 'VERB' || hasGerundEnding(token.lower)) return false
  const before = tokens[at - 1]
  return !infinitiveMarkers.has(before?.lower ?? '') && before?.pos !== 'DET' && before?.pos !== 'ADP'
}

/** Whether a token may stand before the verb of a group: *has also | said*. */
export function isInVerbGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || isOwner(token)) return false
  if (token.pos === 'ADV') return tokens[at - 1]?.pos !== 'DET'
  return token.pos === 'AUX' || token.pos === 'PART' || groupAuxiliaries.has(token.lower)
}
