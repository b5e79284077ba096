import { doneHops } from '../../core/claims/claims-of-traces'
import { leadingCheck } from '../../core/trace/hop/leading-check'
import type { Trace } from '../../core/trace/hop/trace'
import type { Check } from '../../core/trace/model'

/** Whether something of this trace is under way. */
export function isUnderWay({ goal }: Pick<Trace, 'goal'>): boolean {
  return goal !== null
}

/** Whether something of it goes on by itself: it does not wait for the reader. */
export function isWorkedAt(trace: Trace): boolean {
  return isUnderWay(trace) && trace.hops.at(-1)?.step?.step !== 'open'
}

/** The address that the source itself gives for the passage: where the trace goes on. null where it goes no further. */
export function nextAddress(check: Check): string | null {
  if (!('next' in check) || check.next.origin !== null) return null
  return check.next.statement?.sources[0]?.href ?? null
}

/** Whether the reader may have this trace followed further. */
export function canGoOn(trace: Trace): boolean {
  if (isUnderWay(trace) || trace.end === 'cycle' || trace.end === 'bound' || trace.end === 'origin') return false
  const last = doneHops(trace).at(-1)
  return last !== undefined && nextAddress(leadingCheck(last)) !== null
}

/** Whether there is something to do first about what came of it: to follow it further, or to have it read after all. */
export function leadsOn(trace: Trace): boolean {
  const last = doneHops(trace).at(-1)
  return !isUnderWay(trace) && last !== undefined && (canGoOn(trace) || leadingCheck(last).outcome === 'unreadable')
}

/** How many of the sources that were begun together last are done; null where none of them is under way. */
export function batchProgress(traces: readonly Trace[]): { done: number; of: number } | null {
  const last = traces.findLast((trace) => trace.batch !== null && isUnderWay(trace))?.batch ?? null
  if (last === null) return null
  const batch = traces.filter((trace) => trace.batch === last)
  return { done: batch.filter((trace) => !isUnderWay(trace)).length, of: batch.length }
}
