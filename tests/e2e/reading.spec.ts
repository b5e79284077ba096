import { demo } from '../../fixtures/expected.mjs'
import { stateOf } from '../support/state-of'
import { clickOnPaint, drawn, expect, painted, poll, shows, test, unpainted } from './harness'

const QUOTE = 'We told them in writing, twice'

test.use({ shared: true })

test('a click on the button reads the page, and the reader goes from the page to the panel and back', async ({
  driver,
  web,
  shot,
}) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  await unpainted(tab)

  await driver.clickAction(tab)
  expect((await painted(tab)).join('\n')).toContain(QUOTE)
  const panel = await driver.panel(tab)
  await shows(panel, 'The Varnholm Courier')
  await shows(panel, QUOTE)
  await tab.screenshot(shot('page'))
  await panel.screenshot(shot('panel-list'))

  await test.step('a click on a quotation opens it in the panel, with its chain and its source', async () => {
    await clickOnPaint(tab, QUOTE)
    await shows(panel, 'Where it comes from')
    const stations = () =>
      panel.evaluate(() => [...document.querySelectorAll('.station-name bdi')].map((name) => name.textContent))
    await expect
      .poll(async () => (await stations()).map((name) => name?.trim()))
      .toEqual(['Pavo Lindqvist-Adeyemi', expect.stringContaining('Harbour Post'), 'The Varnholm Courier'])
    const links = await panel.evaluate(() =>
      [...document.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel })),
    )
    expect(links).toContainEqual({
      href: web.address('harbourpost.test', '/news/warning-letters'),
      target: '_blank',
      rel: 'noopener noreferrer',
    })
    await panel.screenshot(shot('panel-statement'))
  })

  await test.step('the panel leads back to the words on the page', async () => {
    await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await panel.click('button', 'Show on the page')
    await poll(async () => (await drawn(tab, 'focus')).join(' ')).toContain(QUOTE)
    await poll(() => tab.evaluate(isInSight, QUOTE)).toBe(true)
    await tab.screenshot(shot('page-focus'))
  })

  await test.step('back in the list, it is marked, and another row leads to other words', async () => {
    await panel.click('button', 'Statements')
    await expect
      .poll(() => panel.evaluate(() => document.querySelector('.row[data-marked]')?.textContent ?? ''))
      .toContain(QUOTE)
    await panel.click('.row-open', 'Surges above three metres')
    await poll(async () => (await drawn(tab, 'focus')).join(' ')).toContain('Surges above three metres')
    await poll(() => tab.evaluate(isInSight, 'Surges above three metres')).toBe(true)
  })
})

// A key grants access in Firefox; Chromium's own keys are not heard without a display.
test('a key that leads to the next statement reads a page that was not read', { tag: '@firefox' }, async ({
  driver,
  web,
}) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  await unpainted(tab)
  await driver.command(tab, 'next-statement')
  expect((await painted(tab)).join('\n')).toContain(QUOTE)
})

test('the badge counts the statements, and is gone with the page', async ({ driver, web }) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  const badge = () =>
    driver.background.evaluate(async () => {
      const [active] = await chrome.tabs.query({ active: true })
      return chrome.action.getBadgeText(active?.id === undefined ? {} : { tabId: active.id })
    })
  await driver.clickAction(tab)
  await painted(tab)
  const state = await stateOf(driver, tab)
  expect(state?.status).toBe('read')
  await poll(badge).toBe(state?.status === 'read' ? String(state.reading.statements.length) : '')
  await tab.goto(web.address('northwire.test', '/'))
  await poll(badge).toBe('')
})

// Firefox opens its sidebar for the toolbar button alone.
const opening = 'a click on a highlight opens the closed side panel at that statement'
test(opening, { tag: '@chromium' }, async ({ driver, web }) => {
  const tab = await driver.open(web.address(demo.host, demo.path))
  await driver.clickAction(tab)
  await painted(tab)
  await driver.panel(tab)
  await driver.closePanel(tab)
  await clickOnPaint(tab, QUOTE)
  const panel = await driver.panel(tab)
  await shows(panel, 'Where it comes from')
  await shows(panel, QUOTE)
})

/** Runs in the page: whether the painted range with these words is within the window. */
function isInSight(words: string): boolean {
  const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight])
  const range = ranges.find((each) => each instanceof Range && each.toString().includes(words))
  if (!(range instanceof Range)) return false
  const { top, bottom } = range.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
