import type { Driver, Tab } from '../support/driver'
import { stateOf } from '../support/state-of'
import { waitFor } from '../support/wait-for'
import { clickOnPaint, expect, openArticle, painted, poll, shows, test } from './harness'

const BELL = 'I thought it was my own head'
const LAMP = 'Nobody asked me to leave it on'

test.use({ shared: true })

const badgeOf = (driver: Driver) =>
  driver.background.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true })
    return chrome.action.getBadgeText(active?.id === undefined ? {} : { tabId: active.id })
  })

/** Goes to the piece with this number, waiting until the page has put it there. */
const goTo = (tab: Tab, number: number) =>
  waitFor(`piece ${number}`, () =>
    tab.evaluate((at) => {
      scrollBy({ top: innerHeight, behavior: 'instant' })
      const piece = document.querySelectorAll('.ar')[at]
      piece?.scrollIntoView({ block: 'start', behavior: 'instant' })
      return piece !== undefined
    }, number),
  )

test('articles that a page adds are each read by themselves, and the panel goes along with the reader', async ({
  driver,
  web,
  shot,
}) => {
  const tab = await driver.open(web.address('nightdesk.test', '/2026/the-bell'))
  await driver.clickAction(tab)
  const panel = await driver.panel(tab)
  await shows(panel, 'The bell under the Ropewalk')
  expect((await painted(tab)).join('\n')).toContain(BELL)

  await test.step('the next article has its own address, author and count', async () => {
    await goTo(tab, 1)
    await shows(panel, 'The lamp that the pilots steer by')
    await poll(async () => (await painted(tab)).join('\n')).toContain(LAMP)
    await poll(async () => (await painted(tab)).join('\n')).toContain(BELL)
    const state = await stateOf(driver, tab)
    if (state?.status !== 'read') throw new Error('not read')
    const { article, statements } = state.reading
    expect(article).toMatchObject({
      url: web.address('nightdesk.test', '/2026/the-lamp'),
      title: 'The lamp that the pilots steer by',
      outlet: 'Nightdesk',
      byline: 'Casimir Thornquist',
      published: '2026-10-05T20:00:00+02:00',
    })
    expect(article.text).not.toContain('Ropewalk')
    expect(statements.length).toBeGreaterThan(2)
    await poll(() => badgeOf(driver)).toBe(String(statements.length))
    await panel.screenshot(shot('panel'))
  })

  await test.step('a click on a statement of the first opens it, under the name of the first', async () => {
    await clickOnPaint(tab, BELL)
    await shows(panel, 'Where it comes from')
    await shows(panel, BELL)
    await expect
      .poll(async () => {
        const state = await stateOf(driver, tab)
        return state?.status === 'read' && state.focus !== null ? state.reading.article.url : null
      })
      .toBe(web.address('nightdesk.test', '/2026/the-bell'))
  })

  await test.step('what is open stays open while the reader goes on, and gives way once it is closed', async () => {
    await goTo(tab, 2)
    await poll(async () => (await painted(tab)).join('\n')).toContain('My knees know the time')
    await shows(panel, BELL)
    await panel.click('button', 'Statements')
    await shows(panel, 'A hundred and four stairs to the tide room')
  })
})

test('words in a frame that quotes somebody are the article’s, and open as others do', async ({
  driver,
  web,
  shot,
}) => {
  const { tab, panel } = await openArticle(driver, web.address('nightdesk.test', '/2026/the-bell'))
  await shows(panel, 'When the bell rings under the stone')
  await tab.screenshot(shot('page'))
  const point = await waitFor('paint in the frame', () => tab.evaluate(pointInFrame))
  await tab.clickAt(point)
  await shows(panel, 'Where it comes from')
  await shows(panel, 'Josip Amadi-Lund')
})

/** Runs in the page: a point on what is painted in its frame, as it looks; null where nothing is. */
function pointInFrame(): { x: number; y: number } | null {
  const frame = document.querySelector('iframe')
  frame?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const view = frame?.contentWindow as (Window & typeof globalThis) | null
  if (!frame || !view) return null
  const isPainted = (name: string) =>
    view.getComputedStyle(view.document.documentElement, `::highlight(${name})`).textDecorationLine !== 'none'
  const around = frame.getBoundingClientRect()
  for (const range of [...view.CSS.highlights].flatMap(([name, ranges]) => (isPainted(name) ? [...ranges] : []))) {
    const box = range instanceof view.Range ? range.getClientRects()[0] : undefined
    if (box) return { x: around.left + frame.clientLeft + box.left + 30, y: around.top + box.top + box.height / 2 }
  }
  return null
}
