import { relative } from 'node:path'

/**
 * What took how long.
 * @typedef {object} Timed
 * @property {string} what a file of tests or, end to end, a browser and a test
 * @property {number} ms
 * @property {number} tests how many it holds
 */

/**
 * @param {{ testResults: { name: string, startTime: number, endTime: number, assertionResults: unknown[] }[] } | null} report
 *   vitest's; null where there is none
 * @param {string} root the folder that its paths are told from
 * @returns {Timed[]} the files, the slowest first
 */
export function timesOfVitest(report, root) {
  const files = report?.testResults ?? []
  return slowestFirst(
    files.map(({ name, startTime, endTime, assertionResults }) => ({
      what: relative(root, name),
      ms: endTime - startTime,
      tests: assertionResults.length,
    })),
  )
}

/**
 * @typedef {object} Suite
 * @property {string} file
 * @property {{ title: string, tests: { projectName: string, results: { duration: number }[] }[] }[]} [specs]
 * @property {Suite[]} [suites]
 */

/**
 * @param {{ suites: Suite[] } | null} report playwright's; null where there is none
 * @returns {Timed[]} the tests, the slowest first
 */
export function timesOfPlaywright(report) {
  return slowestFirst((report?.suites ?? []).flatMap(timesOfSuite))
}

/** @param {Suite} suite @returns {Timed[]} */
function timesOfSuite({ file, specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, results }) => ({
      what: `${projectName}, ${file}: ${title}`,
      ms: results.reduce((sum, { duration }) => sum + duration, 0),
      tests: 1,
    })),
  )
  return [...own, ...suites.flatMap(timesOfSuite)]
}

/** @param {Timed[]} timed */
const slowestFirst = (timed) => timed.toSorted((one, other) => other.ms - one.ms)

/**
 * The slowest as lines, and what all of them took together.
 * @param {string} head
 * @param {readonly Timed[]} timed the slowest first
 * @param {number} most lines at most
 */
export function timesTable(head, timed, most) {
  const all = timed.reduce((sum, { ms }) => sum + ms, 0)
  const line = (/** @type {number} */ ms, /** @type {string} */ what) =>
    `${(ms / 1000).toFixed(1).padStart(8)} s  ${what}`
  const rows = timed.slice(0, most).map(({ what, ms, tests }) => line(ms, tests === 1 ? what : `${what} (${tests})`))
  const rest = timed.length - rows.length
  const others = timed.slice(most).reduce((sum, { ms }) => sum + ms, 0)
  return [`${head}: ${(all / 1000).toFixed(0)} s`, ...rows, ...(rest > 0 ? [line(others, `${rest} more`)] : [])].join(
    '\n',
  )
}
