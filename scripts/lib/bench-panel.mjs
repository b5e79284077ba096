import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ensureBrowser } from '../browsers.mjs'
import { build } from '../build.mjs'
import { loadTypeScript } from './load-typescript.mjs'
import { step } from './step.mjs'

/*
 * What a long page asks of the panel, and of the page with its marks, in real Chromium: how soon the panel can be worked
 * when it opens, and whether list and page scroll at the screen's pace.
 */

/** The panel's scripts and styles by gzip, at most. Bytes. */
const FIRST_LOAD = 80_000
/** From the panel's being asked for to its rows' being there and the thread's being free, at most. Ms. */
const INTERACTIVE = 300
/** Frames that may be late while something scrolls: two in a hundred. The browser's own work is among them. */
const LATE = 0.02
/** A frame is late that comes so long after the one before it: one was left out. Ms, at 60 frames a second. */
const LATE_MS = 25
/** Runs of which the median counts. */
const RUNS = 5
/** CSS pixels a frame, and frames: as fast as a wheel is turned. */
const [STRIDE, FRAMES] = [90, 240]
const HOST = 'own.test'
/** Ms that the reading of the longest page may take. */
const READING = 120_000

const NAMES = [
  'Ada Lindholm',
  'Ida Sorrel',
  'Tomas Ekwall',
  'Ruta Senneville',
  'Noor Castellane',
  'Dario Venn',
  'Greta Holm',
]
const THINGS = [
  'the gates',
  'the lane',
  'the northern berth',
  'the pumps',
  'the harbour wall',
  'the ferry',
  'the hinges',
]

/** One entry's sentence, no two of them alike. @param {number} at */
const quoted = (at) =>
  `“${THINGS[at % 7]} will have to be looked at again before day ${at},” ${NAMES[(at * 3) % 7]} <a href="/source/${at % 40}">said</a>.`

/** @param {string} title @param {string} body */
const page = (title, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"></head><body><article><h1>${title}</h1>${body}</article></body></html>`

/** @param {number} count @param {(at: number) => string} entry */
const many = (count, entry) => Array.from({ length: count }, (_, at) => entry(at)).join('\n')

/** Long pages, by what is said of them. */
const PAGES = {
  '300 statements': page(
    'Three Hundred Voices on the Quay',
    many(300, (at) => `<p>The quay was busy that morning, and the wind had turned. ${quoted(at)}</p>`),
  ),
  'live blog of 2,000 entries': page(
    'Live: The Barrier, Hour by Hour',
    many(
      2000,
      (at) => `<section><h2>Entry ${at + 1}</h2><p>${quoted(at)} The water stood at the third step.</p></section>`,
    ),
  ),
}

/** Measures and prints. @returns {Promise<number>} 1 where something takes longer, or is larger, than it may */
export async function benchPanel() {
  const extension = await step('Building for chromium', () => build('chrome-e2e'))
  const size = await firstLoad(extension)
  const told = [say('first load by gzip', `${(size / 1000).toFixed(1)} kB`, size <= FIRST_LOAD)]
  const { launch } = await loadTypeScript('tests/support/launch.ts')
  const { serveHtml } = await loadTypeScript('tests/support/serve-html.ts')
  const paths = Object.fromEntries(Object.values(PAGES).map((html, at) => [`/${at}`, html]))
  const site = await serveHtml(paths)
  const program = await ensureBrowser('chromium')
  /** @type {import('../../tests/support/driver').Driver} */
  const driver = await launch('chromium', { extension, program, headless: true, hosts: ['*.test'], offline: true })
  try {
    await driver.tabAt(driver.extensionUrl('src/welcome/welcome.html'))
    for (const [at, name] of Object.keys(PAGES).entries()) {
      told.push(...(await measure(driver, site.address(HOST, `/${at}`), name)))
    }
  } finally {
    await driver.close()
    await site.close()
  }
  return told.every(Boolean) ? 0 : 1
}

/** @param {string} what @param {string} figure @param {boolean} isFine */
function say(what, figure, isFine) {
  console.log(`${what.padEnd(52)} ${figure.padStart(22)}${isFine ? '' : '   TOO MUCH'}`)
  return isFine
}

/**
 * What the panel's page loads before it shows anything: what it links, all that these import, and what it says, in the
 * language that takes most.
 * @param {string} folder
 */
async function firstLoad(folder) {
  const html = await readFile(join(folder, 'src/panel/panel.html'), 'utf8')
  const found = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) => join(folder, path ?? ''))
  let bytes = gzipSync(html).length + (await mostWords(folder))
  for (const file of found) {
    const text = await readFile(file)
    bytes += gzipSync(text).length
    if (!file.endsWith('.js')) continue
    for (const [, path] of text.toString().matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g)) {
      const next = join(dirname(file), path ?? '')
      if (!found.includes(next)) found.push(next)
    }
  }
  return bytes
}

/** Bytes by gzip of what the panel says first, in the language that takes most. @param {string} folder */
async function mostWords(folder) {
  const files = (await readdir(join(folder, 'words'))).filter((file) => file.endsWith('.first.json'))
  const sizes = files.map(async (file) => gzipSync(await readFile(join(folder, 'words', file))).length)
  return Math.max(...(await Promise.all(sizes)))
}

/**
 * @param {import('../../tests/support/driver').Driver} driver
 * @param {string} url
 * @param {string} name
 */
async function measure(driver, url, name) {
  const { stateOf } = await loadTypeScript('tests/support/state-of.ts')
  const { waitFor } = await loadTypeScript('tests/support/wait-for.ts')
  const tab = await driver.open(url)
  await driver.clickAction(tab)
  const panel = /** @type {import('../../tests/support/chromium/chromium-page').ChromiumPage} */ (
    await driver.panel(tab)
  )
  const state = await waitFor(
    'the reading',
    async () => {
      const seen = await stateOf(driver, tab)
      return seen?.status === 'read' ? seen : null
    },
    READING,
  )
  await panel.page.addInitScript(stopWatch)
  /** @type {number[]} */
  const times = []
  for (let run = 0; run < RUNS; run++) {
    await panel.page.reload()
    const time = await waitFor('the rows', () =>
      panel.evaluate(() => document.documentElement.dataset.interactive ?? null),
    )
    times.push(Number(time))
  }
  times.sort((a, b) => a - b)
  const [median = 0, most = 0] = [times[Math.floor(RUNS / 2)], times.at(-1)]
  const told = [
    say(
      `${name}, ${state.reading.statements.length} found: panel interactive`,
      `${median.toFixed(0)} ms (most ${most.toFixed(0)})`,
      median <= INTERACTIVE,
    ),
  ]
  /** @type {[string, import('../../tests/support/driver').Page][]} */
  const places = [
    ['list', panel],
    ['page', tab],
  ]
  for (const [what, place] of places) {
    const ask = { stride: STRIDE, count: FRAMES, lateMs: LATE_MS }
    const { late, frames, longest, bare } = await place.evaluate(scroll, ask)
    const figure = `${late} of ${frames} late, longest ${longest.toFixed(0)} ms${bare > 0 ? `, ${bare} without rows` : ''}`
    told.push(say(`${name}: ${what} scrolled`, figure, late / frames <= LATE && bare === 0))
  }
  await tab.close()
  return told
}

/** Runs in the panel before its own script: tells when there are rows, and the thread has come to rest after them. */
function stopWatch() {
  const look = () => {
    if (!document.querySelector('.row-open')) return void requestAnimationFrame(look)
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      document.documentElement.dataset.interactive = String(performance.now())
    }
    // After the frame in which they are drawn.
    requestAnimationFrame(() => channel.port2.postMessage(null))
  }
  requestAnimationFrame(look)
}

/**
 * Runs in a page: scrolls it a stride a frame, to its end and back, and tells which frames came late, and in how many of
 * them the panel had room alone in the midst of the window, where a row should have been.
 * @param {{ stride: number, count: number, lateMs: number }} asked
 * @returns {Promise<{ late: number, frames: number, longest: number, bare: number }>}
 */
async function scroll({ stride, count, lateMs }) {
  const next = () => new Promise((resolve) => requestAnimationFrame(resolve))
  scrollTo({ top: 0, behavior: 'instant' })
  await next()
  const gaps = document.getElementsByClassName('list-gap')
  const isBare = () =>
    [...gaps].some((gap) => {
      const { top, bottom } = gap.getBoundingClientRect()
      return top < innerHeight / 2 && bottom > innerHeight / 2
    })
  let [direction, late, longest, bare, before] = [1, 0, 0, 0, await next()]
  for (let frame = 0; frame < count; frame++) {
    const end = document.documentElement.scrollHeight - innerHeight
    if (scrollY >= end - 1) direction = -1
    else if (scrollY <= 1) direction = 1
    scrollBy({ top: direction * stride, behavior: 'instant' })
    const now = await next()
    if (now - before > lateMs) late++
    if (isBare()) bare++
    longest = Math.max(longest, now - before)
    before = now
  }
  return { late, frames: count, longest, bare }
}
