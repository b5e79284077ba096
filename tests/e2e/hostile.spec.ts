import { deepBoxes, formattingBomb, inlineHandlers, manyComments, nestedForms } from '../../fixtures/server/hostile.mjs'
import { unreadableWords } from '../../src/ui/check-words'
import type { Driver, Tab } from '../support/driver'
import { articleThatQuotes } from '../support/own-articles'
import { nameOf, settledTraces } from '../support/traces-of'
import { expect, painted, poll, shows, test } from './harness'

test.use({ edition: 'e2e' })

const SAID = 'The gates will be opened again when the ice has gone from the lower lane'
const HONEST = `<!doctype html><title>Minutes</title><article><h1>Minutes</h1><p>Of the gates there was much to say. “${SAID},”
  the engineer told the committee on Monday, and the committee wrote it down without a word of its own.</p></article>`

const quote = (title: string, hrefs: string[]) =>
  articleThatQuotes(
    title,
    hrefs.map((href, at) => ({ words: at === 0 ? SAID : `${SAID}, number ${at + 11}`, who: 'Ada Lindholm', href })),
  )

/** A page that is read in a tab of its own, with its panel. */
async function openRead(driver: Driver, address: string, how?: { window: true }) {
  const tab = await driver.open(address, how)
  await driver.clickAction(tab)
  await painted(tab)
  return { tab, panel: await driver.panel(tab) }
}

/** What came of each first source that is checked in a tab, once all are. */
const outcomesIn = async (driver: Driver, tab: Tab) =>
  (await settledTraces(driver, tab)).map(({ hops }) => nameOf(hops[0]?.check))

test('a source that was made to hang whoever reads it is given up, and other tabs are read and checked meanwhile', async ({
  driver,
  serve,
}) => {
  const site = await serve({
    'other.test/bomb': formattingBomb(),
    'other.test/comments': manyComments(),
    'other.test/boxes': deepBoxes(),
    'other.test/handlers': inlineHandlers(),
    'other.test/honest': HONEST,
  })
  const at = (path: string) => site.address('other.test', path)
  const hostile = await serve({
    '/minutes': quote('The Bad Minutes', ['/bomb', '/comments', '/boxes', '/handlers'].map(at)),
  })
  const honest = await serve({ '/good': quote('The Good Minutes', [at('/honest')]) })

  const bad = await openRead(driver, hostile.address('own.test', '/minutes'))
  await bad.panel.click('button', 'Check all')
  await poll(() => site.requests).toContain('other.test/bomb')

  const good = await openRead(driver, honest.address('own.test', '/good'), { window: true })
  await good.panel.click('button', 'Check')
  expect(await outcomesIn(driver, good.tab)).toEqual(['verbatim'])

  const traces = await settledTraces(driver, bad.tab)
  const outcomes = traces.map(({ href, hops }) => [new URL(href).pathname, nameOf(hops[0]?.check)])
  expect(Object.fromEntries(outcomes)).toEqual({
    '/bomb': 'too-complex',
    '/comments': expect.stringMatching(/^(?:notFound|no-text)$/),
    '/boxes': 'no-text',
    '/handlers': 'notFound',
  })
  await bad.panel.click('.row-open', SAID)
  await shows(bad.panel, unreadableWords['too-complex']('other.test', 0))
})

test('a source that does not end being read is ended with its worker, and what other tabs ask goes on', async ({
  driver,
  serve,
}) => {
  const site = await serve({ 'other.test/forms': nestedForms(), 'other.test/honest': HONEST })
  const hostile = await serve({ '/minutes': quote('The Endless Minutes', [site.address('other.test', '/forms')]) })
  const honest = await serve({ '/good': quote('The Good Minutes', [site.address('other.test', '/honest')]) })
  const bad = await openRead(driver, hostile.address('own.test', '/minutes'))
  await bad.panel.click('button', 'Check')
  await poll(() => site.requests).toContain('other.test/forms')

  const good = await openRead(driver, honest.address('own.test', '/good'), { window: true })
  await good.panel.click('button', 'Check')
  expect(await outcomesIn(driver, good.tab)).toEqual(['verbatim'])

  const [trace] = await settledTraces(driver, bad.tab)
  // The bound on trees says so without an answer that was waited for.
  expect(trace?.hops[0]?.check).toMatchObject({ reason: 'too-complex', detail: expect.stringMatching(/no answer in/) })
  await bad.panel.click('.row-open', SAID)
  await shows(bad.panel, unreadableWords['too-complex']('other.test', 0))
})

test('@chromium an engine whose page closes in the midst of a reading is opened again, and the page is read', async ({
  driver,
  serve,
}) => {
  const own = await serve({ '/minutes': quote('The Broken Minutes', ['https://other.test/slow']) })
  const tab = await driver.open(own.address('own.test', '/minutes'))
  // Nothing but a reading has the engine's page opened here; it is closed as soon as it is there.
  await driver.background.evaluate(() => {
    let isClosing = false
    const closing = setInterval(async () => {
      if (!(await chrome.offscreen.hasDocument()) || isClosing) return
      isClosing = true
      clearInterval(closing)
      await chrome.offscreen.closeDocument()
      await chrome.storage.session.set({ closedInTest: true })
    }, 1)
  })
  await driver.clickAction(tab)
  await painted(tab)
  const isClosed = () => driver.background.evaluate(() => chrome.storage.session.get('closedInTest'))
  expect(await isClosed()).toEqual({ closedInTest: true })
  await shows(await driver.panel(tab), SAID)
})

test('@chromium an engine whose page closes in the midst of a check is opened again, and the check ends', async ({
  driver,
  serve,
}) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const site = await serve({
    'other.test/slow': () => released.then(() => HONEST),
  })
  const own = await serve({ '/minutes': quote('The Slow Minutes', [site.address('other.test', '/slow')]) })
  const { tab, panel } = await openRead(driver, own.address('own.test', '/minutes'))
  await panel.click('button', 'Check')
  await poll(() => site.requests).toEqual(['other.test/slow'])

  await driver.background.evaluate(() => chrome.offscreen.closeDocument())
  await poll(() => site.requests).toEqual(['other.test/slow', 'other.test/slow'])
  release()
  expect(await outcomesIn(driver, tab)).toEqual(['verbatim'])
})
