import { tabStore } from './tab-store'

/** Bytes that all of it may take: one word a tab. */
const BUDGET = 10_000

/**
 * Tabs whose page the reader asked to have read by a click. The browser lets us in until the tab goes to another
 * site, but every new page of the same site needs the script put in anew.
 */
const store = tabStore<true>({
  name: 'clicked',
  ledger: 'clickedTabs',
  budget: BUDGET,
  isOne: (value) => value === true,
  shrink: () => null,
})

/** Remembers that the reader has clicked now. */
export async function noteClick(tabId: number): Promise<void> {
  await store.write(tabId, true)
}

/** When the reader last clicked there: another number each time. null where it is not known. */
export const clickedAt: (tabId: number) => Promise<number | null> = store.writtenAt

/** Forgets a click; with `at`, only if there was none since then. */
export async function forgetClick(tabId: number, at?: number): Promise<void> {
  await store.drop(tabId, at)
}

/** The tabs of which a click is known. */
export const clickedTabs: () => Promise<number[]> = store.tabs
