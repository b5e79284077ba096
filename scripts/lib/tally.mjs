import { readFile, rm } from 'node:fs/promises'
import { countOf, countOfVitest } from './count-tests.mjs'
import { inRoot } from './paths.mjs'
import { runTool } from './run-command.mjs'
import { seconds } from './step.mjs'

/** Where vitest's report of the last run stands. */
export const UNIT_REPORT = 'test-results/unit.json'

/** What the compiler remembers of its last run: it goes with the installed packages. */
const TYPES_CHECKED = 'node_modules/.cache/types.tsbuildinfo'

/** Steps that are told one by one, and counted together: each test is one, each step without tests of its own is one. */
export class Tally {
  #passed = 0
  #failed = 0
  #began = Date.now()
  #patience

  /** @param {number} patience ms for all steps together; a tool that runs longer is ended, so that the count is still told */
  constructor(patience) {
    this.#patience = patience
  }

  /**
   * @param {string} label
   * @param {() => Promise<import('./count-tests.mjs').Outcome>} work
   * @returns {Promise<boolean>} whether nothing failed
   */
  async run(label, work) {
    const start = Date.now()
    const { passed, failed, skipped, output } = await work()
    this.#passed += passed
    this.#failed += failed
    const counts =
      passed + failed > 1 ? `, ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}` : ''
    console.log(`${label}: ${failed ? 'FAILED' : 'ok'}, ${seconds(Date.now() - start)}${counts}`)
    if (failed) console.log(`${output.trim()}\n`)
    return failed === 0
  }

  /** What is left for one more tool. */
  left() {
    return { timeout: Math.max(1, this.#patience - (Date.now() - this.#began)) }
  }

  /** A tool that passes or fails as a whole. @param {string} name @param {string[]} args */
  async tool(name, args) {
    const { code, output } = await runTool(name, args, this.left())
    return countOf(code === 0, output)
  }

  /** What the compiler found the last time is used for the files that have not changed since, nor what they import. */
  types() {
    const args = ['--noEmit', '--incremental', '--tsBuildInfoFile', TYPES_CHECKED]
    return this.run('Types (tsc)', () => this.tool('tsc', args))
  }

  lint() {
    return this.run('Format and lint (biome)', () => this.tool('biome', ['check', '.']))
  }

  /** @param {string[]} [only] options of vitest that choose tests */
  unitTests(only = []) {
    return this.run('Unit tests (vitest)', async () => {
      await rm(inRoot(UNIT_REPORT), { force: true })
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]
      const args = ['run', ...only, ...reporters]
      const { code, output } = await runTool('vitest', args, { ...this.left(), env: { NO_COLOR: '1' } })
      return countOfVitest(code, output, await readReport(UNIT_REPORT))
    })
  }

  /** Tells the count, alone on a line, and gives the exit code. */
  close() {
    console.log(`\nIn ${seconds(Date.now() - this.#began)}:`)
    console.log(`${this.#passed} passed, ${this.#failed} failed`)
    return this.#failed === 0 ? 0 : 1
  }
}

/** @param {string} path @returns {Promise<any>} null where there is none */
export async function readReport(path) {
  return JSON.parse(await readFile(inRoot(path), 'utf8').catch(() => 'null'))
}
