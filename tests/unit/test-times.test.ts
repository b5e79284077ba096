import { expect, it } from 'vitest'
import { timesOfPlaywright, timesOfVitest, timesTable } from '../../scripts/lib/test-times.mjs'

const ofFile = (name: string, took: number, tests: number) => ({
  name: `/house/${name}`,
  startTime: 1_000,
  endTime: 1_000 + took,
  assertionResults: Array(tests).fill({}),
})

it('tells the slowest files of unit tests first', () => {
  const report = { testResults: [ofFile('src/a.test.ts', 40, 1), ofFile('src/b.test.ts', 2_500, 12)] }
  expect(timesOfVitest(report, '/house')).toEqual([
    { what: 'src/b.test.ts', ms: 2_500, tests: 12 },
    { what: 'src/a.test.ts', ms: 40, tests: 1 },
  ])
})

it('finds each browser’s run of a test, in groups within a file too, and counts what was run again', () => {
  const test = (projectName: string, ...durations: number[]) => ({
    projectName,
    results: durations.map((duration) => ({ duration })),
  })
  const report = {
    suites: [
      {
        file: 'reading.spec.ts',
        specs: [{ title: 'reads', tests: [test('chromium', 900), test('firefox', 1_000, 700)] }],
        suites: [{ file: 'reading.spec.ts', specs: [{ title: 'waits', tests: [test('chromium', 1_200)] }] }],
      },
    ],
  }
  expect(timesOfPlaywright(report)).toEqual([
    { what: 'firefox, reading.spec.ts: reads', ms: 1_700, tests: 1 },
    { what: 'chromium, reading.spec.ts: waits', ms: 1_200, tests: 1 },
    { what: 'chromium, reading.spec.ts: reads', ms: 900, tests: 1 },
  ])
})

it('sums up what it leaves out', () => {
  const timed = [
    { what: 'src/b.test.ts', ms: 2_500, tests: 12 },
    { what: 'src/a.test.ts', ms: 1_500, tests: 1 },
    { what: 'src/c.test.ts', ms: 100, tests: 1 },
  ]
  expect(timesTable('Unit tests', timed, 1)).toBe(
    ['Unit tests: 4 s', '     2.5 s  src/b.test.ts (12)', '     1.6 s  2 more'].join('\n'),
  )
})

it('tells nothing of runs that left no report', () => {
  expect(timesOfVitest(null, '/house')).toEqual([])
  expect(timesOfPlaywright(null)).toEqual([])
})
