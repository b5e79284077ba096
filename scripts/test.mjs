// Runs all that is checked. usage: npm test [-- --times]
//   --times   tells at the end what took longest: unit tests by file, those in the browsers one by one
import { readFile, rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { ensureBrowser } from './browsers.mjs'
import { BUILDS, build, checkBuild } from './build.mjs'
import { countOf, countOfPlaywright, countOfVitest } from './lib/count-tests.mjs'
import { dataFolder, inRoot, noData, root } from './lib/paths.mjs'
import { runTool } from './lib/run-command.mjs'
import { seconds } from './lib/step.mjs'
import { timesOfPlaywright, timesOfVitest, timesTable } from './lib/test-times.mjs'
import { runMain } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

/** All together are given up after so long (ms), so that the count is still told: half as long again as they take. */
const PATIENCE_MS = 21 * 60_000

const began = Date.now()
/** What is left of it for one more tool. */
const left = () => ({ timeout: Math.max(1, PATIENCE_MS - (Date.now() - began)) })

const UNIT_REPORT = 'test-results/unit.json'
const BROWSER_REPORT = 'test-results/e2e.json'
/** So many of the slowest are told of each. */
const SLOWEST = 20

/**
 * All that must hold. What no time is measured in runs side by side: each of these steps keeps one core busy. A step that
 * fails does not keep the others from running, unless they need what it makes. The last line counts them: each test is
 * one, each step without tests of its own is one.
 */
await runMain(async () => {
  const { values } = parseArgs({ options: { times: { type: 'boolean', default: false } } })
  await setUp()
  await Promise.all([ensureBrowser('chromium'), ensureBrowser('firefox')])
  const total = { passed: 0, failed: 0 }
  /**
   * @param {string} label
   * @param {() => Promise<import('./lib/count-tests.mjs').Outcome>} work
   */
  const run = async (label, work) => {
    const start = Date.now()
    const outcome = await work()
    const { passed, failed, skipped, output } = outcome
    total.passed += passed
    total.failed += failed
    const counts =
      passed + failed > 1 ? `, ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}` : ''
    console.log(`${label}: ${failed ? 'FAILED' : 'ok'}, ${seconds(Date.now() - start)}${counts}`)
    if (failed) console.log(`${output.trim()}\n`)
    return failed === 0
  }

  /** @type {boolean[]} */
  const built = []
  const steps = [
    () => run('Types (tsc)', () => tool('tsc', ['--noEmit'])),
    () => run('Format and lint (biome)', () => tool('biome', ['check', '.'])),
    ...BUILDS.map((name) => async () => {
      built.push(await run(`Build ${name}`, () => buildAndCheck(name)))
      if (name === 'firefox') await run('Mozilla’s linter (web-ext lint)', lintFirefox)
    }),
  ]
  const lane = async () => {
    for (let step = steps.shift(); step; step = steps.shift()) await step()
  }
  await Promise.all([lane(), lane()])
  await run('Unit tests (vitest)', unitTests)
  if (built.every(Boolean)) await run('End to end in Chromium and Firefox (playwright)', browserTests)
  else await run('End to end', async () => countOf(false, 'Not run, since the builds have failed.'))
  if (!dataFolder()) console.log(`\nNot run: npm run eval and npm run corpus; ${noData}.`)

  if (values.times) await tellTimes()
  console.log(`\nIn ${seconds(Date.now() - began)}:`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
})

/** Tells what took longest. Files of unit tests run side by side, and so do the browsers. */
async function tellTimes() {
  console.log(`\n${timesTable('Unit tests by file', timesOfVitest(await report(UNIT_REPORT), root), SLOWEST)}`)
  console.log(`\n${timesTable('In the browsers', timesOfPlaywright(await report(BROWSER_REPORT)), SLOWEST)}`)
}

/** @param {string} name @param {string[]} args */
async function tool(name, args) {
  const { code, output } = await runTool(name, args, left())
  return countOf(code === 0, output)
}

async function unitTests() {
  await rm(inRoot(UNIT_REPORT), { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]
  const { code, output } = await runTool('vitest', ['run', ...reporters], {
    ...left(),
    env: { NO_COLOR: '1' },
  })
  return countOfVitest(code, output, await report(UNIT_REPORT))
}

async function browserTests() {
  await rm(inRoot(BROWSER_REPORT), { force: true })
  const { code, output } = await runTool('playwright', ['test'], {
    ...left(),
    env: { NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  return countOfPlaywright(code, output, await report(BROWSER_REPORT))
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

/** Warnings and notices fail as errors do: what the linter has a doubt about, a reviewer would too. */
async function lintFirefox() {
  const args = ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--boring']
  const { stdout, output } = await runTool('web-ext', args, left())
  try {
    const { summary } = JSON.parse(stdout.slice(stdout.indexOf('{')))
    return countOf(summary.errors + summary.warnings + summary.notices === 0, output)
  } catch {
    return countOf(false, output)
  }
}

/** @param {string} path @returns {Promise<any>} null where there is none */
async function report(path) {
  return JSON.parse(await readFile(inRoot(path), 'utf8').catch(() => 'null'))
}
