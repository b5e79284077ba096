import { demo } from '../../fixtures/expected.mjs'
import type { Tab } from '../support/driver'
import { articleThatQuotes } from '../support/own-articles'
import { clickOnPaint, expect, painted, poll, shows, test } from './harness'

const title = 'while the sidebar is closed, a click shows the chain on the page itself, and Escape takes it away'

// Chromium opens its side panel instead.
test(title, { tag: '@firefox' }, async ({ driver, web, shot }) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  await driver.clickAction(tab)
  await painted(tab)
  await driver.panel(tab)
  await driver.closePanel(tab)
  const elements = () => tab.evaluate(() => document.querySelectorAll('*').length)
  const before = await elements()

  await clickOnPaint(tab, 'We told them in writing')
  const card = async () =>
    (await tab.closedShadows())
      .map(({ text }) => text)
      .join()
      .replace(/\s+/g, ' ')
  for (const words of ['Pavo Lindqvist-Adeyemi', 'Harbour Post', 'The Varnholm Courier', 'open the sidebar']) {
    await poll(card).toContain(words)
  }
  // The card's, and that of the layer over the words.
  expect(await elements()).toBe(before + 2)
  expect((await card()).match(/Toolbar button[^:]*/)?.[0], 'the key that opens it, as the browser has it').toBe(
    'Toolbar button or Alt+Shift+Q',
  )
  await tab.screenshot(shot('page'))
  expect(await active(tab), 'the focus stays where it was').toBe('BODY')
  await tab.press('Tab')
  await poll(() => active(tab)).toBe('DIV')

  await tab.press('Escape')
  await poll(elements).toBe(before + 1)
})

test('the card keeps clear of bars that the page keeps in its place', { tag: '@firefox' }, async ({
  driver,
  serve,
}) => {
  const words = 'The lane stays shut until the hinges are seen to'
  const bars = `<style>header, footer { position: fixed; left: 0; right: 0; height: 90px; background: #ddd }
    header { top: 0 } footer { bottom: 0 } article { margin: 120px 0 }</style><header>Menu</header><footer>News</footer>`
  const story = articleThatQuotes('A Lane and Its Hinges', [{ words, who: 'Ada Lindholm', href: '' }])
  const site = await serve({ '/story': story.replace('<article>', `${bars}<article>`) })
  const tab = await driver.open(site.address('own.test', '/story'))
  await driver.clickAction(tab)
  await painted(tab)
  await driver.panel(tab)
  await driver.closePanel(tab)
  await clickOnPaint(tab, words)
  await poll(() => cardOn(tab)).toContain('Ada Lindholm')
  expect(await tab.evaluate(uncovered, ['header', 'footer'])).toEqual([true, true])
})

/** Runs in the page: whether nothing lies over what has these selectors, wherever one looks. */
function uncovered(selectors: string[]): boolean[] {
  return selectors.map((selector) => {
    const { top, height } = document.querySelector(selector)?.getBoundingClientRect() ?? { top: 0, height: 0 }
    const columns = Array.from({ length: Math.floor(innerWidth / 20) }, (_, at) => at * 20 + 5)
    return columns.every((x) =>
      [5, height / 2, height - 5].every((y) => document.elementFromPoint(x, top + y)?.matches(selector)),
    )
  })
}

test.describe('where every site may be read', () => {
  test.use({ edition: 'e2e' })

  const checkTitle = 'the card checks, and tells what is known; the keys lead on, and the card with them'

  test(checkTitle, { tag: '@firefox' }, async ({ driver, web, shot }) => {
    const tab = await driver.open(web.address(demo.host, demo.path))
    await painted(tab)
    await tab.click('button', 'Only what is needed')
    await clickOnPaint(tab, 'We told them in writing')
    await poll(() => cardOn(tab)).toContain('Not checked yet')
    // The card, its cross, the link to the original, and the button.
    for (let stops = 0; stops < 4; stops++) await tab.press('Tab')
    await tab.press('Enter')
    await poll(() => cardOn(tab)).toContain('Verbatim')
    await tab.screenshot(shot('checked'))
    await driver.command(tab, 'next-statement')
    await poll(() => cardOn(tab)).toContain('acted')
    await driver.command(tab, 'previous-statement')
    await poll(() => cardOn(tab)).toContain('Verbatim')
    expect(await driver.hasPanel(tab)).toBe(false)
    await driver.clickAction(tab)
    await shows(await driver.panel(tab), 'Where it comes from')
  })
})

const active = (tab: Tab) => tab.evaluate(() => document.activeElement?.nodeName)

/** What stands on the card; `''` where there is none. */
async function cardOn(tab: Tab): Promise<string> {
  const texts = (await tab.closedShadows()).map(({ text }) => text.replace(/\s+/g, ' '))
  return texts.find((text) => text.includes('open the sidebar')) ?? ''
}
