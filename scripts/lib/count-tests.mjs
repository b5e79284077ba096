/**
 * What came of a step.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {string} output to be shown where something failed
 */

/** A step without tests of its own counts as one. @param {boolean} ok @param {string} output @returns {Outcome} */
export const countOf = (ok, output) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, output })

/**
 * @param {number} code
 * @param {string} output
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number } | null} report vitest's
 * @returns {Outcome}
 */
export function countOfVitest(code, output, report) {
  if (!report) return countOf(false, output)
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report
  return withExit(code, { passed, failed, skipped, output })
}

/**
 * @param {number} code
 * @param {string} output
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | null} report
 *   playwright's; one that passed only when it was run again has failed
 * @returns {Outcome}
 */
export function countOfPlaywright(code, output, report) {
  if (!report) return countOf(false, output)
  const { expected, unexpected, flaky, skipped } = report.stats
  return withExit(code, { passed: expected, failed: unexpected + flaky, skipped, output })
}

/** A runner that fails though no test did has failed itself: a file with a syntax error, an error between tests. */
function withExit(/** @type {number} */ code, /** @type {Outcome} */ outcome) {
  return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
}
