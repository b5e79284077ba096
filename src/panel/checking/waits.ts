import type { Trace } from '../../core/trace/hop/trace'
import { pendingHop, waitsFor } from '../../core/trace/hop/waits-for'

/** A site that is being waited for. */
export interface Wait {
  site: string
  /** Since when, ms since the epoch. */
  since: number
  /** Bytes that have come of the source that is asked. */
  bytes: number
  /** How many more of its sources wait for their turn. */
  behind: number
}

/** Ms: what comes sooner is not worth a line that is gone again before it was read. */
const WORTH_TELLING = 1000

/** The sites that have been waited for at a moment, the one waited for longest first. */
export function waitsOf(traces: readonly Trace[], now: number): Wait[] {
  const bySite = new Map<string, Trace[]>()
  for (const trace of traces) {
    const site = waitsFor(trace)
    if (site) bySite.set(site, [...(bySite.get(site) ?? []), trace])
  }
  return [...bySite]
    .flatMap(([site, waiting]) => {
      const asked = waiting.flatMap((trace) => {
        const hop = pendingHop(trace)
        return hop?.since === undefined
          ? []
          : [{ since: hop.since, bytes: hop.step && 'bytes' in hop.step ? hop.step.bytes : 0 }]
      })
      const [first] = asked.toSorted((a, b) => a.since - b.since)
      if (!first || now - first.since < WORTH_TELLING) return []
      return [{ site, ...first, behind: waiting.length - 1 }]
    })
    .toSorted((a, b) => a.since - b.since)
}
