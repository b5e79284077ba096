import { doneHops } from '../core/claims/claims-of-traces'
import type { Reading } from '../core/model'
import { belongsTo } from '../core/trace/belongs-to'
import type { Trace } from '../core/trace/hop/trace'
import { changeInquiries } from '../platform/inquiries'
import { factsOf, keepResults, readResults, resultsKey } from '../platform/kept-results'
import { isPrivateTab } from '../platform/private-tabs'
import { noteArticle, othersWith } from '../platform/tab-articles'
import { readTabState } from '../platform/tab-states'
import { readTraces } from '../platform/traces'
import { askedStatements } from './asked-words'
import { readingsOf } from './several-articles'

/*
 * Results are an article's, not a tab's: they are there again when its page is loaded anew, and in every tab that has it,
 * as long as a statement is the same. Private windows have their own.
 */

/** Has a tab show what came of checks elsewhere, where that is newer than what it knows. */
type Adopt = (tabId: number, traces: readonly Trace[]) => Promise<void>

/** Keeps what came of a tab's checks with the articles on its page, and has other tabs with these show it. */
export async function shareResults(tabId: number, adopt: Adopt): Promise<void> {
  const isPrivate = await isPrivateTab(tabId)
  if (isPrivate === null) return
  const settled = (await readTraces(tabId)).filter(isSettled)
  for (const { article, statements } of readingsOf(await readTabState(tabId))) {
    const all = [...statements, ...(await askedStatements(tabId, article.url))]
    const traces = settled.filter((trace) => belongsTo(trace, all)).map((trace) => ({ ...trace, batch: null }))
    if (traces.length === 0) continue
    const [key, facts] = [resultsKey(isPrivate, article.url), factsOf(article)]
    await keepResults(key, { facts, traces })
    for (const other of await othersWith(key, tabId)) {
      const same = readingsOf(await readTabState(other)).find((reading) => reading.article.url === article.url)
      if (same && factsOf(same.article) === facts) await adopt(other, ofStatements(traces, same))
    }
  }
}

/**
 * Has a tab show what is kept of an article that was just read on its page.
 * @param beside addresses of the articles that are read beside it
 */
export async function recallResults(
  tabId: number,
  reading: Reading,
  beside: readonly string[],
  adopt: Adopt,
): Promise<void> {
  const isPrivate = await isPrivateTab(tabId)
  if (isPrivate === null || reading.article.url === '') return
  const key = resultsKey(isPrivate, reading.article.url)
  await noteArticle(
    tabId,
    key,
    beside.map((url) => resultsKey(isPrivate, url)),
  )
  const kept = await readResults(key)
  if (kept?.facts === factsOf(reading.article)) await adopt(tabId, ofStatements(kept.traces, reading))
}

/**
 * Has a tab show what is kept of words that the reader has just selected: they are a statement once more, with the
 * addresses at which they were looked for.
 * @param id of the statement that these words are
 */
export async function recallAsked(tabId: number, { article }: Reading, id: string, adopt: Adopt): Promise<void> {
  const isPrivate = await isPrivateTab(tabId)
  if (isPrivate === null || article.url === '') return
  const kept = await readResults(resultsKey(isPrivate, article.url))
  const traces = kept?.facts === factsOf(article) ? kept.traces.filter(({ statement }) => statement === id) : []
  const statement = traces[0]?.hops[0]?.statement
  if (!statement) return
  const sources = traces.flatMap(
    ({ href, hops }) => hops[0]?.statement.sources.find((each) => each.href === href) ?? [],
  )
  await changeInquiries(tabId, (known) => {
    if (known.asked.some((each) => each.statement.id === id)) return null
    return { ...known, asked: [...known.asked, { url: article.url, statement: { ...statement, sources } }] }
  })
  await adopt(tabId, traces)
}

const ofStatements = (traces: readonly Trace[], { statements }: Reading) =>
  traces.filter((trace) => belongsTo(trace, statements))

/** Whether nothing is under way, and something came of it. */
const isSettled = (trace: Trace) => trace.goal === null && doneHops(trace).length > 0
