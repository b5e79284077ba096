import { demo } from '../../fixtures/expected.mjs'
import { serveNewsWeb } from '../../fixtures/serve.mjs'
import { visit } from '../../fixtures/visit.mjs'
import { ensureBrowser } from '../browsers.mjs'
import { build } from '../build.mjs'
import { loadTypeScript } from './load-typescript.mjs'
import { step } from './step.mjs'
import { Trouble } from './trouble.mjs'

/*
 * How long a reader waits for the marks: from the moment a page is there (`DOMContentLoaded`) to its first painted
 * highlight, in real browsers that may read every site. Times are of this machine in this run: compare the rows with
 * one another, not with another day's.
 */

/** Pages that are measured: the demo article, and one with some seventy statements. */
const PAGES = [
  { name: 'article', ...demo },
  { name: 'long read', host: demo.host, path: '/news/second-winter' },
]
/** Host under which the pages are served, with the stop-watch in them. */
const HOST = 'own.test'
/** Runs of which the median is given, for each kind of start. */
const RUNS = 5
/** Ms to wait for paint. */
const PATIENCE = 30_000

/** Runs in the page: tells when the document was there and when the first highlight was. */
const STOP_WATCH = `<script>
  document.addEventListener('DOMContentLoaded', () => {
    const began = performance.now()
    const look = () => {
      const painted = [...CSS.highlights.values()].some((highlight) => highlight.size > 0)
      if (painted) document.documentElement.dataset.painted = String(performance.now() - began)
      else requestAnimationFrame(look)
    }
    look()
  })
</script>`

/** @typedef {import('../../tests/support/driver').Driver} Driver */

/**
 * Kinds of start. `cold`: neither the background nor the engine runs; `warm`: both do.
 * @type {Record<string, (driver: Driver) => Promise<void>>}
 */
const STARTS = {
  cold: async (driver) => {
    await driver.background.evaluate(async () => {
      // In Firefox the engine is part of the background, and ends with it.
      if (globalThis.chrome?.offscreen) await chrome.offscreen.closeDocument().catch(() => undefined)
    })
    await driver.stopBackground()
  },
  warm: async () => undefined,
}

/**
 * Measures and prints.
 * @param {readonly import('../browsers.mjs').BrowserName[]} browsers
 */
export async function benchLatency(browsers) {
  console.log('\nFrom the document’s being there to the first painted highlight')
  const site = await serveMeasured()
  try {
    for (const browser of browsers) await measure(browser, site)
  } finally {
    await site.close()
  }
}

/** The pages with the stop-watch in their heads. */
async function serveMeasured() {
  const { serveHtml } = await loadTypeScript('tests/support/serve-html.ts')
  const web = await serveNewsWeb()
  /** @type {Record<string, string>} */
  const pages = {}
  for (const { name, host, path } of PAGES) {
    const { text } = await visit(web.address(host, path))
    pages[`/${name.replace(' ', '-')}`] = text.replace('<head>', `<head>${STOP_WATCH}`)
  }
  await web.close()
  return serveHtml(pages)
}

/**
 * @param {import('../browsers.mjs').BrowserName} browser
 * @param {import('../../tests/support/serve-html').ServedHtml} site
 */
async function measure(browser, site) {
  const extension = await step(`Building for ${browser}`, () =>
    build(browser === 'chromium' ? 'chrome-e2e' : 'firefox-e2e'),
  )
  const program = await ensureBrowser(browser)
  const { launch } = await loadTypeScript('tests/support/launch.ts')
  const hosts = browser === 'chromium' ? ['*.test'] : [HOST]
  /** @type {Driver} */
  const driver = await launch(browser, { extension, program, headless: true, hosts, offline: true })
  try {
    await driver.tabAt(driver.extensionUrl('src/welcome/welcome.html'))
    for (const { name } of PAGES) {
      const url = site.address(HOST, `/${name.replace(' ', '-')}`)
      // Once for nothing: what the browser itself does only once is no part of the measure.
      await timeToPaint(driver, url)
      for (const [start, prepare] of Object.entries(STARTS)) {
        const times = []
        for (let run = 0; run < RUNS; run++) {
          await prepare(driver)
          times.push(await timeToPaint(driver, url))
        }
        times.sort((a, b) => a - b)
        const [median = 0, most = 0] = [times[Math.floor(times.length / 2)], times.at(-1)]
        console.log(
          `${browser.padEnd(9)} ${name.padEnd(10)} ${start}  median ${median.toFixed(0).padStart(5)} ms  most ${most.toFixed(0).padStart(5)} ms`,
        )
      }
    }
  } finally {
    await driver.close()
  }
}

/** @param {Driver} driver @param {string} url @returns {Promise<number>} ms */
async function timeToPaint(driver, url) {
  const tab = await driver.open(url)
  try {
    const { waitFor } = await loadTypeScript('tests/support/wait-for.ts')
    const painted = await waitFor(
      'the first highlight',
      () => tab.evaluate(() => document.documentElement.dataset.painted ?? null),
      PATIENCE,
    )
    if (!Number.isFinite(Number(painted))) throw new Trouble(`The stop-watch says ${painted}.`)
    return Number(painted)
  } finally {
    await tab.close()
  }
}
