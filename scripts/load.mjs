import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { EngineHeaps, megabytes, processMemory } from './lib/bench-memory.mjs'
import { loadTypeScript } from './lib/load-typescript.mjs'
import { step } from './lib/step.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'
import { withExtension } from './lib/with-extension.mjs'
import { setUp } from './setup.mjs'

/*
 * `npm run load [-- --tabs N]`: opens so many tabs with news pages in real Chromium, has each read, loads all of them anew
 * as a browser does that restores them, closes them, and waits until the engine's workers are put away. Told at each step:
 * the heaps of the extension's parts, the memory of its process on Linux, and what stands in session storage.
 */

/** Statements in each article. */
const STATEMENTS = 15
/** Ms to wait, after all were closed, for the worker to be put away: it is after five minutes without work. */
const REST = 330_000

await runMain(async () => {
  const tabs = readTabs()
  await setUp()
  const extension = await step('Building for Chromium', () => build('chrome-e2e'))
  const { serveHtml } = await loadTypeScript('tests/support/serve-html.ts')
  const { articleThatQuotes } = await loadTypeScript('tests/support/own-articles.ts')
  const pages = Object.fromEntries(
    Array.from({ length: tabs }, (_, at) => [`/news/${at}`, articleThatQuotes(`Night ${at} at the Barrier`, said(at))]),
  )
  const site = await serveHtml(pages)
  try {
    await withExtension(extension, (context, profile) => loadTabs(context, profile, site, tabs))
  } finally {
    await site.close()
  }
})

/**
 * Opens, restores and closes the tabs, and tells what is held at each step.
 * @param {import('playwright').BrowserContext} context
 * @param {string} profile of the browser
 * @param {{ address: (host: string, path: string) => string }} site
 * @param {number} tabs
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
  await waitFor('the worker’s rest', isPutAway, REST).catch(() => undefined)
  await tell('at rest')
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

function readTabs() {
  const { values } = parseArgs({ options: { tabs: { type: 'string', default: '100' } } })
  const tabs = Number(values.tabs)
  if (!Number.isInteger(tabs) || tabs < 1) throw new Trouble(`${values.tabs} is no number of tabs.`)
  return tabs
}
