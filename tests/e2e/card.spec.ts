import { demo } from '../../fixtures/expected.mjs'
import { FirefoxTab } from '../support/firefox/firefox-tab'
import { clickOnPaint, expect, painted, test } from './harness'

const title = 'while the sidebar is closed, a click shows the chain on the page itself, and Escape takes it away'

// Chromium opens its side panel instead.
test(title, { tag: '@firefox' }, async ({ driver, web, shot }) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  if (!(tab instanceof FirefoxTab)) throw new TypeError('not a tab of Firefox')
  await driver.clickAction(tab)
  await painted(tab)
  await driver.panel(tab)
  await driver.closePanel(tab)
  const elements = () => tab.evaluate(() => document.querySelectorAll('*').length)
  const before = await elements()

  await clickOnPaint(tab, 'We told them in writing')
  const card = async () => (await tab.closedShadows()).join().replace(/\s+/g, ' ')
  for (const words of ['Pavo Lindqvist-Adeyemi', 'Harbour Post', 'The Varnholm Courier', 'open the sidebar']) {
    await expect.poll(card).toContain(words)
  }
  expect(await elements()).toBe(before + 1)
  await tab.screenshot(shot('page'))

  await tab.press('Escape')
  await expect.poll(elements).toBe(before)
})
