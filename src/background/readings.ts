import type { Article, Reading } from '../core/model'
import { reasonOf } from '../core/reason-of'
import { spansOf } from '../core/spans-of'
import { injectArticleScript } from '../platform/content-script'
import { openEngineHost } from '../platform/engine-host'
import type { Analysis, Answer, Ask, PageArticle, PageToBackground } from '../platform/messages'
import { askPage } from '../platform/messaging'
import { stylePage } from '../platform/page-styles'
import { headOf, type PageHead, type TabState } from '../platform/tab-state'
import { changeTabState, readTabState, writeTabState } from '../platform/tab-states'
import { setBadge } from '../platform/tabs'
import { askOpenEngine } from './ask-open-engine'
import { keepChecks, recallChecks } from './checking'
import { remember } from './remember'
import { keeping, readingsOf, showing, statementsOf, turnedTo } from './several-articles'

/** What the page is told of its article: the statements, that some cannot be seen, or why there are none. */
export type PageReading = Answer<PageToBackground, 'article'>

/**
 * Has the article of a tab's page analysed: the panel is told before and after, the badge set, the highlights
 * styled. Never throws: what fails is an outcome, shown in the panel.
 */
export async function readArticleOf(tabId: number, asked: PageArticle): Promise<PageReading> {
  try {
    return await (asked.shown ? readShown(tabId, asked) : readBeside(tabId, asked))
  } catch (error) {
    return fail(tabId, headOf(asked.article), { outcome: 'failed', reason: `not read: ${reasonOf(error)}` })
  }
}

async function readShown(tabId: number, asked: PageArticle): Promise<PageReading> {
  const { article, beside } = asked
  const page = headOf(article)
  // A page that is read again keeps its statements, and the one in focus, on show until the new ones are there.
  await changeTabState(tabId, (state) => (state?.status === 'read' ? null : { status: 'reading', page }))
  const analysis = await analyseAndStyle(tabId, asked)
  // Replaced: what took its place is being read, and will be shown.
  if (analysis.outcome === 'unseen' || analysis.outcome === 'replaced') return analysis
  if (analysis.outcome !== 'read') return fail(tabId, page, analysis)
  const before = await readTabState(tabId)
  if (before && isOvertaken(before)) return { outcome: 'replaced' }
  const reading = readingOf(article, analysis)
  const isOther = before?.status === 'read' && ![article.url, ...beside].includes(before.reading.article.url)
  await keepChecks(tabId, isOther ? [] : statementsOf(showing(before, reading, beside)))
  await recallChecks(tabId, reading, beside)
  const state = await changeTabState(tabId, (known) => showing(known, reading, beside))
  const isKept = state?.status === 'read'
  await (isKept ? showCount(tabId, reading) : setBadge(tabId, ''))
  if (isKept) void remember(tabId)
  return isKept ? analysis : { outcome: 'failed', reason: 'the reading is not kept: no room, or the tab is closed' }
}

/** Whether another page has been told of in the tab since the reading began: it began with *reading*, or kept what was read. */
const isOvertaken = ({ status }: TabState): boolean => status !== 'reading' && status !== 'read' && status !== 'failed'

/** Why there is no reading, as the engine told it or as it was found here. */
type Failure = Exclude<Extract<Analysis, { reason: string }>, { outcome: 'read' }>

/** Has the panel say so, as far as that can be kept. */
async function fail(tabId: number, page: PageHead, failure: Failure): Promise<Analysis> {
  const { outcome, reason } = failure
  const cause = outcome === 'too-complex' ? { cause: outcome } : {}
  await Promise.allSettled([writeTabState(tabId, { status: 'failed', page, ...cause, reason }), setBadge(tabId, '')])
  return failure
}

/** Shows another of the articles of a tab's page. @returns whether it is known */
export async function turnTo(tabId: number, { holds, ...among }: Ask<PageToBackground, 'turned'>): Promise<boolean> {
  const reading = readingsOf(await readTabState(tabId)).find(({ article }) => article.url === among.url)
  if (!reading) return false
  if (!holds) await changeTabState(tabId, (state) => turnedTo(state, among))
  await showCount(tabId, reading)
  void remember(tabId)
  return true
}

/** Of an article that the reader is not in yet: nobody is told before. What fails is no matter until it is shown. */
async function readBeside(tabId: number, asked: PageArticle): Promise<PageReading> {
  const { article, beside } = asked
  const analysis = await analyseAndStyle(tabId, asked)
  if (analysis.outcome === 'read') {
    const reading = readingOf(article, analysis)
    await recallChecks(tabId, reading, beside)
    await changeTabState(tabId, (state) => keeping(state, reading, beside))
  }
  return analysis
}

function readingOf(article: Article, { outcome, ...found }: Extract<Analysis, { outcome: 'read' }>): Reading {
  return { article, ...found }
}

/** Analyses an article while its page is made ready, and then asks the page whether what was found can be seen. */
async function analyseAndStyle(tabId: number, { article, framed, names }: PageArticle): Promise<PageReading> {
  const styled = stylePage(tabId, names, framed ? 'with frames' : 'top').catch(() => undefined)
  const [analysis] = await Promise.all([analyse(tabId, article), injectArticleScript(tabId), styled])
  if (analysis.outcome !== 'read' || analysis.statements.length === 0) return analysis
  const seen = await askPage(tabId, 'seen', { url: article.url, spans: spansOf(analysis.statements, article) })
  return seen?.answer === false ? { outcome: 'unseen' } : analysis
}

const showCount = (tabId: number, { statements }: Reading) =>
  setBadge(tabId, statements.length ? String(statements.length) : '')

/** Starts the engine while the page is still being read; should that fail, the reading will say so. */
export function warmEngine(): void {
  openEngineHost().catch(() => undefined)
}

async function analyse(tab: number, article: Article): Promise<Analysis> {
  try {
    return await askOpenEngine('analyse', { article, tab })
  } catch (error) {
    return { outcome: 'failed', reason: `engine not reached: ${reasonOf(error)}` }
  }
}
