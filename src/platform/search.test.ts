import { beforeEach, describe, expect, it, vi } from 'vitest'

/** What the browser was asked to do, in order. */
let done: unknown[][] = []
const browser = {
  runtime: { id: 'whence', getURL: (path: string) => `chrome-extension://whence/${path}` },
  tabs: {
    get: async (id: number) => ({ id, index: 4, windowId: 2 }),
    create: async ({ url, index, active }: { url: string; index: number; active: boolean }) => {
      done.push(['open', url, index, active])
      return { id: 9 }
    },
  },
  search: undefined as undefined | { query: (asked: object) => Promise<void> },
}
vi.mock('webextension-polyfill', () => ({ default: browser }))

/** The module as it is in a browser that has this of search. */
async function searchIn(search: typeof browser.search) {
  browser.search = search
  vi.resetModules()
  return import('./search')
}
const search = { query: async (asked: object) => void done.push(['ask', asked]) }

beforeEach(() => {
  done = []
})

describe('the reader’s own search engine', () => {
  it('is asked by the browser, in a new tab beside the article', async () => {
    const { searchBeside, canSearch } = await searchIn(search)
    expect(await searchBeside('"a penny" Quill', 3, '')).toBe(9)
    expect(canSearch).toBe(true)
    expect(done).toEqual([
      ['open', 'about:blank', 5, true],
      ['ask', { text: '"a penny" Quill', tabId: 9 }],
    ])
  })

  it('is asked by its address in a tab where the browser lets none be asked', async () => {
    const { searchBeside, canSearch, OTHERWISE } = await searchIn(undefined)
    expect(await searchBeside('"a penny" Quill', 3, '')).toBe(9)
    expect(canSearch).toBe(false)
    expect(done).toEqual([['open', OTHERWISE.replace('%s', '%22a%20penny%22%20Quill'), 5, true]])
  })

  it.each([search, undefined])('is the one that the reader has named, whatever the browser has', async (has) => {
    const { searchBeside } = await searchIn(has)
    await searchBeside('a & b', 3, 'https://seek.test/?q=%s')
    expect(done).toEqual([['open', 'https://seek.test/?q=a%20%26%20b', 5, true]])
  })
})
