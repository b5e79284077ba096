import { hasCredentials, hostnameOf, withoutRootDot } from '../core/address-parts'
import type { Article } from '../core/model'
import { reasonOf } from '../core/reason-of'
import { type Page, pageOf } from '../core/trace/check/page'
import { hostsOf } from '../core/trace/hop/hosts-of'
import { leadingCheck } from '../core/trace/hop/leading-check'
import type { Hop, Trace } from '../core/trace/hop/trace'
import { pendingHop } from '../core/trace/hop/waits-for'
import type { Check } from '../core/trace/model'
import { isPrivateAddress } from '../core/trace/source/private-address'
import { unreadable } from '../core/trace/source/unreadable'
import { readSettings } from '../platform/kept-settings'
import type { CheckQuestion, Fetching } from '../platform/messages'
import { maySend } from '../platform/permissions'
import { readTabState } from '../platform/tab-states'
import { askOpenEngine } from './ask-open-engine'
import { articleOfAsked } from './asked-words'
import { howRedirectsGo } from './how-redirects-go'
import { pageFromTab } from './page-from-tab'
import { readingsOf } from './several-articles'
import type { Job } from './tracer'

/**
 * Works at the pending hop of a trace: sees to what is allowed, then has the engine fetch the source and look. Nothing
 * is sent to a host before the browser says that it may be. What fails is an outcome; rejects where the job was aborted.
 * @returns null where the source waits for the reader in a tab now
 */
export async function checkHop(trace: Trace, job: Job): Promise<Check | null> {
  const hop = pendingHop(trace)
  const article = await articleOf(job.tabId, trace.statement)
  if (!hop || !article) return unreadable('failed', '', { detail: 'the page is not read any more' })
  try {
    const fetching = await preparedFetching(hop, article, job)
    if (fetching === null || 'outcome' in fetching) return fetching
    const { statement, place = null } = hop
    const href = withoutRootDot(hop.href)
    const question: CheckQuestion = { hop: { href, statement }, page: pageBefore(trace, article), place, fetching }
    return await askOpenEngine('check', { job: job.name, tab: job.tabId, question }, job.signal)
  } catch (error) {
    job.signal.throwIfAborted()
    return unreadable('failed', '', { detail: reasonOf(error) })
  }
}

/** Where the text is had from, once all that it takes is allowed; or why it is not. null: it waits for the reader. */
async function preparedFetching(hop: Hop, article: Article, job: Job): Promise<Fetching | Check | null> {
  const { href, way } = hop
  const { archive } = await readSettings()
  const hosts = hostsOf(href, { way, archive })
  // A name of the reader's own network is nobody else's business either, the archive's least of all.
  if (/^https?:/i.test(href) && isPrivateAddress(href)) return unreadable('private-address', hostnameOf(href))
  if (hasCredentials(href)) return unreadable('credentials', hostnameOf(href))
  if (hosts.length === 0) return unreadable('unsupported-type', '', { detail: 'no address of the web' })
  for (const host of hosts) if (!(await maySend(host))) return unreadable('permission', host)
  if (way === 'tab') return pageFromTab({ ...hop, href: withoutRootDot(href) }, job)
  const redirects = await howRedirectsGo()
  return way === 'archive'
    ? { from: 'archive', near: article.published, archive, redirects }
    : { from: 'web', redirects }
}

/** The page itself; further up, the last source that was read. Of that one the text is not at hand. */
function pageBefore({ hops }: Trace, article: Article): Page {
  const checks = hops.slice(0, -1).map(leadingCheck)
  const last = checks.findLast((check) => check && check.outcome !== 'unreadable' && check.outcome !== 'notFound')
  if (!last || last.outcome === 'unreadable') return pageOf(article)
  const { url, outlet, published, language, author } = last.source
  return { url, outlet, published, language, byline: author, text: '' }
}

/** The article of the tab's page that has this statement. */
async function articleOf(tabId: number, statement: string): Promise<Article | null> {
  const readings = readingsOf(await readTabState(tabId))
  const reading =
    readings.find(({ statements }) => statements.some(({ id }) => id === statement)) ??
    (await articleOfAsked(tabId, statement, readings)) ??
    readings[0]
  return reading?.article ?? null
}
