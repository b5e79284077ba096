import { effect } from '@preact/signals'
import type { PanelModel } from './panel-model'

/** What is kept of tabs: to be read, and to be told of when it changes. */
export interface Kept<T> {
  read(tabId: number): Promise<T>
  watch(listener: (tabId: number, value: T) => void, signal: AbortSignal): void
}

/** Keeps a receiver told of what is kept of the tab that the panel shows, until `signal` aborts. What is read late is not taken. */
export function followTab<T>(
  { view }: Pick<PanelModel, 'view'>,
  kept: Kept<T>,
  receive: (tabId: number, value: T) => void,
  signal: AbortSignal,
): void {
  let shown: number | null = null
  /** Counts what was told, so that a slower answer from before it is known to be stale. */
  let told = 0
  kept.watch((tabId, value) => {
    if (tabId === shown) told++
    receive(tabId, value)
  }, signal)
  const stop = effect(() => {
    const tabId = view.value?.tabId ?? null
    if (tabId === shown) return
    shown = tabId
    const asked = ++told
    if (tabId === null) return
    void kept.read(tabId).then((value) => {
      if (asked === told && !signal.aborted) receive(tabId, value)
    })
  })
  signal.addEventListener('abort', stop)
}
