import type { Check, Hop, Trace } from '../trace/model'
import { bareClaim, type Claim, claimOfCheck, mostTelling, worstOf } from './claim-of'

/** A hop that is done. */
export type DoneHop = Hop & { check: Check }

/** The hops that are done, the page's own source first. */
export function doneHops({ hops }: Pick<Trace, 'hops'>): DoneHop[] {
  return hops.filter((hop): hop is DoneHop => hop.check !== null)
}

/** What may be said of what came of one hop. */
export const claimOfHop = ({ check, statement }: DoneHop): Claim => claimOfCheck(check, statement)

/**
 * What a trace comes to: what came of the page's own source, and no better than the worst of the sources further up
 * where the words were found. That the way ends somewhere takes nothing from what was found before.
 */
export function claimOfTrace(trace: Trace): Claim | null {
  const [first, ...further] = doneHops(trace)
  if (!first) return trace.goal !== null ? bareClaim('checking') : trace.hops.length > 0 ? bareClaim('stopped') : null
  const own = claimOfHop(first)
  if (first.check.outcome !== 'found') return own
  const found = further.filter(({ check }) => check.outcome === 'found').map(claimOfHop)
  const worst = worstOf([own, ...found])
  return worst && { ...worst, ofQuoted: own.ofQuoted }
}

/** What the statements of a page came to, by their id: of several sources, what tells most. */
export function claimsOf(traces: readonly Trace[]): ReadonlyMap<string, Claim> {
  const all = new Map<string, Claim[]>()
  for (const trace of traces) {
    const claim = claimOfTrace(trace)
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
