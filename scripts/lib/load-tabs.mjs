import { EngineHeaps, processMemory } from './bench-memory.mjs'

/** Statements in each article. */
const STATEMENTS = 15
/** Ms for an article to be read and marked, with others before it. */
const READ_WITHIN = 60_000

/**
 * What the extension holds at one time.
 * @typedef {object} Held
 * @property {string} when such as *all closed*
 * @property {number} after ms since the beginning
 * @property {{ name: string, used: number, given: number }[]} heaps of the engine's page, the background and the workers; bytes
 * @property {number | null} process private memory, bytes; null where the system does not tell
 * @property {number | null} kept in session storage, bytes; null where the background does not answer
 */

/**
 * @typedef {object} Means
 * @property {typeof import('../../tests/support/wait-for').waitFor} waitFor
 * @property {number} every tabs after which it is told what is held
 * @property {number} rest ms to wait, after all were closed, for the workers to be put away
 * @property {(held: Held) => void} tell
 */

/**
 * Articles of our own, one for each tab, by the path that they are served at.
 * @param {number} tabs
 * @param {typeof import('../../tests/support/own-articles').articleThatQuotes} articleThatQuotes
 * @returns {Record<string, string>}
 */
export const articlesFor = (tabs, articleThatQuotes) =>
  Object.fromEntries(
    Array.from({ length: tabs }, (_, at) => [pathOf(at), articleThatQuotes(`Night ${at} at the Barrier`, said(at))]),
  )

/**
 * Opens so many tabs in real Chromium, has each read, loads all of them anew as a browser does that restores them, closes
 * them, and waits until the engine's workers are put away.
 * @param {import('playwright').BrowserContext} context with the extension
 * @param {string} profile of the browser
 * @param {{ address: (host: string, path: string) => string }} site serves `articlesFor` these tabs
 * @param {number} tabs
 * @param {Means} means
 * @returns {Promise<{ first: Held, last: Held, isAtRest: boolean }>} whether the workers were put away in the end
 */
export async function loadTabs(context, profile, site, tabs, { waitFor, every, rest, tell }) {
  const browser = context.browser()
  if (!browser) throw new Error('Chromium has gone before it was ready')
  const engine = new EngineHeaps(await browser.newBrowserCDPSession())
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const stored = () => worker.evaluate(() => chrome.storage.session.getBytesInUse(null)).catch(() => null)
  const began = Date.now()
  /** @param {string} when @returns {Promise<Held>} */
  const look = async (when) => {
    const heaps = await engine.heaps()
    const own = await processMemory(profile)
    const held = { when, after: Date.now() - began, heaps, process: own, kept: await stored() }
    tell(held)
    return held
  }
  /** @param {import('playwright').Page} page */
  const isRead = (page) =>
    waitFor(
      'the marks',
      () => page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)),
      READ_WITHIN,
    )
  const first = await look('at first')
  /** @type {import('playwright').Page[]} */
  const open = []
  for (let at = 0; at < tabs; at++) {
    const page = await context.newPage()
    await page.goto(site.address('own.test', pathOf(at)))
    await isRead(page)
    open.push(page)
    if ((at + 1) % every === 0 || at + 1 === tabs) await look(`${at + 1} read`)
  }
  for (const page of open) {
    await page.bringToFront()
    await page.reload()
    await isRead(page)
  }
  await look('all restored')
  for (const page of open) await page.close()
  await look('all closed')
  const isPutAway = async () => !(await engine.heaps()).some(({ name }) => name === 'worker')
  const isAtRest = await waitFor('the worker’s rest', isPutAway, rest).catch(() => false)
  return { first, last: await look(isAtRest ? 'at rest' : 'no rest'), isAtRest }
}

/** @param {number} at */
const pathOf = (at) => `/news/${at}`

/** What is said in one article: names that no dictionary knows, as news has. @param {number} at */
function said(at) {
  return Array.from({ length: STATEMENTS }, (_, nth) => ({
    words: `The sluice at post ${at * STATEMENTS + nth} held through the night, and nobody had told the wardens of it`,
    who: `Odile ${nameOf(at * STATEMENTS + nth)}berg`,
    href: '',
  }))
}

/** @param {number} n */
function nameOf(n) {
  return `Q${[...String(n)].map((digit) => 'aeiouylrnt'.charAt(Number(digit))).join('v')}`
}
