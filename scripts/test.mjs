import { rm } from 'node:fs/promises'
import { ensureBrowser } from './browsers.mjs'
import { BUILDS, build, checkBuild } from './build.mjs'
import { builtOtherwiseElsewhere } from './lib/build-elsewhere.mjs'
import { countOf, countOfPlaywright } from './lib/count-tests.mjs'
import { dataFolder, inRoot, noData, root } from './lib/paths.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { runTool } from './lib/run-command.mjs'
import { readReport, Tally, UNIT_REPORT } from './lib/tally.mjs'
import { timesOfPlaywright, timesOfVitest, timesTable } from './lib/test-times.mjs'
import { runMain } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm test [-- --times]

Runs all that is checked: format, lint, types, every build, unit tests, and the tests in Chromium and Firefox.
  --times   tells at the end what took longest: unit tests by file, those in the browsers one by one`

/** Ms, for all of it: on the slowest machine met it took some 22 minutes, with others at work on it. */
const PATIENCE = 45 * 60_000

const BROWSER_REPORT = 'test-results/e2e.json'
/** So many of the slowest are told of each. */
const SLOWEST = 20

/**
 * All that must hold. What no time is measured in runs side by side: each of these steps keeps one core busy. A step that
 * fails does not keep the others from running, unless they need what it makes. The last line counts them.
 */
await runMain(async () => {
  const { values } = readCommandLine(USAGE, { options: { times: { type: 'boolean', default: false } } })
  const tally = new Tally(PATIENCE)
  await setUp()
  await Promise.all([ensureBrowser('chromium'), ensureBrowser('firefox')])

  /** @type {boolean[]} */
  const built = []
  const steps = [
    () => tally.types(),
    () => tally.lint(),
    ...BUILDS.map((name) => async () => {
      built.push(await tally.run(`Build ${name}`, () => buildAndCheck(name)))
      if (name === 'firefox') await tally.run('Mozilla’s linter (web-ext lint)', () => lintFirefox(tally))
    }),
  ]
  const lane = async () => {
    for (let step = steps.shift(); step; step = steps.shift()) await step()
  }
  await Promise.all([lane(), lane()])
  const isBuilt = built.every(Boolean)
  const unit = tally.unitTests()
  if (isBuilt) await tally.run('The same bytes from another folder', () => compareElsewhere(tally))
  await unit
  if (isBuilt) {
    await tally.run('End to end in Chromium and Firefox (playwright)', () => browserTests(tally))
  } else {
    await tally.run('End to end', async () => countOf(false, 'Not run, since the builds have failed.'))
  }
  if (!dataFolder()) console.log(`\nNot run: npm run eval and npm run corpus; ${noData}.`)
  if (values.times) await tellTimes()
  return tally.close()
})

/** Tells what took longest. Files of unit tests run side by side, and so do the browsers. */
async function tellTimes() {
  console.log(`\n${timesTable('Unit tests by file', timesOfVitest(await readReport(UNIT_REPORT), root), SLOWEST)}`)
  console.log(`\n${timesTable('In the browsers', timesOfPlaywright(await readReport(BROWSER_REPORT)), SLOWEST)}`)
}

/** @param {Tally} tally */
async function browserTests(tally) {
  await rm(inRoot(BROWSER_REPORT), { force: true })
  const { code, output } = await runTool('playwright', ['test'], {
    ...tally.left(),
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  return countOfPlaywright(code, output, await readReport(BROWSER_REPORT))
}

/** @param {import('./build.mjs').Build} name */
async function buildAndCheck(name) {
  try {
    await build(name)
    const wrong = await checkBuild(name)
    return countOf(wrong.length === 0, wrong.join('\n'))
  } catch (error) {
    return countOf(false, error instanceof Error ? error.message : String(error))
  }
}

/** @param {Tally} tally */
async function compareElsewhere(tally) {
  try {
    const differing = await builtOtherwiseElsewhere(tally.left())
    return countOf(differing.length === 0, `Built from another folder, other bytes have: ${differing.join(', ')}.`)
  } catch (error) {
    return countOf(false, error instanceof Error ? error.message : String(error))
  }
}

/**
 * Warnings and notices fail as errors do: what the linter has a doubt about, a reviewer would too.
 * @param {Tally} tally
 */
async function lintFirefox(tally) {
  const args = ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--boring']
  const { stdout, output } = await runTool('web-ext', args, tally.left())
  try {
    const { summary } = JSON.parse(stdout.slice(stdout.indexOf('{')))
    return countOf(summary.errors + summary.warnings + summary.notices === 0, output)
  } catch {
    return countOf(false, output)
  }
}
