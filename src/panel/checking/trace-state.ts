import type { Check, Hop, Trace } from '../../core/trace/model'
import { mostTelling, type Outcome, outcomeOf, worstOf } from '../../ui/outcomes'

/** A hop that is done. */
export type DoneHop = Hop & { check: Check }

/** Whether something of this trace is under way. */
export function isUnderWay({ goal }: Pick<Trace, 'goal'>): boolean {
  return goal !== null
}

/** The hops that are done, the page's own source first. */
export function doneHops({ hops }: Pick<Trace, 'hops'>): DoneHop[] {
  return hops.filter((hop): hop is DoneHop => hop.check !== null)
}

export function outcomeOfHop(hop: DoneHop): Outcome {
  return outcomeOf(hop.check, hop.statement.form)
}

/**
 * What a trace comes to in one word: what came of the page's own source, and no better than the worst of the sources
 * further up where the words were found. That the way ends somewhere takes nothing from what was found before.
 */
export function outcomeOfTrace(trace: Trace): Outcome | null {
  const [first, ...further] = doneHops(trace)
  if (!first) return isUnderWay(trace) ? 'checking' : trace.hops.length > 0 ? 'stopped' : null
  const own = outcomeOfHop(first)
  if (first.check.outcome !== 'found') return own
  const found = further.filter((hop) => hop.check.outcome === 'found').map(outcomeOfHop)
  return worstOf([own, ...found])
}

/** What the statements of a page came to, by their id: of several sources, what tells most. */
export function outcomesOf(traces: readonly Trace[]): ReadonlyMap<string, Outcome> {
  const all = new Map<string, Outcome[]>()
  for (const trace of traces) {
    const outcome = outcomeOfTrace(trace)
    if (outcome) all.set(trace.statement, [...(all.get(trace.statement) ?? []), outcome])
  }
  return new Map(
    [...all].flatMap(([statement, outcomes]) => {
      const told = mostTelling(outcomes)
      return told ? [[statement, told] as const] : []
    }),
  )
}

/** The address that the source itself gives for the passage: where the trace goes on. null where it goes no further. */
export function nextAddress(check: Check): string | null {
  if (!('next' in check) || check.next.origin !== null) return null
  return check.next.statement?.sources[0]?.href ?? null
}

/** Whether the reader may have this trace followed further. */
export function mayGoOn(trace: Trace): boolean {
  if (isUnderWay(trace) || trace.end === 'cycle' || trace.end === 'bound' || trace.end === 'origin') return false
  const last = doneHops(trace).at(-1)
  return last !== undefined && nextAddress(last.check) !== null
}

/** What was found of a source before the check that is under way; null where nothing was. */
export function traceBefore({ before, ...trace }: Trace): Trace | null {
  return before && before.length > 0 ? { ...trace, hops: before, goal: null, end: 'resting' } : null
}

/** How many of the sources that were begun together last are done; null where none of them is under way. */
export function batchProgress(traces: readonly Trace[]): { done: number; of: number } | null {
  const last = traces.findLast((trace) => trace.batch !== null && isUnderWay(trace))?.batch ?? null
  if (last === null) return null
  const batch = traces.filter((trace) => trace.batch === last)
  return { done: batch.filter((trace) => !isUnderWay(trace)).length, of: batch.length }
}
