import { demo } from '../../fixtures/expected.mjs'
import type { Tab } from '../support/driver'
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
