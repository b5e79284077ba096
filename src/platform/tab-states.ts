import { isRecord } from '../core/article/is-article'
import { headOf, type PageHead, type TabState } from './tab-state'
import { tabStore } from './tab-store'

/**
 * Bytes that all states together may take. The browser gives 10,485,760 for all of session storage; the traces have
 * three millions of them, and the rest is for the small things kept there.
 */
const BUDGET = 6_000_000

/** Length of the reason that a failed state is left with where there is no room for more. UTF-16 units. */
const MAX_REASON = 200

const store = tabStore<TabState>({
  name: 'tab',
  ledger: 'tabs',
  isOne: (value) => isRecord(value) && typeof value.status === 'string',
  budget: BUDGET,
  shrink: smaller,
})

/** Without what stands beside the article that is shown; or else what tells that there was no room, of which page. */
function smaller(state: TabState, bytes: number): TabState | null {
  switch (state.status) {
    case 'read': {
      const { beside, ...alone } = state
      return beside ? alone : noRoom(headOf(state.reading.article), bytes)
    }
    case 'reading':
      return noRoom(state.page, bytes)
    case 'failed':
      if (state.page === null && state.reason.length <= MAX_REASON) return null
      return { ...state, page: null, reason: state.reason.slice(0, MAX_REASON) }
    default:
      return null
  }
}

function noRoom(page: PageHead | null, bytes: number): TabState {
  return { status: 'failed', cause: 'no-room', page, reason: `no room for ${bytes} bytes` }
}

export const readTabState: (tabId: number) => Promise<TabState | null> = store.read

/**
 * Keeps a tab's state; drops those written least recently where there is no room.
 * @returns the state as it is kept: a failed one where this has no room by itself; null where the tab is closed
 */
export const writeTabState: (tabId: number, state: TabState) => Promise<TabState | null> = store.write

/**
 * Changes a tab's state in turn with all other writes, and as `writeTabState` does. `change` gets the state as it is
 * then, and returns the new one, or null to leave it.
 */
export const changeTabState: (
  tabId: number,
  change: (state: TabState | null) => TabState | null,
) => Promise<TabState | null> = store.change

/** Drops a tab's state; with `writtenAt`, only if it was not written since then. @returns whether it did */
export const dropTabState: (tabId: number, writtenAt?: number) => Promise<boolean> = store.drop

/** When a tab's state was last written: another number each time. null where there is none. */
export const tabStateWrittenAt: (tabId: number) => Promise<number | null> = store.writtenAt

/** The tabs of which a state is kept. */
export const tabsWithState: () => Promise<number[]> = store.tabs

/** Tells of every new state of every tab (null: it has none any more) until `signal` aborts. */
export const watchTabStates: (listener: (tabId: number, state: TabState | null) => void, signal: AbortSignal) => void =
  store.watch
