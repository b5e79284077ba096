import type { ResultsKey } from './kept-results'
import { tabStore } from './tab-store'

/** Bytes for all tabs: some addresses each. */
const BUDGET = 100_000

/** Which articles each tab has on its page, by what names their results, so that what comes of one is shown in others. */
const store = tabStore<ResultsKey[]>({
  name: 'articles',
  ledger: 'articlesOf',
  isOne: Array.isArray,
  budget: BUDGET,
  shrink: (keys) => (keys.length > 1 ? keys.slice(-1) : null),
})

/** Remembers an article, and forgets those of the tab that do not stand beside it. */
export async function noteArticle(tabId: number, key: ResultsKey, beside: readonly ResultsKey[]): Promise<void> {
  await store.change(tabId, (known) => [...(known ?? []).filter((each) => beside.includes(each)), key])
}

export async function forgetArticles(tabId: number): Promise<void> {
  await store.drop(tabId)
}

/** The tabs of which any article is remembered. */
export const tabsWithArticles: () => Promise<number[]> = store.tabs

/** The tabs but this one that have an article on their page. */
export async function othersWith(key: ResultsKey, tabId: number): Promise<number[]> {
  const tabs = (await store.tabs()).filter((tab) => tab !== tabId)
  const has = await Promise.all(tabs.map(async (tab) => (await store.read(tab))?.includes(key)))
  return tabs.filter((_, at) => has[at])
}

/** The other tabs that have any article of this tab on their page. */
export async function tabsThatShare(tabId: number): Promise<number[]> {
  const keys = (await store.read(tabId)) ?? []
  return [...new Set((await Promise.all(keys.map((key) => othersWith(key, tabId)))).flat())]
}
