import { readFile } from 'node:fs/promises'
import { demo } from '../../fixtures/expected.mjs'
import type { Point, Tab } from '../support/driver'
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

test('in forced colours marks have a ground with their line on it, and the open one a bar of its own', async ({
  driver,
  web,
  shot,
}, info) => {
  const { tab, panel } = await openArticle(driver, web.address(demo.host, demo.path))
  await driver.setForcedColors(true)
  try {
    await panel.click('.row-open', FIRST)
    await shows(panel, 'Where it comes from')
    const below = async (words: string) => {
      const point = await tab.evaluate(pointOnPaint, words)
      if (!point) throw new Error(`no paint on “${words}”`)
      const path = info.outputPath('window.png')
      await tab.screenshot(path)
      return tab.evaluate(columnsBelow, { png: (await readFile(path)).toString('base64'), point })
    }
    const isBlack = (color: string) => color === '0,0,0'
    await waitFor('the bar under the open statement', async () =>
      (await below(FIRST)).columns.some((column) => column.filter(isBlack).length >= 5),
    )
    const { columns, page } = await below(SECOND)
    const grounds = columns.map(([ground = '']) => ground)
    expect(grounds, 'a ground of its own').not.toContain(page)
    const onGround = columns.map((column, at) => column.slice(0, column.lastIndexOf(grounds[at] ?? '')))
    expect(
      onGround.some((column) => new Set(column).size > 1),
      'a line on the ground',
    ).toBe(true)
    const beneath = columns.map((column, at) => column.slice(onGround[at]?.length).filter(isBlack).length)
    expect(Math.max(...beneath), 'no bar below it').toBeLessThan(3)
    await tab.screenshot(shot('forced'))
  } finally {
    await driver.setForcedColors(false)
  }
})

/**
 * Runs in the page, on a picture of its window: the colours from a point down to where the next line begins, in columns
 * beside it that stand between letters; and that of the page.
 */
async function columnsBelow({
  png,
  point,
}: {
  png: string
  point: Point
}): Promise<{ columns: string[][]; page: string }> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const brush = canvas.getContext('2d')
  brush?.drawImage(bitmap, 0, 0)
  const colorsIn = (x: number, y: number, height: number) => {
    const { data = [] } = brush?.getImageData(Math.round(x), Math.round(y), 1, height) ?? {}
    return Array.from({ length: height }, (_, at) => [data[4 * at], data[4 * at + 1], data[4 * at + 2]].join())
  }
  const columns = Array.from({ length: 30 }, (_, at) => colorsIn(point.x + at, point.y, 24))
  const isClear = (column: string[]) => column.slice(0, 6).every((color) => color === column[0])
  return { columns: columns.filter(isClear), page: colorsIn(2, point.y, 1)[0] ?? '' }
}
