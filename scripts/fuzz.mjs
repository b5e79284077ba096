import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { inRoot } from './lib/paths.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { runTool } from './lib/run-command.mjs'
import { seconds } from './lib/step.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm run fuzz [-- [--cases N] [--seed N] [--only WORDS]]

Holds what must hold of any page, text, PDF, answer, message and setting against generated ones: no exception, no run
over its bound, no offset outside the text, no words that are not in it. npm test tries the same 3000 cases each time.
  --cases N     over all properties together (otherwise 100,000: some ten minutes on two cores)
  --seed N      others than the last time; a failure tells the seed that shows it again (otherwise the day's)
  --only WORDS  the properties with these words in their names`

const FOLDER = 'tests/unit/fuzz/'
const REPORT = 'test-results/fuzz.json'
const DAY_MS = 24 * 60 * 60_000

await runMain(async () => {
  const { cases, seed, only } = readOptions()
  await setUp()
  console.log(`${cases} cases, seed ${seed}`)
  const began = Date.now()
  const { code, output } = await runTool(
    'vitest',
    [
      ...['run', '--project', 'node', '--project', 'mocked', FOLDER],
      ...(only ? ['-t', only] : []),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
    ],
    { env: { FUZZ_CASES: String(cases), FUZZ_SEED: String(seed), NO_COLOR: '1' } },
  )
  const report = JSON.parse(await readFile(inRoot(REPORT), 'utf8').catch(() => 'null'))
  if (!report) throw new Trouble(`Nothing was tried:\n${output.trim()}`)
  for (const { assertionResults } of report.testResults) {
    for (const { status, fullName, duration } of assertionResults) {
      if (status === 'passed' || status === 'failed') console.log(`${status}  ${fullName}, ${seconds(duration ?? 0)}`)
    }
  }
  const tried = report.testResults.map((/** @type {{ name: string }} */ { name }) => basename(name))
  const untried = (await readdir(inRoot(FOLDER))).filter((file) => file.endsWith('.test.ts') && !tried.includes(file))
  if (untried.length > 0) throw new Trouble(`${untried.join(', ')} was not tried: no project of vitest has it.`)
  if (code !== 0) console.log(`\n${output.slice(output.indexOf('Failed Tests')).trim()}`)
  console.log(
    `\nIn ${seconds(Date.now() - began)}: ${report.numPassedTests} properties hold, ${report.numFailedTests} do not`,
  )
  return code
})

function readOptions() {
  return readCommandLine(
    USAGE,
    {
      options: {
        cases: { type: 'string', default: '100000' },
        seed: { type: 'string', default: String(Math.floor(Date.now() / DAY_MS)) },
        only: { type: 'string', default: '' },
      },
    },
    ({ values }) => {
      const [cases, seed] = [Number(values.cases), Number(values.seed)]
      if (!Number.isInteger(cases) || cases < 1) throw new Error(`${values.cases} is no number of cases.`)
      if (!Number.isInteger(seed)) throw new Error(`${values.seed} is no seed.`)
      return { cases, seed, only: values.only }
    },
  )
}
