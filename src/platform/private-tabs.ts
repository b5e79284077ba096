import { browser } from './api'
import { isTabOpen } from './open-tabs'

/** Whether a tab is in a private window; null where there is no such tab. */
export async function isPrivateTab(tabId: number): Promise<boolean | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  return tab && tab.incognito === true
}

/** Whether any tab of a private window is open, as far as the browser lets the extension into these. */
export async function hasPrivateTab(): Promise<boolean> {
  const tabs = (await browser.tabs.query({})).filter(({ incognito }) => incognito)
  const open = await Promise.all(tabs.map(({ id }) => id !== undefined && isTabOpen(id)))
  return open.some(Boolean)
}
