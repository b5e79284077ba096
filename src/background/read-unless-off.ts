import { heldAgainst } from '../core/publisher/publisher'
import type { PageArticle } from '../platform/messages'
import { leaveTab, siteSwitchedOff, tellOff } from './reach'
import { type PageReading, readArticleOf } from './readings'

/**
 * Reads the article of a tab's page; nothing of a site that the reader has switched off, be it while the article was
 * on its way or while it was being read. Never throws.
 */
export async function readUnlessOff(tabId: number, url: string, asked: PageArticle): Promise<PageReading> {
  const reading =
    (await siteSwitchedOff(url)) === null
      ? await readArticleOf(tabId, { ...asked, article: heldAgainst(url, asked.article) })
      : null
  if (reading !== null && (await siteSwitchedOff(url)) === null) return reading
  await leaveTab(tabId)
  await tellOff(tabId, url)
  return { outcome: 'failed', reason: 'the site is switched off' }
}
