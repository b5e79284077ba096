import { effect } from '@preact/signals'
import type { Trace } from '../../core/trace/hop/trace'
import type { WaitingCheck } from '../../platform/waiting-check'
import type { PanelModel } from '../panel-model'

/** Where checks that wait are found. */
interface WaitingStore {
  findWaiting(tab: number): Promise<WaitingCheck | null>
  watchTraces(listener: (tabId: number, traces: Trace[]) => void, signal: AbortSignal): void
}

/** Keeps the model told of the check that waits for the reader in the tab that it shows, until `signal` aborts. */
export function followWaiting(
  { view, receiveWaiting }: Pick<PanelModel, 'view' | 'receiveWaiting'>,
  store: WaitingStore,
  signal: AbortSignal,
): void {
  let shown: number | null = null
  const look = async () => {
    const tab = shown
    const waiting = tab === null ? null : await store.findWaiting(tab).catch(() => null)
    if (!signal.aborted && tab === shown) receiveWaiting(tab, waiting)
  }
  store.watchTraces(() => void look(), signal)
  const stop = effect(() => {
    const tab = view.value?.tabId ?? null
    if (tab === shown) return
    shown = tab
    void look()
  })
  signal.addEventListener('abort', stop)
}
