import { demo } from '../../fixtures/expected.mjs'
import { setSettings } from '../../scripts/lib/set-settings.mjs'
import { claimOfTrace } from '../../src/core/claims/claims-of-traces'
import type { Driver, Page } from '../support/driver'
import { articleThatQuotes } from '../support/own-articles'
import { nameOf, settledTraces, tracesOf } from '../support/traces-of'
import { waitFor } from '../support/wait-for'
import { drawnOnPage, expect, openArticle, painted, shows, test } from './harness'

test.use({ edition: 'e2e', shared: true })

const REGISTER = 'Pages do not leave a bound register'
const LETTERS = 'We told them in writing, twice'

/** What the list says of the statement that begins so. */
const rowOf = (panel: Page, words: string): Promise<string> =>
  panel.evaluate((begins) => {
    const row = [...document.querySelectorAll('.row')].find((each) => each.textContent?.includes(begins))
    return row?.querySelector('.outcome')?.textContent?.trim() ?? ''
  }, words)

async function check(panel: Page, words: string): Promise<void> {
  await panel.click('.row-open', words)
  await panel.click('button', 'Check the source')
  await waitFor('the result', () =>
    panel.evaluate(() => /^(?!.*(?:Checking)).+$/.test(document.querySelector('.result-title')?.textContent ?? '')),
  )
}

/** Pictures of the panel in both themes, and as narrow as it may be. */
async function picture(
  driver: Driver,
  panel: Page,
  shot: (name: string) => string | null,
  name: string,
): Promise<void> {
  await panel.screenshot(shot(name), { whole: true })
  await driver.setColorScheme('dark')
  await panel.screenshot(shot(`${name}-dark`), { whole: true })
  await driver.setColorScheme('light')
}

test('what an older copy has stands beside what the source has now, and neither takes the other’s place', async ({
  driver,
  web,
  shot,
}) => {
  await driver.background.evaluate(setSettings, { archive: web.address('archive.test', '').replace(/\/$/, '') })
  const { tab, panel } = await openArticle(driver, web.address(demo.host, demo.path))
  await check(panel, REGISTER)
  await shows(panel, 'these words are not in it')
  expect(web.requests.filter(({ host }) => host === 'archive.test')).toEqual([])
  await panel.click('button', 'Look for an older copy')
  await shows(panel, 'Only in an older copy')
  await shows(panel, 'An archived copy of 1 October 2026')
  const [trace] = await settledTraces(driver, tab)
  expect([trace?.hops[0]?.check, trace?.hops[0]?.copy?.check].map(nameOf)).toEqual(['notFound', 'verbatim'])
  await picture(driver, panel, shot, 'both')
  await panel.click('button', 'Check again')
  await shows(panel, 'Only in an older copy')
  await panel.click('button', 'Statements')
  await expect.poll(() => rowOf(panel, REGISTER)).toBe('only in an older copy')
  await panel.screenshot(shot('list'))
})

test('what was checked is there after a reload, and in a second tab, without asking anybody again', async ({
  driver,
  web,
  shot,
}) => {
  const url = web.address(demo.host, demo.path)
  const { tab, panel } = await openArticle(driver, url)
  await check(panel, LETTERS)
  await panel.click('button', 'Statements')
  await expect.poll(() => rowOf(panel, LETTERS)).toBe('verbatim')
  const asked = () => web.requests.filter(({ host }) => host === 'harbourpost.test').length
  const before = asked()
  expect(before).toBeGreaterThan(0)

  await tab.goto(web.address('varnholm-courier.test', '/about'))
  await tab.goto(url)
  await painted(tab)
  await expect.poll(() => rowOf(panel, LETTERS)).toBe('verbatim')
  expect((await drawnOnPage(tab, 'stands')).join()).toContain(LETTERS)

  const second = await driver.open(url)
  await driver.clickAction(second)
  await painted(second)
  const beside = await driver.panel(second)
  await expect.poll(() => rowOf(beside, LETTERS)).toBe('verbatim')
  await beside.click('.row-open', LETTERS)
  await shows(beside, 'These words stand at the source.')
  expect(asked()).toBe(before)
  await beside.screenshot(shot('second-tab'))

  // What is checked in the one shows in the other as soon as it is there.
  await beside.click('button', 'Statements')
  await check(beside, REGISTER)
  await tab.activate()
  await expect.poll(async () => rowOf(await driver.panel(tab), REGISTER)).toBe('not there')
})

test('a statement whose speaker the page has changed gets nothing of what was checked', async ({ driver, serve }) => {
  const words = 'The lane stays shut until the hinges are seen to'
  let who = 'Ada Lindholm'
  const site = await serve({
    '/lane': async () => articleThatQuotes('The Lane', [{ words, who, href: '/minutes' }]),
    '/minutes': articleThatQuotes('The Minutes', [{ words, who: 'Ada Lindholm', href: '' }]),
  })
  const { tab, panel } = await openArticle(driver, site.address('own.test', '/lane'))
  await check(panel, words)
  await panel.click('button', 'Statements')
  await expect.poll(() => rowOf(panel, words)).toBe('verbatim')
  who = 'Tomas Rehn'
  await tab.goto(site.address('own.test', '/lane'))
  await shows(panel, 'Tomas Rehn')
  expect(await rowOf(panel, words)).toBe('')
  expect(await tracesOf(driver, tab)).toEqual([])
})

test('of several sites that are checked at once, the wait for a slow one is ended by key and the rest goes on', async ({
  driver,
  web,
  serve,
  shot,
}) => {
  const [quick, slow, drips] = [
    'The lane stays shut until the hinges are seen to',
    'Nobody has told the wardens of the water',
    'The gates were never meant to be closed so often',
  ]
  const site = await serve({
    '/story': articleThatQuotes('Three Sources', [
      { words: slow, who: 'Ida Sorrel', href: web.address('lindal-radio.test', '/replay/evening-call') },
      { words: drips, who: 'Dario Venn', href: web.address('gatehouse.test', '/feed') },
      { words: quick, who: 'Ada Lindholm', href: '/minutes' },
    ]),
    '/minutes': articleThatQuotes('The Minutes', [{ words: quick, who: 'Ada Lindholm', href: '' }]),
  })
  const { tab, panel } = await openArticle(driver, site.address('own.test', '/story'))
  await panel.click('button', 'Check all')
  // Of five seconds that it is waited for.
  await panel.click('.waits > summary')
  await waitFor('the button to have the focus', () =>
    panel.evaluate(() => {
      const stop = document.querySelector<HTMLElement>('[aria-label="Stop waiting for lindal-radio.test"]')
      stop?.focus()
      return stop !== null && document.activeElement === stop
    }),
  )
  await panel.press('Enter')
  await panel.screenshot(shot('waits'))
  await expect.poll(() => rowOf(panel, slow)).toBe('stopped')
  await expect.poll(() => rowOf(panel, quick)).toBe('verbatim')
  const traces = await settledTraces(driver, tab)
  const outcomeOf = (words: string) => traces.find(({ hops }) => hops[0]?.statement.content[0].text.startsWith(words))
  expect([slow, drips, quick].map((words) => outcomeOf(words)?.hops[0]?.check).map(nameOf)).toEqual([
    'nothing',
    'too-slow',
    'verbatim',
  ])
  const stopped = outcomeOf(slow)
  expect(stopped && claimOfTrace(stopped)?.outcome).toBe('stopped')
  await expect
    .poll(() => web.requests.find(({ host }) => host === 'lindal-radio.test')?.status, { message: 'given up there' })
    .toBe(0)
})
