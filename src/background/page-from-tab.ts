import { hostnameOf } from '../core/address-parts'
import type { Check } from '../core/trace/model'
import { isPrivateAddress } from '../core/trace/source/private-address'
import { unreadable } from '../core/trace/source/unreadable'
import type { Fetching } from '../platform/messages'
import { mayRead } from '../platform/permissions'
import { isTabOpen, openBeside, readShown, whenLoaded } from '../platform/source-tabs'
import type { Job } from './tracer'

/** Ms that a page may take to load; after it, what is there is read. */
const PATIENCE = 30_000

/**
 * A source as the reader's own browser shows it: in the tab that was opened for it before, as it is there now, or else
 * in a new one beside the article's, which stays open. What is read is what is shown, and where the tab stands by then.
 * @param tab the tab that was opened before, null where none was
 */
export async function pageFromTab(href: string, tab: number | null, job: Job): Promise<Fetching | Check> {
  const began = Date.now()
  const lost = (reason: 'redirected' | 'private-address' | 'too-large' | 'too-slow', url: string): Check =>
    unreadable(reason, hostnameOf(url), { ms: Date.now() - began })
  const open = tab !== null && (await isTabOpen(tab)) ? tab : null
  const there = open ?? (await openBeside(href, job.tabId))
  if (open === null) await job.keepTab(there)
  const url = await whenLoaded(there, PATIENCE, job.signal)
  job.signal.throwIfAborted()
  if (url === null) return lost('redirected', '')
  if (isPrivateAddress(url)) return lost('private-address', url)
  if (!(await mayRead(url))) return lost('redirected', url)
  const shown = await readShown(there)
  if (shown === null) return lost('too-slow', url)
  if (shown.html === null) return lost('too-large', url)
  return { from: 'tab', html: shown.html, url: shown.url }
}
