import { demo } from '../../fixtures/expected.mjs'
import { ChromiumTab } from '../support/chromium/chromium-page'
import type { Tab } from '../support/driver'
import { pointOnPaint } from '../support/page-scripts'
import { settledTraces } from '../support/traces-of'
import { waitFor } from '../support/wait-for'
import { drawn, expect, openArticle, painted, poll, shows, test } from './harness'

test.use({ edition: 'e2e', shared: true })

/** Two of the statements of the demo article, as they stand on the page, one after the other. */
const [FIRST, SECOND] = [
  'I have seen a report that told us the gates would fail',
  'Pages do not leave a bound register',
]

/** The words of the tips that are shown now. */
const tips = async (tab: Tab) =>
  (await tab.closedShadows()).map(({ text }) => text).filter((text) => text.includes('Click to open'))

async function rest(tab: Tab, words: string): Promise<void> {
  const point = await tab.evaluate(pointOnPaint, words)
  if (!point) throw new Error(`no paint on “${words}”`)
  await tab.moveTo({ x: 1, y: 1 })
  await tab.moveTo(point)
}

test('a tip tells what is known, before and after a check, and goes when the page is scrolled', async ({
  driver,
  web,
  shot,
}) => {
  const { tab, panel } = await openArticle(driver, web.address(demo.host, demo.path))
  await rest(tab, FIRST)
  await poll(async () => (await tips(tab)).join()).toMatch(/Ruta Senneville.*Not checked yet.*Click to open/)
  const cursor = () =>
    tab.evaluate(() => getComputedStyle([...document.querySelectorAll(':hover')].at(-1) ?? document.body).cursor)
  expect(await cursor()).toBe('pointer')
  await tab.screenshot(shot('unchecked'))
  await tab.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }))
  await poll(() => tips(tab)).toEqual([])

  await panel.click('button', 'Check all')
  await settledTraces(driver, tab)
  await driver.setColorScheme('dark')
  await rest(tab, FIRST)
  await poll(async () => (await tips(tab)).join()).toContain('Reworded')
  await tab.screenshot(shot('checked'))
  await driver.setColorScheme('light')
})

test('keys lead from statement to statement on the page, and the panel follows', async ({ driver, web, shot }) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  await driver.clickAction(tab)
  const marks = await painted(tab)
  const panel = await driver.panel(tab)
  await tab.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('article p')].find((each) => each.textContent?.includes(words))
    paragraph?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }, FIRST)
  expect(marks.length).toBeGreaterThan(2)
  const focused = async () => (await drawn(tab, 'focus')).join()
  await driver.command(tab, 'next-statement')
  await poll(focused).toContain(FIRST)
  await shows(panel, 'Where it comes from')
  await shows(panel, FIRST)
  await driver.command(tab, 'next-statement')
  await poll(focused).toContain(SECOND)
  await shows(panel, SECOND)

  await driver.closePanel(tab)
  await driver.command(tab, 'previous-statement')
  await poll(focused).toContain(FIRST)
  expect(await driver.hasPanel(tab)).toBe(false)
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  for (let steps = 0; steps < 7; steps++) await driver.command(tab, 'next-statement')
  await poll(() => tab.evaluate(() => scrollY), 'the page is scrolled to what is sought').toBeGreaterThan(0)
  await tab.screenshot(shot('stepped'))
})

// Firefox takes forced colours from the system alone.
test('in forced colours marks have a ground, and the open one a bar of its own', { tag: '@chromium' }, async ({
  driver,
  web,
  shot,
}) => {
  const { tab, panel } = await openArticle(driver, web.address(demo.host, demo.path))
  if (!(tab instanceof ChromiumTab)) throw new TypeError('only Chromium can be told')
  const { page } = tab
  await page.emulateMedia({ forcedColors: 'active' })
  await panel.click('.row-open', FIRST)
  await shows(panel, 'Where it comes from')
  const below = async (words: string) => {
    const point = await tab.evaluate(pointOnPaint, words)
    if (!point) throw new Error(`no paint on “${words}”`)
    // From the middle of the words down to where the next line begins.
    const clip = { x: Math.round(point.x), y: Math.round(point.y), width: 1, height: 24 }
    return tab.evaluate(columnOf, (await page.screenshot({ clip })).toString('base64'))
  }
  const open = await waitFor('the bar under the open statement', async () => {
    const column = await below(FIRST)
    return column.filter((color) => color === '0,0,0').length >= 5 && column
  })
  expect(new Set(open).size, 'words, ground, bar and page').toBeGreaterThan(2)
  const other = await below(SECOND)
  expect(other.filter((color) => color === '0,0,0').length).toBeLessThan(3)
  expect(other[0], 'a ground of its own').not.toBe('255,255,255')
  await tab.screenshot(shot('forced'))
  await page.emulateMedia({ forcedColors: 'none' })
})

/** Runs in the page: the colours of a picture one pixel wide, from top to bottom. */
async function columnOf(png: string): Promise<string[]> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(1, bitmap.height)
  const brush = canvas.getContext('2d')
  brush?.drawImage(bitmap, 0, 0)
  const { data = [] } = brush?.getImageData(0, 0, 1, bitmap.height) ?? {}
  return Array.from({ length: bitmap.height }, (_, at) => [data[4 * at], data[4 * at + 1], data[4 * at + 2]].join())
}
