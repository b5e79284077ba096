import { injectContentScript, registerContentScript } from '../platform/content-script'
import { forgetResults } from '../platform/kept-results'
import { askPage } from '../platform/messaging'
import { grantedOrigins, mayRead } from '../platform/permissions'
import { loadedTabs, tabAddress } from '../platform/tabs'
import { leaveTab } from './reach'

/**
 * Brings what is read in line with what the reader allows now: the content script in every page that may be read,
 * in tabs already open too, and out of every page that may not.
 */
export async function followAccess(): Promise<void> {
  const origins = await grantedOrigins()
  await registerContentScript(origins)
  const allowed = await loadedTabs(origins)
  await Promise.all(allowed.map(enterUnlessThere))
}

/** After access was withdrawn: cleans every tab that may no longer be read. */
export async function withdrawAccess(): Promise<void> {
  await followAccess()
  await Promise.all((await loadedTabs()).map(leaveUnlessAllowed))
  await forgetResults(mayRead)
}

async function enterUnlessThere(tabId: number): Promise<void> {
  if (!(await askPage(tabId, 'status', null))) await injectContentScript(tabId)
}

async function leaveUnlessAllowed(tabId: number): Promise<void> {
  const url = await tabAddress(tabId)
  if (!url || !(await mayRead(url))) await leaveTab(tabId)
}
