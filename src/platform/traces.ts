import type { Hop, Trace } from '../core/trace/hop/trace'
import { unreadable } from '../core/trace/source/unreadable'
import { newestThatFit } from './newest-that-fit'
import { byteLength } from './session-store'
import { tabStore } from './tab-store'

/**
 * Bytes that the traces of all tabs may take, of the 10,485,760 that session storage has: some hundred pages on which
 * everything was checked.
 */
const BUDGET = 3_000_000

/** Bytes that one trace may take: many times what six hops with their evidence take. */
const TRACE_LIMIT = 250_000

/** Bytes that what says why there is no outcome takes at most. */
const LEAST = 200

/** The tabs' traces, newest last. */
const store = tabStore<Trace[]>({
  name: 'traces',
  ledger: 'tracesOf',
  budget: BUDGET,
  isOne: Array.isArray,
  shrink: fewer,
})

/** What was checked and traced in this tab, in the order in which it was begun; `[]` where nothing was. */
export async function readTraces(tabId: number): Promise<Trace[]> {
  return (await store.read(tabId)) ?? []
}

/** The tabs that have traces. */
export const tabsWithTraces: () => Promise<number[]> = store.tabs

/**
 * Changes a tab's traces, in turn with all other changes. `change` gets them as they are then, and returns the new
 * ones, or null to leave them. Evidence that has no room is left out, and its hop says so.
 */
export async function changeTraces(tabId: number, change: (traces: Trace[]) => Trace[] | null): Promise<void> {
  await store.change(tabId, (traces) => change(traces ?? [])?.map(bounded) ?? null)
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
  if (byteLength(trace) <= TRACE_LIMIT) return trace
  const checks = trace.hops.reduce((count, { copy }) => count + (copy ? 2 : 1), 0)
  return withoutEvidence(trace, TRACE_LIMIT / Math.max(1, checks))
}

/** Hops whose outcome takes more than `limit` bytes say so instead of it. */
function withoutEvidence({ before, ...trace }: Trace, limit: number): Trace {
  const bareAlone = (hop: Hop): Hop => {
    const bytes = byteLength(hop.check)
    if (!hop.check || bytes <= limit) return hop
    return { ...hop, check: unreadable('no-room', '', { detail: `the outcome takes ${bytes} bytes` }) }
  }
  const bare = ({ copy, ...hop }: Hop): Hop => ({ ...bareAlone(hop), ...(copy && { copy: bareAlone(copy) }) })
  return { ...trace, hops: trace.hops.map(bare), ...(before && { before: before.map(bare) }) }
}

/** As many as the budget has room for; then half as many; then one, without its evidence. The one changed last stays. */
function fewer(traces: Trace[], bytes: number): Trace[] | null {
  if (traces.length > 1) return newestThatFit(traces, bytes > BUDGET ? BUDGET : bytes / 2)
  const bare = traces.map((trace) => withoutEvidence(trace, LEAST))
  return byteLength(bare) < bytes ? bare : null
}
