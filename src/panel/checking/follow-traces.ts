import { effect } from '@preact/signals'
import type { Trace } from '../../core/trace/hop/trace'
import type { PanelModel } from '../panel-model'

/** Where the tabs' traces are kept. */
interface TraceStore {
  readTraces(tabId: number): Promise<Trace[]>
  watchTraces(listener: (tabId: number, traces: Trace[]) => void, signal: AbortSignal): void
}

/** Keeps the model told of the traces of the tab that it shows, until `signal` aborts. What is read late is not taken. */
export function followTraces(
  { view, receiveTraces }: Pick<PanelModel, 'view' | 'receiveTraces'>,
  store: TraceStore,
  signal: AbortSignal,
): void {
  let shown: number | null = null
  /** Counts what was told, so that a slower answer from before it is known to be stale. */
  let told = 0
  store.watchTraces((tabId, traces) => {
    if (tabId === shown) told++
    receiveTraces(tabId, traces)
  }, signal)
  const stop = effect(() => {
    const tabId = view.value?.tabId ?? null
    if (tabId === shown) return
    shown = tabId
    const asked = ++told
    if (tabId === null) return
    void store.readTraces(tabId).then((traces) => {
      if (asked === told && !signal.aborted) receiveTraces(tabId, traces)
    })
  })
  signal.addEventListener('abort', stop)
}
