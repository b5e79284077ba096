import { type OutcomeGroup, outcomeGroupOf } from '../core/claims/claim-of'
import { claimsOf, doneHops, traceBefore } from '../core/claims/claims-of-traces'
import type { Trace } from '../core/trace/hop/trace'
import type { Outcomes } from '../platform/messages'

/** What shows on the page: the same claims as in the panel; while a source is checked anew, what was found before. */
export function outcomesOf(traces: readonly Trace[]): Outcomes {
  const done = traces.map((trace) => (doneHops(trace).length > 0 ? trace : (traceBefore(trace) ?? trace)))
  const claimOf = claimsOf(done)
  const claims = [...claimOf]
  const idsOf = (...findings: OutcomeGroup[]) =>
    claims.filter(([, { outcome }]) => findings.includes(outcomeGroupOf(outcome))).map(([id]) => id)
  return {
    begun: traces.length > 0,
    stands: idsOf('stands'),
    another: idsOf('another'),
    differs: idsOf('differs', 'absent'),
    claims: Object.fromEntries(claimOf),
  }
}
