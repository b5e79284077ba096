import { leadingCheck } from '../trace/hop/leading-check'
import type { Hop, Trace } from '../trace/hop/trace'
import type { Check } from '../trace/model'
import { bareClaim, type Claim, claimOfCheck, mostTelling, worstOf } from './claim-of'
import { withCopy } from './with-copy'

/** A hop that is done. */
export type DoneHop = Hop & { check: Check }

/** The hops that are done, the page's own source first. Where a check was stopped, the older copy stands for its source. */
export function doneHops({ hops }: Pick<Trace, 'hops'>): DoneHop[] {
  const isStopped = ({ check, step }: Hop) => check === null && step === null
  return hops.map((hop) => (isStopped(hop) && hop.copy ? hop.copy : hop)).filter(isDone)
}

/** The older copy of a source, once it was looked at; null before, and where none was asked for. */
export const copyOf = ({ copy }: Hop): DoneHop | null => (copy && isDone(copy) ? copy : null)

const isDone = (hop: Hop): hop is DoneHop => hop.check !== null

/** What may be said of what came of one hop: of the source, and of an older copy where one was looked at. */
export function claimOfHop(hop: DoneHop): Claim {
  const [page, copy] = [claimOfCheck(hop.check, hop.statement), copyOf(hop)]
  return copy ? withCopy(page, claimOfCheck(copy.check, copy.statement)) : page
}

const isFound = (hop: Hop) => leadingCheck(hop)?.outcome === 'found'

/**
 * What a trace comes to: what came of the page's own source, and no better than the worst of the sources further up
 * where the words were found. That the way ends somewhere takes nothing from what was found before.
 */
export function claimOfTrace(trace: Trace): Claim | null {
  const [first, ...further] = doneHops(trace)
  if (!first) return trace.goal !== null ? bareClaim('checking') : trace.hops.length > 0 ? bareClaim('stopped') : null
  const own = claimOfHop(first)
  if (!isFound(first)) return own
  const found = further.filter(isFound).map(claimOfHop)
  const worst = worstOf([own, ...found])
  return worst && { ...worst, ofQuoted: own.ofQuoted }
}

/**
 * What the statements of a page came to, by their id: of several sources, what tells most.
 * @param claimOf gives what a trace comes to, where that is known already (`known-claims.ts`)
 */
export function claimsOf(
  traces: readonly Trace[],
  claimOf: (trace: Trace) => Claim | null = claimOfTrace,
): ReadonlyMap<string, Claim> {
  const all = new Map<string, Claim[]>()
  for (const trace of traces) {
    const claim = claimOf(trace)
    if (claim) all.set(trace.statement, [...(all.get(trace.statement) ?? []), claim])
  }
  return new Map(
    [...all].flatMap(([statement, claims]) => {
      const told = mostTelling(claims)
      return told ? [[statement, told] as const] : []
    }),
  )
}

/** What was found of a source before the check that is under way; null where nothing was. */
export function traceBefore({ before, ...trace }: Trace): Trace | null {
  return before && before.length > 0 ? { ...trace, hops: before, goal: null, end: 'resting' } : null
}
