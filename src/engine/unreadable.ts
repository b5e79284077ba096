import { hostnameOf } from '../core/address-parts'
import type { UnreadableReason } from '../core/trace/model'
import { type Unreadable, unreadable } from '../core/trace/source/unreadable'

/** Answers that have a reason of their own; every other above 399 is a `site-error`. */
const REASONS: Readonly<Record<number, UnreadableReason>> = {
  401: 'refused',
  402: 'subscription',
  403: 'refused',
  404: 'not-found',
  407: 'refused',
  410: 'gone',
  429: 'busy',
  451: 'refused',
  503: 'busy',
}

/** What an answer's status means for one who wants to read; null where it is no failure. */
export function reasonOfStatus(status: number): UnreadableReason | null {
  return status < 400 ? null : (REASONS[status] ?? 'site-error')
}

/**
 * The outcome for a source at `href`, begun at `since` (ms, as `performance.now()`). `more` has what is not at its
 * usual value: no status, the host of `href`, nothing to add.
 */
export function unreadableAt(
  reason: UnreadableReason,
  href: string,
  since: number,
  more: Partial<Pick<Unreadable, 'host' | 'status' | 'detail'>> = {},
): Unreadable {
  return { ...unreadable(reason, hostnameOf(href), { ms: Math.round(performance.now() - since) }), ...more }
}
