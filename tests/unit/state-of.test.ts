import { afterEach, expect, test, vi } from 'vitest'
import type { Driver, Tab } from '../support/driver'
import { stateOf } from '../support/state-of'

interface KnownTab {
  id: number
  active: boolean
  url?: string
}

const PAGE = 'http://saved.test/1/page.html'

afterEach(() => vi.unstubAllGlobals())

/** A browser with these tabs, each of which keeps its own key for a state. */
function browserWith(tabs: KnownTab[]): Driver {
  const keys = new Set(tabs.map(({ id }) => `tab:${id}`))
  vi.stubGlobal('chrome', {
    tabs: { query: async () => tabs },
    storage: {
      session: {
        get: async (key: string) => (keys.has(key) ? { [key]: JSON.stringify({ status: 'failed', reason: key }) } : {}),
      },
    },
  })
  const background: Pick<Driver['background'], 'evaluate'> = {
    evaluate: async <Answer, Ask>(script: (ask: Ask) => Answer | Promise<Answer>, ask?: Ask) => script(ask as Ask),
  }
  return { background } as Driver
}

const tabAt = (address: string): Tab => ({ evaluate: async () => address }) as unknown as Tab

test.each<[string, KnownTab[], string | null]>([
  [
    'of the tab with its address',
    [
      { id: 1, active: true, url: 'http://saved.test/2/page.html' },
      { id: 2, active: false, url: PAGE },
    ],
    'tab:2',
  ],
  [
    'of the active tab where addresses are not told',
    [
      { id: 1, active: false },
      { id: 2, active: true },
    ],
    'tab:2',
  ],
  [
    'of no other tab where the page has gone elsewhere',
    [
      { id: 1, active: true, url: 'http://saved.test/2/page.html' },
      { id: 2, active: false, url: 'https://elsewhere.test/' },
    ],
    null,
  ],
])('the state of a page among others is that %s', async (_, tabs, expected) => {
  expect(await reasonOf(tabs, 'many')).toBe(expected)
})

test('the state of a page by itself is that of the active tab, though that be told to be where it was', async () => {
  const tabs = [
    { id: 1, active: false, url: 'chrome-extension://whence/welcome.html' },
    { id: 2, active: true, url: 'http://saved.test/2/page.html' },
  ]
  expect(await reasonOf(tabs, 'one')).toBe('tab:2')
})

async function reasonOf(tabs: KnownTab[], among: 'one' | 'many'): Promise<string | null> {
  const state = await stateOf(browserWith(tabs), tabAt(PAGE), among)
  return state && 'reason' in state ? state.reason : null
}
