import type { Article, Reading } from '../core/model'
import { styleHighlights } from '../platform/content-script'
import { openEngineHost } from '../platform/engine-host'
import type { Analysis, Ask, PageArticle, PageToBackground } from '../platform/messages'
import type { PageHead } from '../platform/tab-state'
import { changeTabState, readTabState, writeTabState } from '../platform/tab-states'
import { setBadge } from '../platform/tabs'
import { askOpenEngine } from './ask-open-engine'
import { keepChecks } from './checking'
import { keeping, readingsOf, showing, statementsOf, turnedTo } from './several-articles'

/**
 * Has the article of a tab's page analysed: the panel is told before and after, the badge set, the highlights
 * styled. Never throws: what fails is an outcome, shown in the panel.
 */
export async function readArticleOf(tabId: number, { article, shown, beside, framed }: PageArticle): Promise<Analysis> {
  if (!shown) return readBeside(tabId, { article, beside, framed })
  const page = headOf(article)
  // A page that is read again keeps its statements, and the one in focus, on show until the new ones are there.
  await changeTabState(tabId, (state) => (state?.status === 'read' ? null : { status: 'reading', page }))
  const analysis = await analyseAndStyle(tabId, article, framed)
  // What took its place is being read, and will be shown.
  if (analysis.outcome === 'replaced') return analysis
  if (analysis.outcome !== 'read') {
    const { outcome, reason } = analysis
    await writeTabState(tabId, { status: 'failed', page, ...(outcome === 'too-complex' && { cause: outcome }), reason })
    await setBadge(tabId, '')
    return analysis
  }
  const { statements } = analysis
  const before = await readTabState(tabId)
  const reading = { article, statements }
  const isOther = before?.status === 'read' && ![article.url, ...beside].includes(before.reading.article.url)
  await keepChecks(tabId, isOther ? [] : statementsOf(showing(before, reading, beside)))
  await changeTabState(tabId, (state) => showing(state, reading, beside))
  await showCount(tabId, reading)
  return analysis
}

/** Shows another of the articles of a tab's page. @returns whether it is known */
export async function turnTo(tabId: number, { holds, ...among }: Ask<PageToBackground, 'turned'>): Promise<boolean> {
  const reading = readingsOf(await readTabState(tabId)).find(({ article }) => article.url === among.url)
  if (!reading) return false
  if (!holds) await changeTabState(tabId, (state) => turnedTo(state, among))
  await showCount(tabId, reading)
  return true
}

/** Of an article that the reader is not in yet: nobody is told before. What fails is no matter until it is shown. */
async function readBeside(tabId: number, { article, beside, framed }: Omit<PageArticle, 'shown'>): Promise<Analysis> {
  const analysis = await analyseAndStyle(tabId, article, framed)
  if (analysis.outcome === 'read') {
    const { statements } = analysis
    await changeTabState(tabId, (state) => keeping(state, { article, statements }, beside))
  }
  return analysis
}

async function analyseAndStyle(tabId: number, article: Article, framed: boolean): Promise<Analysis> {
  const styled = styleHighlights(tabId, framed ? 'with frames' : 'top').catch(() => undefined)
  const [analysis] = await Promise.all([analyse(tabId, article), styled])
  return analysis
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
    return { outcome: 'failed', reason: `engine not reached: ${error instanceof Error ? error.message : error}` }
  }
}

function headOf({ url, title, outlet, published }: Article): PageHead {
  return { url, title, outlet, published }
}
