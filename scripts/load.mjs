import { build } from './build.mjs'
import { EngineHeaps, growPage, megabytes, processMemory } from './lib/bench-memory.mjs'
import { loadTypeScript } from './lib/load-typescript.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { step } from './lib/step.mjs'
import { runMain } from './lib/trouble.mjs'
import { withExtension } from './lib/with-extension.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm run load [-- [--tabs N] [--live MINUTES]]

Opens many tabs with news pages in real Chromium, has each read, loads all of them anew as a browser does that restores
them, closes them, and waits until the engine's workers are put away. Then a live page gets a paragraph every few seconds.
Told at each step: the heaps of the extension's parts, the memory of its process on Linux, and what stands in session
storage. It fails where the workers are not put away in the end.
  --tabs N        so many tabs (100); none with 0
  --live MINUTES  so long a live page (30); none with 0`

/** Statements in each article. */
const STATEMENTS = 15
/** Ms to wait, after all were closed, for the worker to be put away: it is after five minutes without work. */
const REST = 330_000
/** Ms between two paragraphs of the live page. */
const PARAGRAPH_EVERY = 5000

await runMain(async () => {
  const { tabs, minutes } = readOptions()
  await setUp()
  const extension = await step('Building for Chromium', () => build('chrome-e2e'))
  const isGivenBack = tabs === 0 || (await loadMany(extension, tabs))
  if (minutes > 0) await growPage(extension, { growth: minutes * 60_000, paragraphEvery: PARAGRAPH_EVERY })
  return isGivenBack ? 0 : 1
})

/**
 * @param {string} extension folder of the build
 * @param {number} tabs
 * @returns {Promise<boolean>} whether the workers were put away in the end
 */
async function loadMany(extension, tabs) {
  const { serveHtml } = await loadTypeScript('tests/support/serve-html.ts')
  const { articleThatQuotes } = await loadTypeScript('tests/support/own-articles.ts')
  const pages = Object.fromEntries(
    Array.from({ length: tabs }, (_, at) => [`/news/${at}`, articleThatQuotes(`Night ${at} at the Barrier`, said(at))]),
  )
  const site = await serveHtml(pages)
  try {
    return await withExtension(extension, (context, profile) => loadTabs(context, profile, site, tabs))
  } finally {
    await site.close()
  }
}

/**
 * Opens, restores and closes the tabs, and tells what is held at each step.
 * @param {import('playwright').BrowserContext} context
 * @param {string} profile of the browser
 * @param {{ address: (host: string, path: string) => string }} site
 * @param {number} tabs
 * @returns {Promise<boolean>} whether the workers were put away in the end
 */
async function loadTabs(context, profile, site, tabs) {
  const { waitFor } = await loadTypeScript('tests/support/wait-for.ts')
  const browser = context.browser()
  if (!browser) throw new Error('Chromium has gone before it was ready')
  const engine = new EngineHeaps(await browser.newBrowserCDPSession())
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const stored = () => worker.evaluate(() => chrome.storage.session.getBytesInUse(null)).catch(() => null)
  const began = Date.now()
  const tell = async (/** @type {string} */ when) => {
    const columns = (await engine.heaps()).map(
      ({ name, used, given }) => `${name} ${megabytes(used)} of ${megabytes(given)}`,
    )
    const own = await processMemory(profile)
    if (own !== null) columns.push(`process ${megabytes(own)}`)
    const bytes = await stored()
    if (bytes !== null) columns.push(`kept ${megabytes(bytes)}`)
    console.log(
      `${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${when.padEnd(16)} ${columns.join('; ')}`,
    )
  }
  /** @param {import('playwright').Page} page */
  const isRead = (page) =>
    waitFor('the marks', () => page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)), 60_000)
  await tell('at first')
  /** @type {import('playwright').Page[]} */
  const open = []
  for (let at = 0; at < tabs; at++) {
    const page = await context.newPage()
    await page.goto(site.address('own.test', `/news/${at}`))
    await isRead(page)
    open.push(page)
    if ((at + 1) % 25 === 0 || at + 1 === tabs) await tell(`${at + 1} read`)
  }
  for (const page of open) {
    await page.bringToFront()
    await page.reload()
    await isRead(page)
  }
  await tell('all restored')
  for (const page of open) await page.close()
  await tell('all closed')
  const isPutAway = async () => !(await engine.heaps()).some(({ name }) => name === 'worker')
  const isAtRest = await waitFor('the worker’s rest', isPutAway, REST).catch(() => false)
  await tell(isAtRest ? 'at rest' : 'no rest')
  return isAtRest
}

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

function readOptions() {
  return readCommandLine(
    USAGE,
    { options: { tabs: { type: 'string', default: '100' }, live: { type: 'string', default: '30' } } },
    ({ values }) => {
      const [tabs, minutes] = [Number(values.tabs), Number(values.live)]
      if (!Number.isInteger(tabs) || tabs < 0) throw new Error(`${values.tabs} is no number of tabs.`)
      if (!(minutes >= 0)) throw new Error(`${values.live} is no number of minutes.`)
      return { tabs, minutes }
    },
  )
}
