import { demo } from '../../fixtures/expected.mjs'
import { violations } from '../support/axe-violations'
import { ChromiumPage } from '../support/chromium/chromium-page'
import type { Page } from '../support/driver'
import { settledTraces } from '../support/traces-of'
import { expect, openArticle, poll, shows, test } from './harness'

/** CSS pixels: a low panel at its narrowest, of which the head may take a third. */
const LOW = { width: 320, height: 665 }

test.use({ edition: 'e2e' })

const focused = (panel: Page) =>
  panel.evaluate(() => {
    const { activeElement } = document
    const shown = activeElement instanceof HTMLSelectElement ? activeElement.selectedOptions[0]?.text : undefined
    return shown ?? activeElement?.ariaLabel ?? activeElement?.textContent ?? ''
  })

/** Goes on by Tab until what has the focus begins with these words. */
async function tabTo(panel: Page, words: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if ((await focused(panel)).startsWith(words)) return
    await panel.press('Tab')
  }
  throw new Error(`Tab does not come to ${words}`)
}

/** Chooses one of a list, as a reader's choice comes to the page. */
const pick = (panel: Page, label: string, value: string) =>
  panel.evaluate(
    ({ select, option }) => {
      const list = document.querySelector<HTMLSelectElement>(`select[aria-label="${select}"]`)
      if (!list) throw new Error(`no list ${select}`)
      list.value = option
      list.dispatchEvent(new Event('change', { bubbles: true }))
    },
    { select: label, option: value },
  )

const count = (panel: Page, selector: string) =>
  panel.evaluate((which) => document.querySelectorAll(which).length, selector)

test('what checking came to is counted in chips that choose; order and rows are as the reader wants them', async ({
  driver,
  web,
  shot,
}) => {
  const { tab, panel } = await openArticle(driver, web.address(demo.host, demo.path))
  await panel.click('button', 'Check all')
  const traces = await settledTraces(driver, tab)
  await poll(() => count(panel, '.check-all-busy')).toBe(0)
  const all = await count(panel, '.row')
  const looksWell = async (name: string, schemes: readonly ('light' | 'dark')[]) => {
    for (const scheme of schemes) {
      await driver.setColorScheme(scheme)
      expect(await violations(panel)).toEqual([])
      await panel.screenshot(shot(`${name}-${scheme}`))
    }
  }

  await test.step('the list begins high, axe finds nothing', async () => {
    if (panel instanceof ChromiumPage) {
      await panel.page.setViewportSize(LOW)
      const firstRow = await panel.evaluate(() => document.querySelector('.row')?.getBoundingClientRect().top ?? 0)
      expect(firstRow).toBeGreaterThan(0)
      expect(firstRow, 'the first row begins within a third of the panel').toBeLessThanOrEqual(LOW.height / 3)
    }
    await looksWell('list', ['light', 'dark'])
  })

  const verbatim = traces.filter(({ hops }) => hops[0]?.check?.outcome === 'found').length
  expect(verbatim).toBeGreaterThan(0)
  await panel.click('.chip-finding', 'Stands')
  await poll(() => count(panel, '.row')).toBeLessThan(all)
  const outcomes = await panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.row .outcome')].map(({ dataset }) => dataset.outcome),
  )
  expect(outcomes.filter((outcome) => outcome !== 'verbatim' && outcome !== 'edited')).toEqual([])
  await panel.click('.chip-finding', 'Stands')
  await poll(() => count(panel, '.row')).toBe(all)
  await pick(panel, 'Order', 'source')
  await poll(() => panel.evaluate(() => document.querySelector('.part')?.textContent ?? '')).toMatch(/\.test/)
  await panel.click('button[aria-label=More]')
  await panel.click('[role=menuitemcheckbox]', 'Short rows')
  await poll(() => count(panel, 'main[data-density=compact]')).toBe(1)
  await panel.screenshot(shot('by-source'))

  await test.step('a statement is opened and left by key', async () => {
    // Firefox's tools press keys in its window, not in its sidebar.
    const hasKeys = panel instanceof ChromiumPage
    if (hasKeys) {
      await tabTo(panel, 'All')
      await tabTo(panel, 'By source')
      await panel.evaluate(() => document.querySelector<HTMLElement>('.row-open[tabindex="0"]')?.focus())
      await panel.press('ArrowDown')
      await panel.press('Enter')
    } else await panel.click('.row-open')
    await shows(panel, 'Where it comes from')
    await looksWell('statement', ['dark', 'light'])
    if (!hasKeys) return
    await panel.press('Escape')
    await poll(() => count(panel, '.row[data-marked]')).toBe(1)
  })
})
