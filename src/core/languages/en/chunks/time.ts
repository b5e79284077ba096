import type { Token } from '../../../attribution/words/token'
import { spanEnds, timeAdjectives, timeUnits, timeWords } from '../calendar'
import { isCalendar, isOwner } from './noun-tokens'

/** Where a phrase of time ends that begins at `at` without a preposition: *Monday morning*, *last week*, *a day earlier*; `at` for none. */
export function timeEnd(tokens: readonly Token[], at: number): number {
  let end = timeStart(tokens, at)
  if (end === at) return at
  while (tokens[end]?.pos === 'NUM' || timeWords.has(tokens[end]?.lower ?? '')) end++
  // *last month’s plan*: a phrase of its own.
  return isOwner(tokens[end]) ? at : end
}

function timeStart(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return at
  if (isCalendar(token)) return at + 1
  // *19 July*
  if (token.pos === 'NUM' && isCalendar(next)) return at + 2
  // Not the programme “This Week”.
  const mayLead = !token.fused && token.pos !== 'PROPN' && timeAdjectives.has(token.lower)
  if (mayLead && timeWords.has(next?.lower ?? '')) return at + 2
  const isSpan = (token.pos === 'DET' || token.pos === 'NUM') && timeUnits.has(next?.lower ?? '')
  return isSpan && spanEnds.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at
}
