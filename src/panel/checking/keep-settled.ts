import type { Trace } from '../../core/trace/model'
import { doneHops } from './trace-state'

/**
 * What was found before what is under way, so that a new check of a source takes the place of the old one only when
 * it is there. Kept for as long as the newer trace has found nothing, even when it was stopped.
 * @param kept what was kept until now
 * @param was the traces until now
 * @param next the traces from now on
 */
export function keepSettled(kept: readonly Trace[], was: readonly Trace[], next: readonly Trace[]): Trace[] {
  return next
    .filter((trace) => doneHops(trace).length === 0)
    .flatMap((trace) => {
      const isSame = (other: Trace) => other.statement === trace.statement && other.href === trace.href
      const settled = was.find((other) => isSame(other) && doneHops(other).length > 0) ?? kept.find(isSame)
      return settled ? [{ ...settled, goal: null, end: settled.end ?? 'resting' }] : []
    })
}
