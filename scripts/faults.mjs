import { ensureBrowser } from './browsers.mjs'
import { BUILDS, build } from './build.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { runTool } from './lib/run-command.mjs'
import { step } from './lib/step.mjs'
import { runMain } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm run faults [-- chromium | firefox]

Provokes in the real browsers what can go wrong beside the work, and nothing else of the tests. SECURITY.md lists each
fault with the test that provokes it; npm test runs all of them too.
  chromium, firefox   in this browser alone`

const BROWSERS = ['chromium', 'firefox']
const SPECS = ['faults', 'background', 'storage', 'update', 'windows', 'navigation', 'hostile', 'tracing', 'access']

await runMain(async () => {
  const wanted = readBrowsers()
  await setUp()
  await Promise.all([ensureBrowser('chromium'), ensureBrowser('firefox')])
  for (const name of BUILDS) await step(`Building ${name}`, () => build(name))
  const { code, output } = await runTool(
    'playwright',
    [
      'test',
      ...SPECS.map((name) => `tests/e2e/${name}.spec.ts`),
      ...wanted.map((name) => `--project=${name}`),
      '--reporter=list',
    ],
    {},
  )
  console.log(output.trim())
  return code
})

function readBrowsers() {
  return readCommandLine(USAGE, { allowPositionals: true }, ({ positionals }) => {
    const unknown = positionals.find((name) => !BROWSERS.includes(name))
    if (unknown !== undefined) throw new Error(`There is no browser ${unknown}: there are ${BROWSERS.join(' and ')}.`)
    return positionals
  })
}
