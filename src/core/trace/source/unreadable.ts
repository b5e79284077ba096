import type { Check, UnreadableReason } from '../model'

/** The outcome of a source that could not be read. */
export type Unreadable = Extract<Check, { outcome: 'unreadable' }>

/** Why a source could not be read. `more` has what is not at its usual value: no status, no time, nothing to add. */
export function unreadable(
  reason: UnreadableReason,
  host: string,
  more: Partial<Pick<Unreadable, 'status' | 'ms' | 'detail'>> = {},
): Unreadable {
  return { outcome: 'unreadable', reason, host, status: null, ms: 0, detail: '', ...more }
}
