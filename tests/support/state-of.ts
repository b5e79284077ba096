import type { Reading } from '../../src/core/model'
import type { TabState } from '../../src/platform/tab-state'
import type { Driver, Tab } from './driver'
import { waitFor } from './wait-for'

/**
 * What the extension keeps of a tab, from its own session storage; null for nothing. Where the extension is not told
 * the tabs' addresses, the tab must be the active one.
 * @param among whether others are read beside it: then a tab that is told to be elsewhere is never taken for it, though
 * a page that writes over its own address may be told to be where it was
 */
export async function stateOf(driver: Driver, tab: Tab, among: 'one' | 'many' = 'one'): Promise<TabState | null> {
  const url = await tab.evaluate(() => location.href)
  return driver.background.evaluate(
    async ({ address, isOne }) => {
      const tabs = await chrome.tabs.query({})
      const active = tabs.find((each) => each.active && (isOne || each.url === undefined))
      const { id } = tabs.find((each) => each.url === address) ?? active ?? {}
      const key = `tab:${id}`
      const stored: Record<string, string> = await chrome.storage.session.get(key)
      return stored[key] === undefined ? null : (JSON.parse(stored[key]) as TabState)
    },
    { address: url, isOne: among === 'one' },
  )
}

/** The reading of a tab's page, once it is there. */
export function waitForReading(driver: Driver, tab: Tab): Promise<Reading> {
  return waitFor('the reading', async () => {
    const state = await stateOf(driver, tab)
    return state?.status === 'read' && state.reading
  })
}
