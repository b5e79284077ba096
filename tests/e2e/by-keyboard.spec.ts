import { demo } from '../../fixtures/expected.mjs'
import type { Page } from '../support/driver'
import { waitForReading } from '../support/state-of'
import { expect, painted, poll, shows, test, unpainted } from './harness'

/*
 * One session without a mouse, from the welcome page to what is undone at its end. Wherever a key has led, something has
 * the focus, it is in sight, and it shows that it has it.
 */

test.use({ consent: true })

/** Statements of the demo article: with a source, and with one that leads on. */
const [TWICE, REPLACEMENT] = ['We told them in writing', 'We do not have a replacement']
/** Keys that lead from anywhere on a page to anywhere on it, at most. */
const FAR = 80

/** What has the focus, by its name; and what is wrong with that, `''` where nothing is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const it = document.activeElement
    if (!(it instanceof HTMLElement) || it === document.body) return { name: '', fault: 'nothing has the focus' }
    const shown = it instanceof HTMLSelectElement ? it.closest('.pick') : it
    const label = it.closest('label') ?? (it.id ? document.querySelector(`label[for="${CSS.escape(it.id)}"]`) : null)
    const of = it.ariaLabel ?? label?.textContent ?? it.textContent ?? ''
    const { top, bottom, left, right } = (shown ?? it).getBoundingClientRect()
    const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    const isUnseenByNature = it.closest('.hidden') !== null
    const isMarked = [null, '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(shown ?? it, part)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
    })
    const faults = [isInSight ? '' : 'out of sight', isMarked || isUnseenByNature ? '' : 'not to be seen']
    const fault = faults.filter(Boolean).join(', ')
    return { name: of.replace(/\s+/g, ' ').trim(), fault }
  })

/** Waits until what has the focus has these words in its name, and there is nothing wrong with it. */
async function hasFocus(page: Page, words: string): Promise<void> {
  await poll(async () => {
    const { name, fault } = await focused(page)
    return { name: name.includes(words) ? words : name, fault }
  }).toEqual({ name: words, fault: '' })
}

/** Waits until anything has the focus, in sight. */
async function keepsFocus(page: Page): Promise<void> {
  await poll(async () => (await focused(page)).fault).toBe('')
}

/** Goes on by Tab until what has the focus begins with these words; everything on the way is to be seen. */
async function tabTo(page: Page, words: string, key = 'Tab'): Promise<void> {
  const met: string[] = []
  for (let step = 0; step < FAR; step++) {
    await page.press(key)
    const { name, fault } = await focused(page)
    met.push(name.slice(0, 30))
    // Past its end a page gives the focus to the browser's own bars.
    expect(fault === 'nothing has the focus' ? '' : fault, name).toBe('')
    if (name.startsWith(words)) return
  }
  throw new Error(`${key} does not come to “${words}”, but to ${met.join(' | ')}`)
}

/** Goes to what begins with these words, and presses Enter on it. */
async function enter(page: Page, words: string): Promise<void> {
  await tabTo(page, words)
  await page.press('Enter')
}

/** Goes to the list, which is one stop for Tab, and by arrows to the row with these words. */
async function goToRow(panel: Page, words: string): Promise<void> {
  const isRow = () => panel.evaluate(() => document.activeElement?.matches('.row-open') ?? false)
  for (let step = 0; step < FAR && !(await isRow()); step++) await panel.press('Tab')
  await panel.press('Home')
  for (let step = 0; step < FAR && !(await focused(panel)).name.includes(words); step++) await panel.press('ArrowDown')
  await hasFocus(panel, words)
}

/** Chooses from the panel's menu. */
async function choose(panel: Page, entry: string): Promise<void> {
  await enter(panel, 'More')
  for (let step = 0; step < 10 && !(await focused(panel)).name.startsWith(entry); step++) await panel.press('ArrowDown')
  await hasFocus(panel, entry)
  await panel.press('Enter')
}

test('a whole session without a mouse, in which the focus is never lost @chromium', async ({ driver, web, shot }) => {
  const welcome = await driver.tabAt(driver.extensionUrl('src/welcome/welcome.html'))

  await test.step('welcome: the example is checked, every site is allowed, the options are one key away', async () => {
    await enter(welcome, 'Check the source')
    await shows(welcome, 'These words stand at the source.')
    await keepsFocus(welcome)
    await enter(welcome, 'Mark on every news site')
    await shows(welcome, 'Done. Articles are marked as you open them')
    await keepsFocus(welcome)
    await enter(welcome, 'Options')
  })

  const options = await driver.tabAt(driver.extensionUrl('src/options/options.html'))
  await test.step('options: a look is chosen, and all can be reached', async () => {
    await tabTo(options, 'Quiet')
    await options.press('ArrowDown')
    await hasFocus(options, 'Strong')
    await options.press('ArrowUp')
    await hasFocus(options, 'Quiet')
    await tabTo(options, 'Set everything back')
    await options.screenshot(shot('options'))
  })

  const tab = await driver.open(web.address(demo.host, demo.path))
  await driver.clickAction(tab)
  await painted(tab)
  const { statements } = await waitForReading(driver, tab)
  const panel = await driver.panel(tab)
  await shows(panel, `${statements.length} statements`)

  await test.step('the list: from row to row, into one and back to it', async () => {
    await goToRow(panel, TWICE)
    await panel.press('ArrowDown')
    await panel.press('ArrowUp')
    await hasFocus(panel, TWICE)
    await panel.press('Enter')
    await shows(panel, 'Where it comes from')
    await keepsFocus(panel)
    await panel.press('Escape')
    await hasFocus(panel, TWICE)
    await goToRow(panel, REPLACEMENT)
    await panel.press('Enter')
  })
  await test.step('a statement: checked, traced, and back', async () => {
    await enter(panel, 'Check the source')
    await shows(panel, 'Trace to the origin')
    await keepsFocus(panel)
    await enter(panel, 'Trace to the origin')
    await shows(panel, 'Traced to the origin')
    await keepsFocus(panel)
    await panel.screenshot(shot('traced'))
    await panel.press('Escape')
    await hasFocus(panel, REPLACEMENT)
  })

  await test.step('found: in the list, and where it was said', async () => {
    await panel.press('Control+f')
    await hasFocus(panel, 'Words')
    for (const key of 'hinges') await panel.press(key)
    await poll(() => panel.evaluate(() => document.querySelectorAll('.row').length)).toBeLessThan(statements.length)
    await panel.press('Escape')
    await keepsFocus(panel)
    await goToRow(panel, REPLACEMENT)
    await panel.press('Enter')
    await enter(panel, 'Search for these words')
    await poll(() => panel.evaluate(() => document.querySelectorAll('.find-places').length)).toBe(1)
    await keepsFocus(panel)
    await panel.press('Tab')
    await keepsFocus(panel)
    await panel.press('Escape')
    await keepsFocus(panel)
  })

  await test.step('exported: the dialog keeps the focus, and gives it back', async () => {
    await choose(panel, 'Export')
    await poll(() => panel.evaluate(() => document.querySelector('dialog')?.matches(':modal') ?? false)).toBe(true)
    await keepsFocus(panel)
    await tabTo(panel, 'Open the report')
    await panel.press('Escape')
    await hasFocus(panel, 'More')
  })

  await test.step('marks are hidden and shown again; the site is switched off, and read again', async () => {
    await choose(panel, 'Hide the marks')
    await unpainted(tab)
    await hasFocus(panel, 'More')
    await enter(panel, 'Show them again')
    await painted(tab)
    await keepsFocus(panel)
    await choose(panel, 'Not on')
    await shows(panel, 'Switched off on')
    await keepsFocus(panel)
    await enter(panel, 'Read this site again')
    await painted(tab)
    await shows(panel, `${statements.length} statements`)
    await keepsFocus(panel)
  })
})
