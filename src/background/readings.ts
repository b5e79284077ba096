import type { Article } from '../core/model'
import { styleHighlights } from '../platform/content-script'
import { openEngineHost } from '../platform/engine-host'
import type { Analysis } from '../platform/messages'
import { askEngine } from '../platform/messaging'
import type { PageHead } from '../platform/tab-state'
import { changeTabState, readTabState, writeTabState } from '../platform/tab-states'
import { setBadge } from '../platform/tabs'
import { keepChecks } from './checking'

/**
 * Has the article of a tab's page analysed: the panel is told before and after, the badge set, the highlights
 * styled. Never throws: what fails is an outcome, shown in the panel.
 */
export async function readArticleOf(tabId: number, article: Article): Promise<Analysis> {
  const page = headOf(article)
  // A page that is read again keeps its statements, and the one in focus, on show until the new ones are there.
  await changeTabState(tabId, (state) => (state?.status === 'read' ? null : { status: 'reading', page }))
  const [analysis] = await Promise.all([analyse(article), styleHighlights(tabId).catch(() => undefined)])
  if (analysis.outcome === 'failed') {
    await writeTabState(tabId, { status: 'failed', page, reason: analysis.reason })
    await setBadge(tabId, '')
    return analysis
  }
  const { statements } = analysis
  const before = await readTabState(tabId)
  const isOther = before?.status === 'read' && before.reading.article.url !== article.url
  await keepChecks(tabId, isOther ? [] : statements)
  await changeTabState(tabId, (state) => {
    const focus = state?.status === 'read' && statements.some(({ id }) => id === state.focus) ? state.focus : null
    return { status: 'read', reading: { article, statements }, focus, changed: false }
  })
  await setBadge(tabId, statements.length ? String(statements.length) : '')
  return analysis
}

/** Starts the engine while the page is still being read; should that fail, the reading will say so. */
export function warmEngine(): void {
  openEngineHost().catch(() => undefined)
}

async function analyse(article: Article): Promise<Analysis> {
  try {
    await openEngineHost()
    return await askEngine('analyse', { article })
  } catch (error) {
    return { outcome: 'failed', reason: `engine not reached: ${error instanceof Error ? error.message : error}` }
  }
}

function headOf({ url, title, outlet, published }: Article): PageHead {
  return { url, title, outlet, published }
}
