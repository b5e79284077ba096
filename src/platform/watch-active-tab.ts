import { browser } from './api'
import { askBackground } from './messaging'
import type { TabState } from './tab-state'
import { readTabState, watchTabStates } from './tab-states'

/** What a panel shows: a tab, and what is known of it. */
export interface TabView {
  /** null where the window has no tab that can be told. */
  tabId: number | null
  /** null until something is known. */
  state: TabState | null
}

/**
 * Follows the active tab of the panel's own window and what is known of it, until `signal` aborts. Where nothing is
 * known of a tab, the background is asked to look at it; its finding comes as a state like any other.
 */
export function watchActiveTab(listener: (view: TabView) => void, signal: AbortSignal): void {
  let windowId: number | undefined
  let shown: number | null = null

  const show = async (tabId: number) => {
    shown = tabId
    const state = await readTabState(tabId)
    if (signal.aborted || shown !== tabId) return
    listener({ tabId, state })
    if (!state) await askBackground('look', { tabId }).catch(() => undefined)
  }
  const showActive = async () => {
    windowId ??= (await browser.windows.getCurrent()).id
    const [tab] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) })
    if (signal.aborted) return
    if (tab?.id !== undefined) await show(tab.id)
    else listener({ tabId: null, state: null })
  }
  const onActivated = (active: { tabId: number; windowId: number }) => {
    if (active.windowId === windowId) void show(active.tabId)
  }
  const onMoved = () => void showActive()

  watchTabStates((tabId, state) => {
    if (tabId !== shown) return
    if (state) listener({ tabId, state })
    else void show(tabId)
  }, signal)
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onAttached.addListener(onMoved)
  browser.tabs.onDetached.addListener(onMoved)
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated)
    browser.tabs.onAttached.removeListener(onMoved)
    browser.tabs.onDetached.removeListener(onMoved)
  })
  void showActive()
}
