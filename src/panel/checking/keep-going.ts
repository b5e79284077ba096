import { computed, effect } from '@preact/signals'
import type { PanelModel } from '../panel-model'
import { isWorkedAt } from './trace-state'

/**
 * Milliseconds between two asks: the browser may stop the background at any time, and what it was at stands still
 * until it is asked again.
 */
const ASK_EVERY = 3000

/** Has what is under way gone on with, for as long as the panel shows it and until `signal` aborts. */
export function keepGoing(
  { view, traces }: Pick<PanelModel, 'view' | 'traces'>,
  resume: (tabId: number) => void,
  signal: AbortSignal,
): void {
  const busyTab = computed(() => (traces.value.some(isWorkedAt) ? (view.value?.tabId ?? null) : null))
  const stop = effect(() => {
    const tabId = busyTab.value
    if (tabId === null) return undefined
    resume(tabId)
    const timer = setInterval(() => resume(tabId), ASK_EVERY)
    return () => clearInterval(timer)
  })
  signal.addEventListener('abort', stop)
}

/** Milliseconds after which a page whose reading has not ended is asked once more: it takes two at most. */
const ASK_AGAIN = 5000

/** Has a page read once more where the background was stopped while it was at it, until `signal` aborts. */
export function askAgain({ view }: Pick<PanelModel, 'view'>, read: (tabId: number) => void, signal: AbortSignal): void {
  const waitingTab = computed(() => {
    const { tabId = null, state = null } = view.value ?? {}
    return state?.status === 'reading' ? tabId : null
  })
  const stop = effect(() => {
    const tabId = waitingTab.value
    if (tabId === null) return undefined
    const timer = setTimeout(() => read(tabId), ASK_AGAIN)
    return () => clearTimeout(timer)
  })
  signal.addEventListener('abort', stop)
}

/**
 * Milliseconds after which a page of which nothing is heard counts as failed: the engine gives up one page after 20
 * seconds, and others may be before it.
 */
const PATIENCE = 60_000

/**
 * Says so where a page has been waited for too long, whatever the reason, until `signal` aborts: nothing else is sure to.
 * What comes late is shown all the same.
 */
export function giveUpWaiting({ view, receive }: Pick<PanelModel, 'view' | 'receive'>, signal: AbortSignal): void {
  const waitingTab = computed(() => {
    const { tabId = null, state = null } = view.value ?? {}
    return state === null || state.status === 'reading' ? tabId : null
  })
  const stop = effect(() => {
    const tabId = waitingTab.value
    if (tabId === null) return undefined
    const timer = setTimeout(() => {
      const state = view.peek()?.state
      const page = state?.status === 'reading' ? state.page : null
      receive({ tabId, state: { status: 'failed', page, reason: `nothing heard in ${PATIENCE} ms` } })
    }, PATIENCE)
    return () => clearTimeout(timer)
  })
  signal.addEventListener('abort', stop)
}
