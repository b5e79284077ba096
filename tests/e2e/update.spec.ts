import { demo } from '../../fixtures/expected.mjs'
import { stateOf } from '../support/state-of'
import { clickOnPaint, painted, poll, shows, test, unpainted } from './harness'

test.describe('with access to every site', () => {
  test.use({ edition: 'e2e' })

  test('after an update the new extension takes over what the old one had marked', async ({ driver, web }) => {
    const tab = await driver.open(web.address(demo.host, demo.path))
    const before = await painted(tab)
    await driver.reloadExtension()
    // What the old one knew of the tab went with it: this is the new one's own reading.
    await poll(async () => (await stateOf(driver, tab))?.status).toBe('read')
    await poll(async () => (await painted(tab)).toSorted()).toEqual(before.toSorted())
    await driver.clickAction(tab)
    const panel = await driver.panel(tab)
    await shows(panel, 'statements')
    await clickOnPaint(tab, 'We told them in writing')
    await shows(panel, 'Where it comes from')
  })
})

test('after an update without access to the page, the old marks go', async ({ driver, web }) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  await driver.clickAction(tab)
  await painted(tab)
  await driver.reloadExtension()
  await unpainted(tab)
})
