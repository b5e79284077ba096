import type { Page } from '../support/driver'
import { articleThatQuotes } from '../support/own-articles'
import { waitForReading } from '../support/state-of'
import { expect, openArticle, poll, test } from './harness'

const MANY = 250
const NAMES = ['Ada Lindholm', 'Tomas Ekwall', 'Ruta Senneville', 'Noor Castellane']

const longArticle = articleThatQuotes(
  'Two Hundred and Fifty Voices on the Quay',
  Array.from({ length: MANY }, (_, at) => ({
    words: `The northern berth will have to be looked at again before day ${at} of the works`,
    who: NAMES[at % NAMES.length] ?? '',
    href: at % 2 ? '/minutes' : '',
  })),
)

/** Where a row stands in the window, and which there are around it. */
const rows = (panel: Page) =>
  panel.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.row')]
    const seen = all.filter((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return top >= -1 && bottom <= innerHeight + 1
    })
    const gaps = [...document.querySelectorAll('.list-gap')].filter((gap) => {
      const { top, bottom } = gap.getBoundingClientRect()
      return bottom > 150 && top < innerHeight
    })
    const places = (some: HTMLElement[]) => some.map((row) => Number(row.ariaPosInSet))
    return {
      drawn: all.length,
      seen: places(seen),
      isBare: gaps.length > 0,
      focused: Number(document.activeElement?.closest('li')?.ariaPosInSet ?? 0),
    }
  })

test('a long list draws what is near, wherever it is scrolled to and whatever key is pressed', async ({
  driver,
  serve,
}) => {
  const site = await serve({ 'own.test/long': longArticle })
  const { tab, panel } = await openArticle(driver, site.address('own.test', '/long'))
  const { statements } = await waitForReading(driver, tab)
  const count = statements.length
  expect(count).toBeGreaterThan(MANY - 10)
  await poll(async () => (await rows(panel)).seen).toContain(1)
  await poll(async () => {
    const { drawn, seen } = await rows(panel)
    return drawn > seen.length && drawn < 60
  }, 'rows beyond what is seen, and not all').toBe(true)

  await test.step('scrolled to its midst and its end', async () => {
    await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await poll(async () => (await rows(panel)).seen.some((place) => place > count / 3 && place < count * 0.67)).toBe(
      true,
    )
    await poll(async () => (await rows(panel)).isBare).toBe(false)
    await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await poll(async () => (await rows(panel)).seen).toContain(count)
    await poll(async () => (await rows(panel)).isBare).toBe(false)
  })

  await test.step('gone through by keys', async () => {
    await panel.evaluate(() => scrollTo(0, 0))
    await poll(async () => (await rows(panel)).seen).toContain(1)
    // Firefox sends keys where the reader has clicked.
    await panel.click('.row-open')
    await poll(async () => (await rows(panel)).drawn).toBe(0)
    await panel.press('Escape')
    await poll(async () => (await rows(panel)).focused).toBe(1)
    await panel.press('End')
    await poll(async () => (await rows(panel)).focused).toBe(count)
    await poll(async () => (await rows(panel)).seen).toContain(count)
    await panel.press('ArrowUp')
    await poll(async () => (await rows(panel)).focused).toBe(count - 1)
    await panel.press('Home')
    await poll(async () => (await rows(panel)).seen).toContain(1)
  })

  await test.step('come back to from a statement far down', async () => {
    await panel.press('End')
    await poll(async () => (await rows(panel)).focused).toBe(count)
    await panel.press('Enter')
    await poll(() => panel.evaluate(() => document.querySelectorAll('.row').length)).toBe(0)
    await panel.press('Escape')
    await poll(async () => (await rows(panel)).seen).toContain(count)
    await poll(async () => (await rows(panel)).isBare).toBe(false)
  })
})
