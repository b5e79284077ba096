import type { Driver } from '../support/driver'
import { articleThatQuotes } from '../support/own-articles'
import { expect, painted, poll, shows, test } from './harness'

/** So many tabs are closed while their pages are read. */
const TABS = 12

test.describe('with leave for every site', () => {
  test.use({ edition: 'e2e', shared: true })

  test('tabs that are closed while their pages are read leave nothing behind', async ({ driver, serve }) => {
    const site = await serve({ '/night': article })
    const url = site.address('own.test', '/night')
    expect(await closeInMidRead(driver, url, TABS)).toHaveLength(TABS)
    // The engine takes one after the other: what it was asked for the closed tabs is answered by then.
    await painted(await driver.open(url))
    await poll(() => keptOfClosedTabs(driver)).toEqual([])
  })
})

// A reading that is small has room where the message is kept free for.
test('where session storage is full, the panel says so instead of waiting', async ({ driver, serve, shot }) => {
  const site = await serve({ '/night': article })
  const tab = await driver.open(site.address('own.test', '/night'))
  await fillStorage(driver)
  await driver.clickAction(tab)
  const panel = await driver.panel(tab)
  await shows(panel, 'takes more memory than the browser gives Whence')
  await panel.screenshot(shot('panel'))
})

/** Its statements keep the engine busy for a moment. */
const article = articleThatQuotes(
  'A Long Night',
  Array.from({ length: 200 }, (_, at) => ({
    words: `The gate at post ${at} was shut before the water came, and nobody had told the wardens of it`,
    who: 'Odile Brandvold',
    href: '',
  })),
)

/** Opens so many tabs at once, and closes each as soon as its article is with the engine. @returns those that it closed */
const closeInMidRead = (driver: Driver, url: string, tabs: number): Promise<number[]> =>
  driver.background.evaluate(
    async (ask) => {
      const closed = new Set<number>()
      const done = new Promise<void>((resolve) => {
        const onChanged = (changes: Record<string, chrome.storage.StorageChange>) => {
          for (const [name, { newValue }] of Object.entries(changes)) {
            const tabId = Number(/^tab:(\d+)$/.exec(name)?.[1])
            const { status, page } = tabId && typeof newValue === 'string' ? JSON.parse(newValue) : {}
            if (status !== 'reading' || !page || closed.has(tabId)) continue
            closed.add(tabId)
            void chrome.tabs.remove(tabId)
            if (closed.size < ask.tabs) continue
            chrome.storage.session.onChanged.removeListener(onChanged)
            resolve()
          }
        }
        chrome.storage.session.onChanged.addListener(onChanged)
      })
      for (let opened = 0; opened < ask.tabs; opened++) await chrome.tabs.create({ url: ask.url, active: false })
      await done
      return [...closed]
    },
    { url, tabs },
  )

/** What it has of tabs that are no more: the names of the entries, and of what is told of them in others. */
async function keptOfClosedTabs(driver: Driver): Promise<string[]> {
  const open = await driver.background.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => String(id)))
  const isClosed = (name: string) => {
    const tabId = /^(?:[a-z]+:)?(\d+)$/.exec(name)?.[1]
    return tabId !== undefined && !open.includes(tabId)
  }
  const all = Object.entries(await driver.background.evaluate(() => chrome.storage.session.get(null)))
  return all.flatMap(([name, value]) => [name, ...namesIn(value)]).filter(isClosed)
}

const namesIn = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []

/** Fills session storage until nothing of any size fits. */
const fillStorage = (driver: Driver): Promise<void> =>
  driver.background.evaluate(async () => {
    let count = 0
    for (let length = 4_000_000; length > 32; ) {
      const isFull = await chrome.storage.session.set({ [`filler${count}`]: 'x'.repeat(length) }).then(
        () => false,
        () => true,
      )
      if (isFull) length = Math.floor(length / 2)
      else count++
    }
  })
