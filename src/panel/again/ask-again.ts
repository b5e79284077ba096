import { reasonOf } from '../../core/reason-of'
import { unreadable } from '../../core/trace/source/unreadable'
import { askBackground } from '../../platform/messaging'
import { requestSites } from '../../platform/permissions'
import type { AgainActions } from './again-actions'

/** Checks again by the background, and asks the browser for leave. */
export const askAgain: AgainActions = {
  requestSites,
  checkAgain: (question, since) =>
    askBackground('checkAgain', { ...question, since }).catch((error) =>
      unreadable('failed', '', { detail: reasonOf(error) }),
    ),
}
