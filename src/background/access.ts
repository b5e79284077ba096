import { injectContentScript, registerContentScript } from '../platform/content-script'
import { forgetResults } from '../platform/kept-results'
import { readSettings } from '../platform/kept-settings'
import { askPage } from '../platform/messaging'
import { grantedOrigins, mayRead } from '../platform/permissions'
import { isAmongSites, patternsOfSites } from '../platform/sites'
import { dropTabState, readTabState, tabsWithState } from '../platform/tab-states'
import { loadedTabs, tabAddress } from '../platform/tabs'
import { leaveTab } from './reach'

/**
 * Brings what is read in line with what the reader allows now: the content script in every page that may be read,
 * in tabs already open too, and out of every page that may not.
 */
export async function followAccess(): Promise<void> {
  const [origins, { sitesOff }] = await Promise.all([grantedOrigins(), readSettings()])
  await registerContentScript(origins, patternsOfSites(sitesOff))
  const allowed = await loadedTabs(origins)
  await Promise.all(allowed.map((tabId) => enterUnlessThere(tabId, sitesOff)))
}

/** After sites were switched off or on again: cleans every tab of the first, and has those of the others read. */
export async function followSites(): Promise<void> {
  const { sitesOff } = await readSettings()
  const known = new Set(await tabsSwitchedOff())
  await Promise.all(
    (await loadedTabs()).map(async (tabId) => {
      const isOff = await isTabAmong(tabId, sitesOff)
      if (isOff && !known.has(tabId)) await leaveTab(tabId)
      // An open panel looks at once what is to be said now.
      if (!isOff && known.has(tabId)) await dropTabState(tabId)
    }),
  )
  await followAccess()
}

/** After access was withdrawn: cleans every tab that may no longer be read. */
export async function withdrawAccess(): Promise<void> {
  await followAccess()
  await Promise.all((await loadedTabs()).map(leaveUnlessAllowed))
  await forgetResults(mayRead)
}

async function enterUnlessThere(tabId: number, sitesOff: readonly string[]): Promise<void> {
  if (await isTabAmong(tabId, sitesOff)) return
  if (!(await askPage(tabId, 'status', null))) await injectContentScript(tabId)
}

/** Whether a tab's page is of one of these sites, as far as its address is told. */
const isTabAmong = async (tabId: number, sites: readonly string[]) =>
  isAmongSites((await tabAddress(tabId)) ?? '', sites)

/** Tabs of which the reader is told that their site is switched off. */
async function tabsSwitchedOff(): Promise<number[]> {
  const tabs = await tabsWithState()
  const states = await Promise.all(tabs.map(readTabState))
  return tabs.filter((_, at) => states[at]?.status === 'off')
}

async function leaveUnlessAllowed(tabId: number): Promise<void> {
  const url = await tabAddress(tabId)
  if (!url || !(await mayRead(url))) await leaveTab(tabId)
}
