import type { ResultsKey } from './kept-results'
import { tabStore } from './tab-store'

/** Bytes for all tabs: some addresses each. */
const BUDGET = 100_000
/** Articles that are remembered of one tab, the last ones: pages may add one after the other without end. */
const MOST = 20

/** Which articles each tab has on its page, by what names their results, so that what comes of one is shown in others. */
const store = tabStore<ResultsKey[]>({
  name: 'articles',
  ledger: 'articlesOf',
  budget: BUDGET,
  shrink: (keys) => (keys.length > 1 ? keys.slice(-1) : null),
})

export async function noteArticle(tabId: number, key: ResultsKey): Promise<void> {
  await store.change(tabId, (known) => (known?.includes(key) ? null : [...(known ?? []), key].slice(-MOST)))
}

export async function forgetArticles(tabId: number): Promise<void> {
  await store.drop(tabId)
}

/** The tabs that have an article on their page, or had it. */
export async function tabsWithArticle(key: ResultsKey): Promise<number[]> {
  const tabs = await store.tabs()
  const has = await Promise.all(tabs.map(async (tab) => (await store.read(tab))?.includes(key)))
  return tabs.filter((_, at) => has[at])
}
