import { demo } from '../../fixtures/expected.mjs'
import type { Driver, Tab } from '../support/driver'
import { pointOnPaint } from '../support/page-scripts'
import { stateOf } from '../support/state-of'
import { expect, painted, poll, shows, test, textOf, unpainted } from './harness'

test.use({ edition: 'e2e', shared: true })

const HIDDEN = 'The marks on this page are hidden.'

/** The number at the toolbar button for the active tab. */
const badge = (driver: Driver) =>
  driver.background.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return chrome.action.getBadgeText(active?.id === undefined ? {} : { tabId: active.id })
  })

/** Whether any script of ours answers in the tab at this address. */
const isThere = async (driver: Driver, tab: Tab) =>
  driver.background.evaluate(
    async (url) => {
      const found = (await chrome.tabs.query({})).find((each) => each.url === url)
      if (found?.id === undefined) throw new Error(`no tab at ${url}`)
      return chrome.tabs.sendMessage(found.id, { to: 'page', type: 'status', ask: null }).then(
        () => true,
        () => false,
      )
    },
    await tab.evaluate(() => location.href),
  )

test('marks are hidden on one page and shown again, from the panel and by key, until another page is there', async ({
  driver,
  web,
  shot,
}) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  const other = await driver.open(web.address('harbourpost.test', '/news/warning-letters'))
  await painted(other)
  await driver.clickAction(tab)
  const marks = await painted(tab)
  const panel = await driver.panel(tab)
  const point = await tab.evaluate(pointOnPaint, 'We told them in writing')

  await test.step('from the menu: nothing is to be seen, and a click on the words opens nothing', async () => {
    await panel.click('button[aria-haspopup=menu]')
    await panel.click('.menu-item', 'Hide the marks on this page')
    await unpainted(tab)
    await shows(panel, HIDDEN)
    if (point) await tab.clickAt(point)
    await panel.screenshot(shot('hidden'))
    expect(await stateOf(driver, tab)).toMatchObject({ status: 'read', focus: null })
    expect((await painted(other)).length).toBeGreaterThan(0)
  })

  await test.step('the background is stopped, and still knows; the key shows them', async () => {
    await driver.stopBackground()
    await driver.command(tab, 'toggle-marks')
    expect(await painted(tab)).toEqual(marks)
    await poll(() => textOf(panel)).not.toContain(HIDDEN)
  })

  await test.step('the key hides them, the panel shows them', async () => {
    await driver.command(tab, 'toggle-marks')
    await unpainted(tab)
    await panel.click('button', 'Show them again')
    await painted(tab)
  })

  await test.step('another page of the tab has its own', async () => {
    await driver.command(tab, 'toggle-marks')
    await unpainted(tab)
    await tab.goto(web.address('varnholm-courier.test', '/news/five-things-about-the-hinges'))
    await painted(tab)
    expect(await textOf(panel)).not.toContain(HIDDEN)
  })
})

test('a site that is switched off is not read at all, in any tab, until it is read again', async ({
  driver,
  web,
  shot,
}) => {
  const address = web.address('harbourpost.test', '/news/warning-letters')
  const beside = await driver.open(web.address('harbourpost.test', '/news/pryce-premier-call'))
  await painted(beside)
  const tab = await driver.open(address)
  await driver.clickAction(tab)
  const marks = await painted(tab)
  const panel = await driver.panel(tab)
  await poll(() => badge(driver)).not.toBe('')

  await test.step('from the menu, at once', async () => {
    await panel.click('button[aria-haspopup=menu]')
    await panel.screenshot(shot('menu'))
    await panel.click('.menu-item', 'Not on harbourpost.test')
    await shows(panel, 'Switched off on harbourpost.test')
    await panel.screenshot(shot('off'))
    await unpainted(tab)
    await unpainted(beside)
    await poll(() => badge(driver)).toBe('')
    expect(await isThere(driver, tab)).toBe(false)
  })

  await test.step('it stays so: loaded anew, asked for by the button, after the background was stopped', async () => {
    await driver.stopBackground()
    await tab.goto(address)
    await driver.clickAction(tab)
    await shows(panel, 'Switched off on harbourpost.test')
    expect(await isThere(driver, tab)).toBe(false)
    await unpainted(tab)
    const elsewhere = await driver.open(web.address(demo.host, demo.path))
    await painted(elsewhere)
    await elsewhere.close()
  })

  await test.step('read again from the panel, in every tab', async () => {
    await tab.activate()
    await panel.click('button', 'Read this site again')
    expect(await painted(tab)).toEqual(marks)
    await painted(beside)
    await poll(() => badge(driver)).not.toBe('')
  })

  // Without a key of its own by default, which Firefox would have to be given one for.
  if (driver.browser === 'chromium') {
    await test.step('by key, and back', async () => {
      await driver.command(tab, 'toggle-site')
      await shows(panel, 'Switched off on harbourpost.test')
      await driver.command(tab, 'toggle-site')
      await painted(tab)
    })
  }
})
