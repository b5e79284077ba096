import { hostnameOf } from '../../address-parts'
import type { Hop, Trace } from './trace'

/** The hop that a trace waits for, or its older copy; null where nothing is under way. */
export function pendingHop({ goal, hops }: Pick<Trace, 'goal' | 'hops'>): Hop | null {
  const last = hops.at(-1)
  if (goal === null || !last) return null
  if (last.copy?.check === null) return last.copy
  return last.check === null ? last : null
}

/** The site that a trace waits for, by the host of its source; null where nothing is under way. */
export function waitsFor(trace: Pick<Trace, 'goal' | 'hops'>): string | null {
  const pending = pendingHop(trace)
  return pending && hostnameOf(pending.href)
}
