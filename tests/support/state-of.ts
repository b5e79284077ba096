import type { Reading } from '../../src/core/model'
import type { TabState } from '../../src/platform/tab-state'
import type { Driver, Tab } from './driver'
import { waitFor } from './wait-for'

/**
 * What the extension keeps of a tab, from its own session storage; null for nothing. Where the extension is not told
 * the tabs' addresses, the tab must be the active one.
 */
export async function stateOf(driver: Driver, tab: Tab): Promise<TabState | null> {
  const url = await tab.evaluate(() => location.href)
  return driver.background.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({})
    // A tab that is told to be elsewhere is another page’s: this one may have left for a site that is not there.
    const unknown = tabs.find(({ active, url: told }) => active && told === undefined)
    const { id } = tabs.find((each) => each.url === address) ?? unknown ?? {}
    const key = `tab:${id}`
    const stored: Record<string, TabState> = await chrome.storage.session.get(key)
    return stored[key] ?? null
  }, url)
}

/** The reading of a tab's page, once it is there. */
export function waitForReading(driver: Driver, tab: Tab): Promise<Reading> {
  return waitFor('the reading', async () => {
    const state = await stateOf(driver, tab)
    return state?.status === 'read' && state.reading
  })
}
