import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from '../build.mjs'
import { bundleInPage, openBenchBrowser, openBenchPage } from './bench-page.mjs'
import { sizesOf } from './bench-sizes.mjs'
import { loadTypeScript } from './load-typescript.mjs'
import { dataFolder, inRoot, noData } from './paths.mjs'
import { readPage } from './serve-page.mjs'
import { step } from './step.mjs'
import { Trouble } from './trouble.mjs'

/*
 * What Whence costs a page's own thread, on saved pages, beside what Readability and a bare walk over all text cost on
 * the same pages in the same run.
 */

/** Of the saved pages every such one is measured, unless all are. */
const EVERY = 8
/** Runs a page, of which the median counts. */
const RUNS = 5
/** So many times as long the article of the growth row is made. */
const GROWTH = [1, 4, 16, 64]
/** The page whose article grows. */
const GROWING = 'fixtures/web/varnholm-courier.test/news/second-winter.html'
/** Elements of the page that is larger than any we know. */
const HUGE = 50_000

const ROWS = /** @type {const} */ ([
  ['gate', 'Gate'],
  ['reading', 'Reading'],
  ['sight', 'What of it can be seen'],
  ['painting', 'Painting'],
  ['readability', 'Readability, clone and parse'],
  ['walk', 'Bare walk over all text'],
])

/** @typedef {import('playwright').BrowserContext} BrowserContext */
/** @typedef {import('../../bench/in-page').Work} Work */

/**
 * What was measured on one page. Medians of its runs, in ms.
 * @typedef {Record<Work, number> & Longest & { gateOfNone: number }} Measured
 */

/**
 * The longest task on a page, in ms: the median of its runs, that of any single run, and in its first reading, which
 * finds nothing compiled and laid out yet.
 * @typedef {{ task: number, anyTask: number, firstTask: number, first: number }} Longest
 */

/**
 * Measures and prints.
 * @param {{ all: boolean }} options
 * @throws {Trouble} where there are no saved pages
 */
export async function benchReading({ all }) {
  const files = await savedPages(all)
  const script = await bundleInPage()
  const { attribute } = await loadTypeScript('src/core/attribution/testing/loaded-attributor.ts')
  const { context, close } = await openBenchBrowser()
  try {
    const measured = await step(`Measuring ${files.length} saved pages`, async () => {
      /** @type {Measured[]} */
      const pages = []
      for (const [turn, file] of files.entries()) pages.push(await measurePage(context, file, script, attribute, turn))
      return pages
    })
    tellPages(measured)
    await tellGrowth(context, script)
  } finally {
    await close()
  }
  await tellSizes()
}

/**
 * Saved pages of the data folder: all, or every eighth.
 * @param {boolean} all
 * @throws {Trouble} where there are none
 */
export async function savedPages(all) {
  const data = dataFolder()
  if (!data) throw new Trouble(`Nothing to read: ${noData}.`)
  const folder = join(data, 'corpus', 'pages')
  const names = (await readdir(folder).catch(() => /** @type {string[]} */ ([]))).filter((name) =>
    /\.html(\.gz)?$/.test(name),
  )
  if (names.length === 0) throw new Trouble(`Nothing to read: no page is in ${folder}.`)
  return names.filter((_, at) => all || at % EVERY === 0).map((name) => join(folder, name))
}

/**
 * @param {BrowserContext} context
 * @param {string} file
 * @param {string} script
 * @param {import('../../src/core/attribution/load-attributor').Attributor} attribute
 * @param {number} turn
 * @returns {Promise<Measured>}
 */
async function measurePage(context, file, script, attribute, turn) {
  const page = await openBenchPage(context, { name: file, html: await readPage(file) }, script)
  try {
    const first = await page.call('timeReading')
    const article = await page.call('article')
    const times = await page.call('measure', article ? attribute(article).statements : [], RUNS, turn)
    await page.call('takeSentences')
    const gateOfNone = median(await page.call('measureGate', RUNS))
    const of = (/** @type {Work} */ work) => median(times[work])
    return {
      gate: of('gate'),
      reading: of('reading'),
      sight: of('sight'),
      painting: of('painting'),
      readability: of('readability'),
      walk: of('walk'),
      task: Math.max(of('gate'), median(times.slice), of('painting')),
      anyTask: Math.max(...times.gate, ...times.slice, ...times.painting),
      firstTask: first.slice,
      first: first.whole,
      gateOfNone,
    }
  } finally {
    await page.close()
  }
}

/** @param {Measured[]} pages */
function tellPages(pages) {
  const ms = (/** @type {number} */ time) => `${time.toFixed(2)} ms`.padStart(11)
  const row = (/** @type {string} */ title, /** @type {number[]} */ times) =>
    `${title.padEnd(36)}${[0.5, 0.9, 1].map((share) => ms(quantile(times, share))).join('')}`
  const ratio = (/** @type {Work} */ a, /** @type {Work} */ b) =>
    quantile(
      pages.map((page) => page[a] / page[b]),
      0.5,
    )
      .toFixed(2)
      .padStart(12)

  console.log(`\nOn the page’s thread, ${pages.length} pages, the median of ${RUNS} runs each`)
  console.log(
    `${' '.repeat(36)}${['median', 'p90', 'most'].map((head) => head.padStart(11)).join('')} / Readability   / walk`,
  )
  for (const [work, title] of ROWS) {
    const times = pages.map((page) => page[work])
    console.log(`${row(title, times)}${ratio(work, 'readability')}${ratio(work, 'walk')}`)
  }
  const none = pages.map(({ gateOfNone }) => gateOfNone)
  console.log(row('Gate, of the same without sentences', none))
  console.log(
    row(
      'First reading in a page',
      pages.map(({ first }) => first),
    ),
  )
  const most = (/** @type {keyof Longest} */ which) => `${Math.max(...pages.map((page) => page[which])).toFixed(1)} ms`
  console.log(
    `\nLongest task: ${most('task')} by the medians, ${most('anyTask')} of any single run, ${most('firstTask')} in first readings`,
  )
}

/** @param {BrowserContext} context @param {string} script */
async function tellGrowth(context, script) {
  const html = await readFile(inRoot(GROWING))
  console.log('\nReading a page whose article grows')
  for (const times of GROWTH) {
    const page = await openBenchPage(context, { name: 'growth', html }, script)
    await page.call('repeatArticle', times)
    await tellLarge(`${times} times`, page)
  }
  const page = await openBenchPage(context, { name: 'huge', html }, script)
  await page.call('fill', HUGE)
  await tellLarge('generated', page)
}

/** @param {string} title @param {import('./bench-page.mjs').BenchPage} page */
async function tellLarge(title, page) {
  const length = (await page.call('article'))?.text.length ?? 0
  const elements = await page.call('countElements')
  const times = await page.call('measureReading', RUNS)
  await page.close()
  console.log(
    `${title.padEnd(10)}${String(elements).padStart(8)} elements${String(length).padStart(9)} characters` +
      `${median(times.map(({ whole }) => whole))
        .toFixed(1)
        .padStart(9)} ms, longest task ${median(times.map(({ slice }) => slice)).toFixed(1)} ms`,
  )
}

async function tellSizes() {
  const folder = await step('\nBuilding for Chromium', () => build('chrome'))
  for (const { title, raw, packed } of await sizesOf(folder)) {
    const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(11)
    console.log(`${title.padEnd(42)}${kilobytes(raw)}${kilobytes(packed)} by gzip`)
  }
}

/** @param {number[]} numbers */
export const median = (numbers) => quantile(numbers, 0.5)

/** @param {number[]} numbers @param {number} share 0 for the least, 1 for the most */
function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0
}
