import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ensureBrowser } from './browsers.mjs'
import { build } from './build.mjs'
import { loadTypeScript } from './lib/load-typescript.mjs'
import { dataFolder, noData } from './lib/paths.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { SAVED_HOST, STILL, servePages } from './lib/serve-page.mjs'
import { seconds, step } from './lib/step.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm run corpus [-- [--firefox] [--tabs N] [FILE…]]

Has every saved page read in a real browser with Whence in it, and tells what failed and how long it took.
  --firefox  in Firefox instead of Chromium; times are not taken there
  --tabs N   so many at a time (4); take times with 1
  --save F   writes what was found into a file, to compare another browser's with
  --compare F
             tells on which pages something else was found than a file has, saved by another run, and fails then
  FILE…      these pages (.html, .html.gz) instead of those in the data folder`

/** A page that has not come to an end by then is given up (ms): a browser may never tell that one is open, or closed. */
const PAGE_MS = 150_000

/** Failures shown in full; more are counted. */
const SHOWN = 20

/** Statements told of a page that two browsers see differently, of either. */
const TOLD = 3

await runMain(async () => {
  const { firefox, tabs, save, compare, ...named } = readOptions()
  const files = named.files.length > 0 ? named.files : await savedPages()
  const saved = compare === undefined ? null : await readMarks(compare)
  await setUp()
  const browser = firefox ? 'firefox' : 'chromium'
  const program = await ensureBrowser(browser)
  const edition = firefox ? 'firefox-e2e' : 'chrome-e2e'
  const extension = await step(`Building Whence for ${browser}`, () => build(edition))
  const { launch } = await loadTypeScript('tests/support/launch.ts')
  const { readSavedPage, notePaint } = await loadTypeScript('tests/support/read-saved-page.ts')
  const { compareMarks } = await loadTypeScript('tests/support/compare-marks.ts')
  const pages = await servePages(files)
  /** @type {import('../tests/support/driver').Driver} */
  const driver = await step(`Opening ${browser}`, () =>
    launch(browser, { extension, program, headless: true, hosts: [SAVED_HOST], offline: true, firstInPage: notePaint }),
  )
  try {
    const office = await driver.tabAt(driver.extensionUrl('src/welcome/welcome.html'))
    /** @type {{ file: string, outcome: import('../tests/support/read-saved-page').PageOutcome & { stilled?: boolean } }[]} */
    const read = []
    const began = Date.now()
    const waiting = [...files]
    /** @param {string} address */
    const readAt = (address) =>
      Promise.race([readSavedPage(driver, office, address, !firefox), patience()]).catch(
        (/** @type {unknown} */ error) => ({
          outcome: 'failed',
          statements: 0,
          marks: [],
          reason: String(error),
        }),
      )
    const work = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        const address = pages.addressOf(file)
        const lively = await readAt(address)
        // Some saved pages send themselves to the site they came from, which is not there.
        const outcome = lively.outcome === 'read' ? lively : { ...(await readAt(address + STILL)), stilled: true }
        read.push({ file, outcome })
        if (read.length % 10 === 0 || outcome.outcome === 'failed') tellProgress(read.length, files.length, began)
      }
    }
    await Promise.all(Array.from({ length: tabs }, work))
    const code = report(read, await driver.errors())
    const found = Object.fromEntries(read.map(({ file, outcome: { marks } }) => [basename(file), marks]))
    if (save !== undefined) await writeFile(save, JSON.stringify(found))
    return saved ? tellDifferences(compareMarks(found, saved)) || code : code
  } finally {
    await driver.close()
    await pages.close()
  }
})

/** @returns {Promise<never>} */
async function patience() {
  await setTimeout(PAGE_MS, undefined, { ref: false })
  throw new Error(`given up after ${seconds(PAGE_MS)}`)
}

function readOptions() {
  return readCommandLine(
    USAGE,
    {
      allowPositionals: true,
      options: {
        firefox: { type: 'boolean', default: false },
        tabs: { type: 'string', default: '4' },
        save: { type: 'string' },
        compare: { type: 'string' },
      },
    },
    ({ values, positionals }) => {
      const tabs = Number(values.tabs)
      if (!Number.isInteger(tabs) || tabs < 1 || tabs > 20) throw new Error(`--tabs ${values.tabs}: from 1 to 20.`)
      const { firefox, save, compare } = values
      return { firefox, tabs, save, compare, files: positionals }
    },
  )
}

/** All pages of the data folder. */
async function savedPages() {
  const data = dataFolder()
  if (!data) throw new Trouble(`Nothing to read: ${noData}.`)
  const folders = [join(data, 'corpus', 'pages'), join(data, 'seed')]
  const files = []
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]))
    files.push(...names.filter((name) => /\.html(\.gz)?$/.test(name)).map((name) => join(folder, name)))
  }
  if (!files.length) throw new Trouble(`Nothing to read: no page is in ${folders.join(' or ')}.`)
  return files
}

/** @param {number} done @param {number} all @param {number} began */
function tellProgress(done, all, began) {
  console.log(`${done} of ${all} pages, ${seconds(Date.now() - began)}`)
}

/**
 * @param {{ file: string, outcome: import('../tests/support/read-saved-page').PageOutcome & { stilled?: boolean } }[]} read
 * @param {string[]} errors
 * @returns {number} the exit code: exceptions fail, pages without an article do not
 */
function report(read, errors) {
  const of = (/** @type {string} */ kind) => read.filter(({ outcome }) => outcome.outcome === kind)
  const failed = of('failed')
  const insisted = read.filter(({ outcome }) => outcome.insisted)
  const times = read.flatMap(({ outcome }) => outcome.paintedAfter ?? []).sort((a, b) => a - b)
  const statements = read.reduce((sum, { outcome }) => sum + outcome.statements, 0)
  const at = (/** @type {number} */ share) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)

  list(
    'Failed',
    failed.map(({ file, outcome }) => `${basename(file)}: ${outcome.reason}`),
  )
  list('Uncaught errors', errors)
  list(
    'Tried again with their own scripts stopped',
    read.filter(({ outcome }) => outcome.stilled).map(({ file }) => basename(file)),
  )
  list(
    'Did not look like an article',
    insisted.map(({ file }) => basename(file)),
  )
  list(
    'No article in it',
    of('not-article').map(({ file }) => basename(file)),
  )
  console.log(`\n${read.length} pages: ${of('read').length} read, ${statements} statements, ${failed.length} failed`)
  console.log(`${errors.length} uncaught errors`)
  if (times.length) {
    const range = `median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`
    console.log(`From the document's being ready to painted highlights, ${times.length} pages: ${range}`)
  }
  return failed.length || errors.length ? 1 : 0
}

/** @typedef {import('../tests/support/compare-marks').Marks} Marks */

/** @param {string} file as `--save` wrote it @returns {Promise<Marks>} @throws {Trouble} where it cannot be read */
async function readMarks(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    throw new Trouble(`${file} is nothing that --save wrote.`)
  }
}

/**
 * @param {import('../tests/support/compare-marks').Comparison} comparison
 * @returns {number} the exit code: what one browser alone has found fails
 */
function tellDifferences({ pages, common, different, alone }) {
  list(
    'Other statements than in the file',
    different.flatMap(({ name, more, less }) => [
      `${name}: ${more.length} more, ${less.length} less`,
      ...more.slice(0, TOLD).map((mark) => `  here alone: ${mark}`),
      ...less.slice(0, TOLD).map((mark) => `  there alone: ${mark}`),
    ]),
  )
  list('Not in the file', alone)
  console.log(`\n${common} statements are the same; ${different.length} of ${pages} pages differ`)
  return different.length > 0 ? 1 : 0
}

/** @param {string} title @param {string[]} lines */
function list(title, lines) {
  if (!lines.length) return
  console.log(`\n${title}:`)
  for (const line of lines.slice(0, SHOWN)) console.log(`  ${line}`)
  if (lines.length > SHOWN) console.log(`  and ${lines.length - SHOWN} more`)
}
