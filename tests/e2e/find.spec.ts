import { setSettings } from '../../scripts/lib/set-settings.mjs'
import type { Driver, Page, Tab } from '../support/driver'
import { waitFor } from '../support/wait-for'
import { expect, openArticle, shows, test, textOf } from './harness'
import { copyAs, listenToTaking } from './taken'

test.use({ edition: 'e2e', shared: true })

const HOST = 'varnholm-courier.test'
const STORY = '/news/what-the-wardens-heard'
const GROANS = 'A gate that groans in June'
const BROOM = 'We were handed a broom'
const BOATS = 'We count the boats'

interface Web {
  address(host: string, path?: string): string
  requests: { host: string; path: string; headers: object }[]
}

/** The article, with the demo web’s own search engine and collections in the place of the real ones. */
async function openStory(driver: Driver, web: Web): Promise<{ tab: Tab; panel: Page }> {
  await driver.background.evaluate(setSettings, {
    archive: web.address('archive.test', '').replace(/\/$/, ''),
    searchEngine: `${web.address('seek.test', '/search')}?q=%s`,
  })
  return openArticle(driver, web.address(HOST, STORY))
}

/** Opens a statement and what may be searched for its words. */
async function openFind(panel: Page, words: string): Promise<void> {
  await panel.click('.row-open', words)
  await panel.click('button', 'Search for these words')
  await shows(panel, 'What to search for')
}

/** The results of the search engine, in the tab that is opened for them. */
async function searchWeb(driver: Driver, panel: Page, web: Web): Promise<Tab> {
  await panel.click('button', 'Search the web')
  return driver.tabAt(web.address('seek.test', '/search'))
}

/** What the panel says of the earliest page found, once all that were found are checked. */
const earliest = (panel: Page): Promise<string> =>
  waitFor('the pages found to be checked', () =>
    panel.evaluate(() => {
      const pages = [...document.querySelectorAll('.find-page')]
      const isDone =
        pages.length > 0 && pages.every((page) => page.querySelector('.outcome:not([data-outcome=checking])'))
      return isDone && (document.querySelector('.find-earliest')?.textContent ?? '')
    }),
  )

const asked = (web: Web): string[] => [...new Set(web.requests.map(({ host }) => host))].sort()

test('an unlinked quotation is found in three steps at its earliest page among copies', async ({
  driver,
  web,
  shot,
}) => {
  const { tab, panel } = await openStory(driver, web)
  await openFind(panel, GROANS)
  await panel.screenshot(shot('before'), { whole: true })
  expect(asked(web), 'nobody is asked before a step is taken').toEqual([HOST])

  const results = await searchWeb(driver, panel, web)
  await waitFor('the engine to be asked', () =>
    web.requests.some(({ host, path }) => host === 'seek.test' && /groans/.test(path)),
  )
  const query = new URL(await results.evaluate(() => location.href)).searchParams.get('q') ?? ''
  expect(query).toMatch(/^"[^"]*" Ida Marsh-Okonjo$/)

  const beside = await driver.panel(results)
  await shows(beside, 'Results for:')
  await beside.screenshot(shot('results'))
  await beside.click('button', 'Check these results')

  await tab.activate()
  const found = await driver.panel(tab)
  await shows(found, 'Check these 3 pages')
  const listed = await found.evaluate(() =>
    [...document.querySelectorAll('.find-page-head bdi')].map((host) => host.textContent?.replace(/:\d+$/, '')),
  )
  expect(listed).toEqual(['harbourpost.test', 'northwire.test', 'the-roundup.test'])
  expect(asked(web), 'no page found is asked before the third step').toEqual(['seek.test', HOST])

  await found.click('button', 'Check these 3 pages')
  const told = await earliest(found)
  expect(told).toMatch(/^Earliest page found/)
  expect(told).toContain('Harbour Post')
  expect(told).toContain('28 September 2026')
  expect(told).toContain('Given there to Ida Marsh-Okonjo.')
  expect(told).toContain('need not be the origin')
  expect(told).toContain('Searched: Your search engine.')
  await found.screenshot(shot('earliest'), { whole: true })
  await driver.setColorScheme('dark')
  await found.screenshot(shot('earliest-dark'), { whole: true })
  await driver.setColorScheme('light')
  expect(asked(web)).toEqual(['harbourpost.test', 'northwire.test', 'seek.test', 'the-roundup.test', HOST])
  await test.step('and it is taken along with the statement', async () => {
    await listenToTaking(found)
    await found.click('button', 'Copy as…')
    const text = await copyAs(found, 'Plain text')
    expect(text).toContain('Earliest page found')
    expect(text).toContain('Harbour Post')
    expect(text).toContain('Searched: Your search engine.')
    await found.press('Escape')
  })
  const own = web.requests.filter(({ host }) => ['northwire.test', 'the-roundup.test'].includes(host))
  expect(own.every(({ headers }) => !('cookie' in headers) && !('referer' in headers))).toBe(true)
})

test('words that stand nowhere else are told to be found nowhere', async ({ driver, web, shot }) => {
  const { tab, panel } = await openStory(driver, web)
  await openFind(panel, BROOM)
  const results = await searchWeb(driver, panel, web)
  await (await driver.panel(results)).click('button', 'Check these results')
  await tab.activate()
  const found = await driver.panel(tab)
  // The engine lists the article itself, which is no finding.
  await shows(found, 'Nothing was found.')
  expect(await textOf(found)).not.toContain('Pages found')

  await found.click('summary', 'Open collections')
  await found.click('[aria-label="Search: Wikinews"]')
  await shows(found, 'Searched: Your search engine; Wikinews.')
  const [wiki] = web.requests.filter(({ host }) => host === 'en.wikinews.test')
  expect(Object.keys(wiki?.headers ?? {})).not.toContain('cookie')
  expect(Object.keys(wiki?.headers ?? {})).not.toContain('referer')
  await found.click('[aria-label="Search: Bluesky"]')
  await shows(found, 'It answers only those who have an account.')
  await found.click('[aria-label="Search: The speaker’s own site"]')
  await shows(found, 'Searched: Your search engine; The speaker’s own site; Wikinews.')
  await shows(found, 'Not searched: GDELT')
  expect(await textOf(found)).not.toContain('Earliest page found')
  await found.screenshot(shot('nowhere'), { whole: true })
})

test('an earliest page that credits another is told with whom it credits', async ({ driver, web, shot }) => {
  const { panel } = await openStory(driver, web)
  await openFind(panel, BOATS)
  await panel.click('summary', 'Open collections')
  await panel.click('[aria-label="Search: GDELT, news of three months"]')
  await shows(panel, 'Check these 2 pages')
  await panel.click('button', 'Check these 2 pages')
  const told = await earliest(panel)
  expect(told).toContain('Lindal Radio')
  expect(told).toContain('21 September 2026')
  expect(told).toContain('Given there to Joren Talvik; this page credits somebody else.')
  await panel.screenshot(shot('another'), { whole: true })

  await test.step('and an earlier one is found in captions', async () => {
    await panel.click('[aria-label="Search: Internet Archive, captions of television"]')
    await panel.click('button', 'Check this page')
    await shows(panel, '20 September 2026')
    expect(await earliest(panel)).toContain('20 September 2026')
  })
})

test('without an engine of the reader’s own, the browser’s is asked in a new tab', async ({ driver, web }) => {
  const { panel } = await openStory(driver, web)
  await driver.background.evaluate(setSettings, { searchEngine: '' })
  await openFind(panel, GROANS)
  await panel.click('button', 'Search the web')
  const asked = () =>
    driver.background.evaluate(async () => {
      const tabs = await chrome.tabs.query({})
      return tabs.map(({ url, pendingUrl }) => decodeURIComponent(`${url} ${pendingUrl}`).replaceAll('+', ' '))
    })
  await waitFor('the engine of the browser in a tab', async () =>
    (await asked()).some((address) => /^https:.*"groans in June will not be silent in January" Ida/.test(address)),
  )
})
