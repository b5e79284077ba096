import { clickedAt, clickedTabs, forgetClick, noteClick } from '../platform/clicked-tabs'
import { injectContentScript } from '../platform/content-script'
import { dropInquiries, inquiriesWrittenAt, tabsWithInquiries } from '../platform/inquiries'
import { forgetPrivateResults } from '../platform/kept-results'
import { readSettings } from '../platform/kept-settings'
import type { PageStatus } from '../platform/messages'
import { askEngine, askPage } from '../platform/messaging'
import { isTabOpen } from '../platform/open-tabs'
import { forgetPageStyle, tabsWithStyle } from '../platform/page-styles'
import { mayRead } from '../platform/permissions'
import { isAmongSites, siteOf } from '../platform/sites'
import { tabsWithArticles } from '../platform/tab-articles'
import type { TabState } from '../platform/tab-state'
import { changeTabState, dropTabState, tabStateWrittenAt, tabsWithState, writeTabState } from '../platform/tab-states'
import { setBadge, tabAddress } from '../platform/tabs'
import { tabsWithTraces } from '../platform/traces'
import { forgetChecks } from './checking'

/** Reads a tab's page because the reader asked for it; not where they have switched its site off. */
export async function readTab(tabId: number, force: boolean): Promise<void> {
  if (await tellOff(tabId, await tabAddress(tabId))) return
  await changeTabState(tabId, (state) => (state?.status === 'read' ? null : { status: 'reading', page: null }))
  const there = await askPage(tabId, 'read', { force })
  if (there) return tellUnread(tabId, there.answer)
  await enter(tabId, force)
}

/** Remembers the reader's click, and reads the page. */
export async function readClickedTab(tabId: number): Promise<void> {
  // What is not remembered of it costs the reader another click on the next page, and nothing on this one.
  await noteClick(tabId).catch(() => undefined)
  await readTab(tabId, false)
}

/** Finds out what there is to say of a tab of which nothing is known, without reading what may not be read. */
export async function lookAt(tabId: number): Promise<void> {
  const url = await tabAddress(tabId)
  if (await tellOff(tabId, url)) return
  const there = await askPage(tabId, 'status', null)
  if (there?.answer === 'not-article') return tellUnread(tabId, there.answer)
  // Read before, but dropped for want of room, or being read just now: it sends its article (again).
  if (there) return void (await askPage(tabId, 'read', { force: true }))
  if (url && (await mayRead(url))) return enter(tabId, false)
  // The reader's click, which lets us in, may have come meanwhile: then there is something better to say.
  await changeTabState(tabId, (state) => (state ? null : notAllowed(url)))
}

/**
 * After a tab has begun or ended loading: if the page that was read is gone, so is what was said of it. The page
 * itself is asked, since browsers report moves within a page in the same words. Until it has answered, or has not, the
 * reader may have pressed the button: what came of that is newer than the news of the loading, and stays.
 */
export async function tabLoaded(tabId: number, status: 'loading' | 'complete'): Promise<void> {
  const [writtenAt, askedAt, clicked] = await Promise.all([
    tabStateWrittenAt(tabId),
    inquiriesWrittenAt(tabId),
    clickedAt(tabId),
  ])
  if (await askPage(tabId, 'status', null)) return
  if (askedAt !== null) await dropInquiries(tabId, askedAt)
  if (writtenAt !== null && (await dropTabState(tabId, writtenAt))) {
    await Promise.all([forgetChecks(tabId), forgetPageStyle(tabId), setBadge(tabId, '')])
  }
  if (status === 'loading' || clicked === null || (await siteSwitchedOff(await tabAddress(tabId))) !== null) return
  if ((await injectContentScript(tabId)) !== 'injected') await forgetClick(tabId, clicked)
}

/** Forgets all that is known of a tab, and stops what is under way for it. */
export async function forgetTab(tabId: number): Promise<void> {
  // Where no engine is there, there is nothing to stop.
  const stopped = askEngine('leave', { tab: tabId }).catch(() => null)
  await Promise.all([
    dropTabState(tabId),
    forgetChecks(tabId),
    dropInquiries(tabId),
    forgetClick(tabId),
    forgetPageStyle(tabId),
    stopped,
  ])
  await forgetPrivateResults()
}

/** The same for the tabs that were closed while no background was there to hear of it. */
export async function forgetClosedTabs(): Promise<void> {
  const known = await Promise.all([
    tabsWithState(),
    tabsWithTraces(),
    tabsWithArticles(),
    tabsWithInquiries(),
    clickedTabs(),
    tabsWithStyle(),
  ])
  await Promise.all([...new Set(known.flat())].map(async (tabId) => (await isTabOpen(tabId)) || forgetTab(tabId)))
  await forgetPrivateResults()
}

/** Takes everything off a tab that may no longer be read. */
export async function leaveTab(tabId: number): Promise<void> {
  await askPage(tabId, 'clean', null)
  // The number goes with what it counts, not after the engine has been told to stop.
  await Promise.all([setBadge(tabId, ''), forgetTab(tabId)])
}

/** The site of a page that the reader has switched off; null where they have not, or the address is not told. */
export async function siteSwitchedOff(url: string | null): Promise<string | null> {
  const { sitesOff } = await readSettings()
  return url !== null && isAmongSites(url, sitesOff) ? siteOf(url) : null
}

/** Says so where a tab's page is of a site that the reader has switched off. @returns whether it is */
export async function tellOff(tabId: number, url: string | null): Promise<boolean> {
  const site = await siteSwitchedOff(url)
  if (site !== null) await writeTabState(tabId, { status: 'off', site })
  return site !== null
}

/** Puts the content script in; it reads the page. */
async function enter(tabId: number, force: boolean): Promise<void> {
  const entry = await injectContentScript(tabId)
  if (entry === 'closed') return void (await writeTabState(tabId, { status: 'closed' }))
  if (entry === 'denied') return void (await writeTabState(tabId, notAllowed(await tabAddress(tabId))))
  const there = await (force ? askPage(tabId, 'read', { force }) : askPage(tabId, 'status', null))
  // Firefox says that it put the script into pages of its own, such as about:license, and did not.
  if (!there) return void (await writeTabState(tabId, { status: 'closed' }))
  return tellUnread(tabId, there.answer)
}

/** Says so if a page is no article; one that is sends it by itself. */
async function tellUnread(tabId: number, status: PageStatus): Promise<void> {
  if (status === 'not-article') await writeTabState(tabId, { status: 'not-article' })
}

function notAllowed(url: string | null): TabState {
  if (url !== null && !/^https?:/.test(url)) return { status: 'closed' }
  return { status: 'no-access', host: url === null ? null : new URL(url).hostname }
}
