import { demo } from '../../fixtures/expected.mjs'
import { clickOnPaint, expect, painted, shows, test, textOf } from './harness'

test('two windows with two panels do not mix', async ({ driver, web, shot }) => {
  const left = await driver.open(web.address(demo.host, demo.path))
  await driver.clickAction(left)
  await painted(left)
  const right = await driver.open(web.address('harbourpost.test', '/news/warning-letters'), { window: true })
  await driver.clickAction(right)
  await painted(right)
  const [leftPanel, rightPanel] = [await driver.panel(left), await driver.panel(right)]
  await shows(leftPanel, 'The Varnholm Courier')
  await shows(rightPanel, 'Harbour Post')
  const before = await textOf(rightPanel)

  await clickOnPaint(left, 'We told them in writing')
  await shows(leftPanel, 'Where it comes from')
  expect(await textOf(rightPanel)).toBe(before)
  await leftPanel.screenshot(shot('left'))
  await rightPanel.screenshot(shot('right'))
})
