import { browser } from './api'

/** Address of a tab's page, null where the browser does not tell: it tells of pages that may be read, and its own. */
export async function tabAddress(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  return tab?.url ?? null
}

/** Loaded tabs whose pages are at one of these origins, or all of them. Tabs put to sleep are left asleep. */
export async function loadedTabs(origins?: string[]): Promise<number[]> {
  if (origins?.length === 0) return []
  const tabs = await browser.tabs.query({ discarded: false, ...(origins && { url: origins }) })
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
}

/** Opens a page of the extension in a new tab. `page` is its path in the extension. */
export async function openOwnPage(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) })
}

/** Number at the toolbar button while this page stays; `''` for none. */
export async function setBadge(tabId: number, text: string): Promise<void> {
  // The tab may be gone by now: there is no badge to set then.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined)
}

/** Colours of the badge, the same for every tab. */
export async function dressBadge(background: string, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: background })
  await browser.action.setBadgeTextColor({ color: text })
}

/** What the toolbar button is called, on every tab. */
export async function titleAction(title: string): Promise<void> {
  await browser.action.setTitle({ title })
}
