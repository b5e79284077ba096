import { demo } from '../../fixtures/expected.mjs'
import type { Driver, Tab } from '../support/driver'
import { stateOf } from '../support/state-of'
import { expect, painted, poll, test } from './harness'

test.describe('at the toolbar', () => {
  test.use({ shared: true })

  test('the number at the button is that of the statements, and goes with the page', async ({ driver, web }) => {
    const tab = await driver.open(web.address(demo.host, demo.path))
    expect(await badgeOf(driver)).toBe('')
    await driver.clickAction(tab)
    await painted(tab)
    const state = await stateOf(driver, tab)
    const count = state?.status === 'read' ? state.reading.statements.length : 0
    expect(count).toBeGreaterThan(0)
    await poll(() => badgeOf(driver)).toBe(String(count))
    await tab.goto(web.address(demo.host, '/about'))
    await poll(() => badgeOf(driver)).toBe('')
  })
})

test('of a tab that is closed nothing is kept, and nothing is ever written to the disk', async ({ driver, web }) => {
  const other = await driver.open('about:blank')
  const tab = await driver.open(web.address(demo.host, demo.path))
  await driver.clickAction(tab)
  await painted(tab)
  const words = 'We told them in writing'
  await poll(() => kept(driver)).toContain(words)
  expect(await keptOnDisk(driver)).toBe('{}')
  await close(tab, other)
  await poll(() => kept(driver)).not.toMatch(new RegExp(`${words}|varnholm|"clicked:`))
  expect(await keptOnDisk(driver)).toBe('{}')
})

/** What the toolbar button says of the active tab. */
function badgeOf(driver: Driver): Promise<string> {
  return driver.background.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return active?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: active.id })
  })
}

const kept = (driver: Driver): Promise<string> =>
  driver.background.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)))

const keptOnDisk = (driver: Driver): Promise<string> =>
  driver.background.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)))

async function close(tab: Tab, next: Tab): Promise<void> {
  await tab.close()
  await next.activate()
}
