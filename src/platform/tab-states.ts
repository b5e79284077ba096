import type { TabState } from './tab-state'
import { tabStore } from './tab-store'

/**
 * Bytes that all states together may take. The browser gives 10,485,760 for all of session storage; the traces have
 * three millions of them, and the rest is for the small things kept there.
 */
const BUDGET = 6_000_000

const store = tabStore<TabState>({
  name: 'tab',
  ledger: 'tabs',
  budget: BUDGET,
  shrink: (_, bytes) => ({ status: 'failed', page: null, reason: `the reading takes ${bytes} bytes` }),
})

export const readTabState: (tabId: number) => Promise<TabState | null> = store.read

/** Keeps a tab's state; drops those written least recently where the budget is full. */
export const writeTabState: (tabId: number, state: TabState) => Promise<void> = store.write

/**
 * Changes a tab's state in turn with all other writes. `change` gets the state as it is then, and returns the new
 * one, or null to leave it.
 */
export const changeTabState: (tabId: number, change: (state: TabState | null) => TabState | null) => Promise<void> =
  store.change

/** Drops a tab's state; with `writtenAt`, only if it was not written since then. @returns whether it did */
export const dropTabState: (tabId: number, writtenAt?: number) => Promise<boolean> = store.drop

/** When a tab's state was last written: another number each time. null where there is none. */
export const tabStateWrittenAt: (tabId: number) => Promise<number | null> = store.writtenAt

/** Tells of every new state of every tab (null: it has none any more) until `signal` aborts. */
export const watchTabStates: (listener: (tabId: number, state: TabState | null) => void, signal: AbortSignal) => void =
  store.watch
