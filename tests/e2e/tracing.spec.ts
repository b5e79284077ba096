import { demo } from '../../fixtures/expected.mjs'
import { setSettings } from '../../scripts/lib/set-settings.mjs'
import type { Trace } from '../../src/core/trace/hop/trace'
import type { Driver, Page, Tab } from '../support/driver'
import { articleThatQuotes } from '../support/own-articles'
import type { Served } from '../support/serve-html'
import { nameOf, settledTraces, tracesOf } from '../support/traces-of'
import { waitFor } from '../support/wait-for'
import { expect, openArticle, shows, test } from './harness'

test.use({ edition: 'e2e', shared: true })

/** Opens an article, reads it at a click, and opens the statement with these words in the panel. */
async function openStatement(driver: Driver, url: string, words: string): Promise<{ tab: Tab; panel: Page }> {
  const { tab, panel } = await openArticle(driver, url)
  await panel.click('.row-open', words)
  return { tab, panel }
}

const check = (panel: Page) => panel.click('button', 'Check the source')
const addressesOf = (trace: Trace | undefined, port: number) =>
  trace?.hops.map(({ href }) => href.replace(`:${port}`, '').replace(`%3A${port}`, ''))

/** A page that is sent only when the test says so. */
function held(html: string): { page: () => Promise<string>; release: () => void } {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  return { page: () => released.then(() => html), release: () => release() }
}

test('traces lead hop by hop to a transcript, to a PDF, to a press page in another encoding', async ({
  driver,
  web,
  shot,
}) => {
  const ways: [words: string, end: string, hops: string[], asked?: string][] = [
    [
      'We do not have a replacement',
      'transcript',
      [
        'http://harbourpost.test/news/ekwall-no-programme',
        'http://meridian-ledger.test/archive/2021/committee-hinges',
        'http://parliament.northmark.test/committees/public-works/2021-03-03',
      ],
    ],
    [
      'Surges above three metres',
      'document',
      [
        'http://harbourpost.test/news/castellane-surges',
        'http://coastal-engineering-review.test/news/surges-twice-as-frequent',
        'http://coastal-engineering-review.test/articles/41-203.pdf',
      ],
    ],
    [
      'The port of Olmsk',
      'statement',
      ['http://northwire.test/2026/10/06/olmsk-port', 'http://port.olmsk.test/en/press/118'],
      'Trace further',
    ],
  ]
  const { tab, panel } = await openArticle(driver, web.address(demo.host, demo.path))
  for (const [words, end, hops, asked = 'Trace to the origin'] of ways) {
    await test.step(words, async () => {
      await panel.click('.row-open', words)
      await check(panel)
      await panel.click('button', asked)
      await shows(panel, 'Traced to the origin')
      const trace = (await settledTraces(driver, tab)).find(({ hops: [first] }) =>
        first?.href.includes(new URL(hops[0] ?? '').pathname),
      )
      expect(addressesOf(trace, web.port)).toEqual(hops)
      const last = trace?.hops.at(-1)?.check
      expect(last?.outcome === 'found' && last.next.origin).toBe(end)
      expect(trace?.end).toBe('origin')
      for (const { href } of trace?.hops ?? []) await shows(panel, new URL(href).hostname)
      await panel.screenshot(shot(end))
      await panel.click('button', 'Cite the origin')
      await shows(panel, 'Copied')
      await panel.click('button', 'Statements')
    })
  }
})

test('a trace that comes back to where it was is noticed', async ({ driver, serve }) => {
  const words = 'Nobody wanted to be the one to close the estuary'
  const pages: Record<string, string> = {}
  const site = await serve(pages)
  const [a, b] = [site.address('own.test', '/closing'), site.address('other.test', '/closed')]
  pages['own.test/closing'] = articleThatQuotes('Closing the Lane', [{ words, who: 'Ada Lindholm', href: b }])
  pages['other.test/closed'] = articleThatQuotes('The Lane Was Closed', [{ words, who: 'Ada Lindholm', href: a }])
  const { tab, panel } = await openStatement(driver, a, words)
  await check(panel)
  await panel.click('button', 'Trace to the origin')
  await shows(panel, 'Traced in a circle')
  const [trace] = await settledTraces(driver, tab)
  expect(trace?.hops.map(({ href }) => href)).toEqual([b, a])
})

test('a dead link is mended from the archive, only when the reader asks', async ({ driver, web, shot }) => {
  await driver.background.evaluate(setSettings, { archive: web.address('archive.test', '').replace(/\/$/, '') })
  const url = web.address('varnholm-courier.test', '/news/five-things-about-the-hinges')
  const { tab, panel } = await openStatement(driver, url, 'I ask for two divers')
  await check(panel)
  await shows(panel, 'answers that there is no such page')
  expect(web.requests.filter(({ host }) => host === 'archive.test')).toEqual([])
  await panel.click('button', 'Look for an')
  await waitFor('the copy', async () =>
    (await settledTraces(driver, tab)).some(({ hops }) => nameOf(hops[0]?.copy?.check) === 'verbatim'),
  )
  const [trace] = await tracesOf(driver, tab)
  const found = trace?.hops[0]?.copy?.check
  expect(found?.outcome === 'found' && found.source.archived).toContain('2024-02-19')
  await shows(panel, 'Verbatim, in an older copy')
  await shows(panel, 'An archived copy of 19 February 2024')
  await panel.screenshot(shot('archived'))
})

test('a page made by scripts is read in a tab, as the reader’s browser shows it', async ({ driver, web, shot }) => {
  const url = web.address('varnholm-courier.test', '/news/second-winter')
  const { tab, panel } = await openStatement(driver, url, 'We used to set our watches')
  await check(panel)
  await shows(panel, 'Could not be read')
  await panel.click('button', 'Check it in a tab')
  const source = await driver.tabAt(web.address('gatehouse.test', '/thread/88'))
  await waitFor('the thread', () => source.evaluate(() => document.body.textContent?.includes('watches') ?? false))
  await panel.click('button', 'Read it now')
  await waitFor('the words', async () => nameOf((await settledTraces(driver, tab))[0]?.hops[0]?.check) === 'verbatim')
  await shows(panel, 'These words stand at the source')
  await panel.screenshot(shot('from-tab'))
  const opened = await driver.background.evaluate(async () => {
    const tabs = await chrome.tabs.query({})
    const [article, source] = ['/news/second-winter', '/thread/88'].map((path) =>
      // The last: tests before this one may have left theirs.
      tabs.findLast(({ url }) => url?.endsWith(path)),
    )
    return { article: article?.index ?? -1, source: source?.index ?? -1, active: source?.active }
  })
  expect(opened).toEqual({ article: opened.article, source: opened.article + 1, active: false })
})

test('a check that is stopped in mid-flight is stopped at the server too, and can be made again', async ({
  driver,
  serve,
}) => {
  const words = 'The lane stays shut until the hinges are seen to'
  const slow = held(articleThatQuotes('The Lane Stays Shut', [{ words, who: 'Ada Lindholm', href: '' }]))
  const pages: Record<string, Served> = { '/slow': slow.page }
  const site = await serve(pages)
  pages['/story'] = articleThatQuotes('A Lane and Its Hinges', [
    { words, who: 'Ada Lindholm', href: site.address('other.test', '/slow') },
  ])
  const { tab, panel } = await openStatement(driver, site.address('own.test', '/story'), words)
  await check(panel)
  await waitFor('the request', () => site.requests.includes('other.test/slow'))
  await panel.click('button', 'Cancel')
  await shows(panel, 'Stopped')
  await waitFor('the request to be given up', () => site.dropped.includes('other.test/slow'))
  expect(await tracesOf(driver, tab)).toMatchObject([{ goal: null, end: 'canceled', hops: [{ check: null }] }])
  slow.release()
  await panel.click('button', 'Check')
  await shows(panel, 'These words stand at the source')
})

test('stopped in the midst of a trace, the background loses nothing but the step under way', async ({
  driver,
  serve,
}) => {
  const words = 'The lane stays shut until the hinges are seen to'
  const who = 'Ada Lindholm'
  const slow = held(articleThatQuotes('What Was Said on the Quay', [{ words, who, href: '' }]))
  const pages: Record<string, Served> = { 'other.test/quay': slow.page }
  const site = await serve(pages)
  const relay = site.address('other.test', '/relay')
  const quay = site.address('other.test', '/quay')
  pages['/relay'] = articleThatQuotes('The Lane, by the Relay', [{ words, who, href: quay }])
  pages['/story'] = articleThatQuotes('A Lane and Its Hinges', [{ words, who, href: relay }])
  const { tab, panel } = await openStatement(driver, site.address('own.test', '/story'), words)
  await check(panel)
  await panel.click('button', 'Trace to the origin')
  await waitFor('the second hop', () => site.requests.includes('other.test/quay'))
  await driver.stopBackground()
  slow.release()
  await shows(panel, 'Traced to the origin')
  const [trace] = await settledTraces(driver, tab)
  expect(trace?.hops.map(({ href }) => href)).toEqual([relay, quay])
  expect(trace?.hops.map((hop) => nameOf(hop.check))).toEqual(['verbatim', 'verbatim'])
  expect(site.requests.filter((request) => request === 'other.test/relay')).toHaveLength(1)
})
