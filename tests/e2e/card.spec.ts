import { demo } from '../../fixtures/expected.mjs'
import { clickOnPaint, expect, painted, poll, test } from './harness'

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
  await tab.screenshot(shot('page'))

  await tab.press('Escape')
  await poll(elements).toBe(before + 1)
})
