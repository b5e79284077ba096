import { isRecord } from '../core/article/is-article'
import type { Article } from '../core/model'
import type { Trace } from '../core/trace/hop/trace'
import { newestThatFit } from './newest-that-fit'
import { hasPrivateTab } from './private-tabs'
import { byteLength, sessionStore } from './session-store'

/**
 * Bytes that the results of all articles may take, besides the six millions of the tabs' states and the three of their
 * traces: some thirty articles of which everything was checked.
 */
const BUDGET = 1_000_000
/** Bytes that those of one article may take: those changed last stay. */
const ARTICLE_LIMIT = 300_000

/** What came of the checks of one article. */
export interface KeptResults {
  /** What the results hang on besides the statements: where it is another, they are of another page. */
  facts: string
  traces: Trace[]
}

/** Names an article in private windows, or in all others: neither ever has what came of checks in the other. */
export type ResultsKey = `${'private' | 'open'} ${string}`

export const resultsKey = (isPrivate: boolean, url: string): ResultsKey => `${isPrivate ? 'private' : 'open'} ${url}`

const isPrivateKey = (key: string) => key.startsWith('private ')

/** What an article's results hang on: with whom, and with which day, a source is compared. */
export const factsOf = ({ published, outlet, language, byline }: Article): string =>
  JSON.stringify([published, outlet, language, byline])

/**
 * Results of articles, whichever tab they were checked in, for as long as the browser runs; of private windows, until
 * the last of these is closed.
 */
const store = sessionStore<KeptResults>({
  name: 'results',
  ledger: 'resultsOf',
  isOne: (value) => isRecord(value) && Array.isArray(value.traces),
  budget: BUDGET,
  shrink: ({ facts, traces }, bytes) =>
    traces.length > 1 ? { facts, traces: newestThatFit(traces, Math.min(ARTICLE_LIMIT, bytes / 2)) } : null,
  isWanted: async (key) => !isPrivateKey(key) || (await hasPrivateTab()),
})

export const readResults = (key: ResultsKey): Promise<KeptResults | null> => store.read(key)

/**
 * Keeps what came of these traces with their article, in place of what is older there. What was kept of another page at
 * this address goes. What has no room is not kept.
 */
export async function keepResults(key: ResultsKey, { facts, traces }: KeptResults): Promise<void> {
  const change = (kept: KeptResults | null): KeptResults | null => {
    const known = kept?.facts === facts ? kept.traces : []
    const news = traces.filter((trace) => isNews(trace, known))
    if (news.length === 0) return null
    const rest = known.filter((trace) => !news.some((each) => isSameSource(each, trace)))
    const all = [...rest, ...news]
    return { facts, traces: byteLength(all) > ARTICLE_LIMIT ? newestThatFit(all, ARTICLE_LIMIT) : all }
  }
  await store.change(key, change).catch(() => undefined)
}

/** Whether a trace is newer than what is known of its source. */
export const isNews = (trace: Trace, known: readonly Trace[]): boolean =>
  !known.some((each) => isSameSource(each, trace) && each.at >= trace.at)

const isSameSource = (a: Trace, b: Trace) => a.statement === b.statement && a.href === b.href

/** Forgets the results of articles at addresses that may no longer be read. */
export async function forgetResults(isAllowed: (url: string) => Promise<boolean>): Promise<void> {
  const keys = await store.keys()
  await Promise.all(keys.map(async (key) => (await isAllowed(key.slice(key.indexOf(' ') + 1))) || store.drop(key)))
}

/** Forgets those of private windows once none is open. */
export async function forgetPrivateResults(): Promise<void> {
  const keys = (await store.keys()).filter(isPrivateKey)
  if (keys.length > 0 && !(await hasPrivateTab())) await Promise.all(keys.map((key) => store.drop(key)))
}
