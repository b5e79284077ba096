import { hostnameOf } from '../core/address-parts'
import type { TabFailure } from '../core/trace/hop/tab-failures'
import type { Hop } from '../core/trace/hop/trace'
import type { Check } from '../core/trace/model'
import { isPrivateAddress } from '../core/trace/source/private-address'
import { unreadable } from '../core/trace/source/unreadable'
import type { Fetching } from '../platform/messages'
import { mayRead } from '../platform/permissions'
import { isTabOpen, openBeside, readShown, whenLoaded } from '../platform/source-tabs'
import type { Job } from './tracer'

/** What is known of a hop that is had from a tab. */
type TabHop = Pick<Hop, 'href' | 'tab' | 'refused'>

/** Ms that a page may take to load; after it, what is there is read. */
const PATIENCE = 30_000

/**
 * A source as the reader's own browser shows it: in the tab that was opened for it before, as it is there now. Where none
 * was, or it is closed, it is opened in a new one, right behind the article's, which the reader sees and which stays
 * open: they may sign in there, or accept, before it is read.
 * @returns null where it waits for the reader in a tab now
 */
export async function pageFromTab({ href, tab, refused }: TabHop, job: Job): Promise<Fetching | Check | null> {
  const began = Date.now()
  if (tab === null || !(await isTabOpen(tab))) {
    await job.keepTab(await openBeside(href, job.tabId))
    return null
  }
  const lost = (reason: TabFailure, url: string): Check =>
    unreadable(reason, hostnameOf(url), { ms: Date.now() - began })
  const url = await whenLoaded(tab, PATIENCE, job.signal)
  job.signal.throwIfAborted()
  if (url === null) return lost('redirected', '')
  if (isPrivateAddress(url)) return lost('private-address', url)
  if (!(await mayRead(url))) return lost('redirected', url)
  const shown = await readShown(tab)
  if (shown === null) return lost('too-slow', url)
  const { html, status } = shown
  if (html === null) return lost('too-large', url)
  return { from: 'tab', html, url: shown.url, status, refused: refused ?? null }
}
