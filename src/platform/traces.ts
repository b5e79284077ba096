import type { Trace } from '../core/trace/model'
import { unreadable } from '../core/trace/unreadable'
import { byteLength, tabStore } from './tab-store'

/**
 * Bytes that the traces of all tabs may take, of the 10,485,760 that session storage has: some hundred pages on which
 * everything was checked.
 */
const BUDGET = 3_000_000

/** Bytes that one trace may take: many times what six hops with their evidence take. */
const TRACE_LIMIT = 250_000

/** The tabs' traces, newest last. */
const store = tabStore<Trace[]>({ name: 'traces', ledger: 'tracesOf', budget: BUDGET, shrink: newestThatFit })

/** What was checked and traced in this tab, in the order in which it was begun; `[]` where nothing was. */
export async function readTraces(tabId: number): Promise<Trace[]> {
  return (await store.read(tabId)) ?? []
}

/** The tabs that have traces. */
export const tabsWithTraces: () => Promise<number[]> = store.tabs

/**
 * Changes a tab's traces, in turn with all other changes. `change` gets them as they are then, and returns the new
 * ones, or null to leave them. Evidence that takes too much is left out, and its hop says so.
 */
export function changeTraces(tabId: number, change: (traces: Trace[]) => Trace[] | null): Promise<void> {
  return store.change(tabId, (traces) => change(traces ?? [])?.map(bounded) ?? null)
}

export async function dropTraces(tabId: number): Promise<void> {
  await store.drop(tabId)
}

/** Tells of the traces of every tab where something changes (`[]`: there are none any more) until `signal` aborts. */
export function watchTraces(listener: (tabId: number, traces: Trace[]) => void, signal: AbortSignal): void {
  store.watch((tabId, traces) => listener(tabId, traces ?? []), signal)
}

/** Where a trace takes too much, the hops that take more than their share say so instead. */
function bounded(trace: Trace): Trace {
  const limit = TRACE_LIMIT / Math.max(1, trace.hops.length)
  if (byteLength(trace) <= TRACE_LIMIT) return trace
  const hops = trace.hops.map((hop) => {
    const bytes = byteLength(hop.check)
    if (!hop.check || bytes <= limit) return hop
    const detail = `the outcome takes ${bytes} bytes`
    return { ...hop, check: unreadable('failed', '', { detail }) }
  })
  return { ...trace, hops }
}

/** The traces changed last, as many as the budget has room for, in the order they stand in. */
function newestThatFit(traces: Trace[]): Trace[] {
  let free = BUDGET - 1
  const kept = new Set<Trace>()
  for (const trace of traces.toSorted((a, b) => b.at - a.at)) {
    free -= byteLength(trace) + 1
    if (free < 0) break
    kept.add(trace)
  }
  return traces.filter((trace) => kept.has(trace))
}
