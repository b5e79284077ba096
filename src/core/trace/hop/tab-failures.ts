import type { UnreadableReason } from '../model'

/**
 * Why a source can stay unread that is to be read in a tab: it may not be opened there, it is not to be had from it, or
 * what is had cannot be read. Answers, redirects and connections that fail are no such reasons: the browser shows a page
 * for them, and that is read.
 */
export const TAB_FAILURES = [
  'permission',
  'credentials',
  'unsupported-type',
  'private-address',
  'redirected',
  'too-slow',
  'too-large',
  'no-text',
  'script-built',
  'too-complex',
  'no-room',
  'failed',
] as const satisfies readonly UnreadableReason[]

export type TabFailure = (typeof TAB_FAILURES)[number]
