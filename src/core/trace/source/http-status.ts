import type { CutOff } from './source-text'

/** Whether an answer with such a status says itself that it is not what was asked for (RFC 9110, section 15). */
export const isFailure = (status: number): boolean => status >= 400

/** What an answer with such a status shows instead of the page (RFC 9110, section 15). */
export function wallOf(status: number): Extract<CutOff, 'sign-in' | 'subscription' | 'challenge' | 'error'> {
  if (status === 401 || status === 407) return 'sign-in'
  if (status === 402) return 'subscription'
  return status === 403 || status === 429 || status === 451 ? 'challenge' : 'error'
}

/** Whether a site keeps its page to some, or to itself, by such a status. */
export const isRefusal = (status: number): boolean => wallOf(status) !== 'error'
