import { browser } from '../api'

/** The page that shows what is remembered, within the extension. */
const PAGE = 'src/panel/memory/memory.html'

/** Opens it in a tab of its own; with words to begin with, if any are given. */
export async function openMemory({ words = '' }: { words?: string }): Promise<void> {
  const query = words === '' ? '' : `?${new URLSearchParams({ words })}`
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) + query })
}

/** The words that its address asks for, `''` for none. */
export const wordsOf = (search: string): string => new URLSearchParams(search).get('words') ?? ''
