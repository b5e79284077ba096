import type { Hop, Trace } from '../trace/hop/trace'
import type { Claim } from './claim-of'
import { claimOfTrace, claimsOf } from './claims-of-traces'

/**
 * Claims of the same traces again and again, as news of them comes: only those in which something was settled, begun or
 * stopped since are computed anew. While sources load, most news is of bytes.
 */
export function knownClaims(): (traces: readonly Trace[]) => ReadonlyMap<string, Claim> {
  let known = new Map<string, Claim | null>()
  return (traces) => {
    const next = new Map<string, Claim | null>()
    const claims = claimsOf(traces, (trace) => {
      const key = stateOf(trace)
      const before = known.get(key)
      const claim = before === undefined ? claimOfTrace(trace) : before
      next.set(key, claim)
      return claim
    })
    known = next
    return claims
  }
}

/** What a claim hangs on, as a string: two states of a trace that have the same come to the same. */
const stateOf = ({ statement, href, at, goal, end, hops }: Trace): string =>
  JSON.stringify([statement, href, at, goal, end, hops.flatMap(({ copy, ...hop }) => [told(hop), copy && told(copy)])])

/** `check` itself would be as long as its evidence: it is another one whenever `at` is. */
const told = ({ check, at }: Hop) => [at, check?.outcome, check && 'verdict' in check ? check.verdict : null]
