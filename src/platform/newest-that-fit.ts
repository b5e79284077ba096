import type { Trace } from '../core/trace/hop/trace'
import { byteLength } from './session-store'

/** The traces changed last, as many as take so many bytes at most, and one at least, in the order they stand in. */
export function newestThatFit(traces: readonly Trace[], room: number): Trace[] {
  let free = room - 1
  const kept = new Set<Trace>()
  for (const trace of traces.toSorted((a, b) => b.at - a.at)) {
    free -= byteLength(trace) + 1
    if (free < 0 && kept.size > 0) break
    kept.add(trace)
  }
  return traces.filter((trace) => kept.has(trace))
}
