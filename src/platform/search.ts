import { browser } from './api'
import { askedAt } from './engine-address'
import { openBeside } from './source-tabs'

/** Asked in a tab where the browser does not let its own engine be asked, and the reader has named none. */
export const OTHERWISE = 'https://duckduckgo.com/?q=%s'

/** Whether the browser lets the reader's own search engine be asked. */
export const canSearch: boolean = typeof browser.search?.query === 'function'

/**
 * Asks the reader's own search engine for these words, in a new tab right behind another one. What it answers Whence does
 * not see, unless the reader has it read.
 * @param engine the address that the reader has named, `''`: the browser's own engine is asked
 * @returns the new tab
 */
export async function searchBeside(text: string, tabId: number, engine: string): Promise<number> {
  if (engine !== '' || !canSearch) return openBeside(askedAt(engine || OTHERWISE, text), tabId)
  const tab = await openBeside('about:blank', tabId)
  await browser.search.query({ text, tabId: tab })
  return tab
}
