import { demo } from '../../fixtures/expected.mjs'
import { stateOf } from '../support/state-of'
import { clickOnPaint, drawn, openArticle, painted, poll, shows, test } from './harness'

test.use({ shared: true })

test('stopped after the reading, the background goes on where it was', async ({ driver, web }) => {
  const { tab, panel } = await openArticle(driver, web.address(demo.host, demo.path))
  await shows(panel, 'The Varnholm Courier')

  await driver.stopBackground()
  await clickOnPaint(tab, 'We told them in writing')
  await shows(panel, 'Where it comes from')

  await driver.stopBackground()
  await panel.click('button', 'Statements')
  await panel.click('.row-open', 'Surges above three metres')
  await poll(async () => (await drawn(tab, 'focus')).join(' ')).toContain('Surges above three metres')

  await driver.stopBackground()
  await tab.goto(web.address(demo.host, '/news/five-things-about-the-hinges'))
  await driver.clickAction(tab)
  await painted(tab)
  await shows(panel, 'Five Things')
})

test('stopped in the midst of a reading, the background still ends it', async ({ driver, web }) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  await driver.clickAction(tab)
  await poll(async () => (await stateOf(driver, tab))?.status).toMatch(/reading|read/)
  await driver.stopBackground()
  await painted(tab)
  await shows(await driver.panel(tab), 'We told them in writing, twice')
})
