import { browser } from './api'

/** Whether the browser lets the reader's own search engine be asked. */
export const canSearch: boolean = typeof browser.search?.query === 'function'

/** Asks the reader's own search engine for these words, in a new tab. What it answers Whence does not see. */
export async function searchFor(text: string): Promise<void> {
  await browser.search.query({ text, disposition: 'NEW_TAB' })
}
