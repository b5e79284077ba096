import { beforeEach, expect, it, vi } from 'vitest'
import { openMemoryReport, readOrder, reportOf } from './asked-report'
import { type FakeBrowser, fakeBrowser } from './fake-browser'
import { openReport } from './report-page'

vi.mock('webextension-polyfill', async () => ({ default: new (await import('./fake-browser')).FakeBrowser() }))

let browser: FakeBrowser
let opened: string[] = []

beforeEach(async () => {
  browser = await fakeBrowser()
  browser.room = Number.POSITIVE_INFINITY
  await browser.storage.session.remove('reports')
  opened = []
  Object.assign(browser.tabs, {
    create: async ({ url }: { url: string }) => {
      opened.push(url)
    },
  })
})

/** What the report's page is asked for, by its address. */
const asked = () => reportOf(new URL(opened.at(-1) ?? '').search)

it('a report on a tab says which statements it is of', async () => {
  await openReport({ tabId: 7, statements: ['s1', 's3'] })
  expect(asked()).toEqual({ of: 'tab', tabId: 7, statements: ['s1', 's3'] })
  await openReport({ tabId: 7, statements: null })
  expect(asked()).toEqual({ of: 'tab', tabId: 7, statements: null })
})

it('a report on the memory finds what was chosen for it, however much that is, and not in its address', async () => {
  const chosen = Array.from({ length: 300 }, (_, at) => ({ url: `https://harbourpost.test/${at}`, ids: ['s1'] }))
  await openMemoryReport(chosen)
  expect(opened[0]?.length).toBeLessThan(200)
  const report = asked()
  expect(report?.of === 'memory' && (await readOrder(report.order))).toEqual(chosen)
})

it('the last five can be loaded anew, older ones are gone', async () => {
  for (let at = 0; at < 6; at++) await openMemoryReport([{ url: `https://harbourpost.test/${at}`, ids: [] }])
  const orders = opened.map((url) => new URL(url).searchParams.get('memory') ?? '')
  expect(await readOrder(orders[0] ?? '')).toBeNull()
  expect(await readOrder(orders[1] ?? '')).toEqual([{ url: 'https://harbourpost.test/1', ids: [] }])
})

it('with no room to say what is chosen, none is opened', async () => {
  browser.room = 0
  await expect(openMemoryReport([{ url: 'https://harbourpost.test/', ids: ['s1'] }])).rejects.toThrow()
  expect(opened).toEqual([])
})

it.each(['', '?tab=', '?tab=x', '?only=s1'])('an address that asks for nothing: %j', (search) => {
  expect(reportOf(search)).toBeNull()
})
