import { afterEach, beforeEach, expect, vi } from 'vitest'
import { endSessions } from './live-page'

/**
 * Ends what each test began, gives back the time, and fails it where anything was left to the page's console. Hooks
 * that want the sessions ended are to be set up before this is called: the last set up runs first.
 */
export function keepPageQuiet(): void {
  let complaints: unknown[] = []
  const complain = (event: ErrorEvent | PromiseRejectionEvent) => complaints.push(event)

  beforeEach(() => {
    complaints = []
    window.addEventListener('error', complain)
    window.addEventListener('unhandledrejection', complain)
  })
  afterEach(() => {
    endSessions()
    vi.useRealTimers()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    window.removeEventListener('error', complain)
    window.removeEventListener('unhandledrejection', complain)
    expect(complaints, 'errors left to the page’s console').toEqual([])
  })
}
