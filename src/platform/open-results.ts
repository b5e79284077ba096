import type { Find, FindStep } from '../core/find/find'
import { readInquiries, tabsWithInquiries, watchInquiries } from './inquiries'

/** A page of results that was opened in a tab, and is not read yet. */
export interface OpenResults {
  /** The tab of the article. */
  tabId: number
  find: Find
  step: FindStep
}

/** The results that are open in this tab of the browser; null where it was opened for none. */
export async function findResults(tab: number): Promise<OpenResults | null> {
  for (const tabId of await tabsWithInquiries()) {
    const { finds } = await readInquiries(tabId)
    for (const find of finds) {
      const step = find.steps.find(({ came }) => came.outcome === 'open' && came.tab === tab)
      if (step) return { tabId, find, step }
    }
  }
  return null
}

/** Tells which results are open in this tab, now and whenever that changes, until `signal` aborts. */
export function followResults(tab: number, listener: (results: OpenResults | null) => void, signal: AbortSignal): void {
  const look = () =>
    void findResults(tab).then(
      (results) => signal.aborted || listener(results),
      () => undefined,
    )
  watchInquiries(look, signal)
  look()
}
