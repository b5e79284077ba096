import { ensureBrowser } from './browsers.mjs'
import { BUILDS, build } from './build.mjs'
import { runTool } from './lib/run-command.mjs'
import { step } from './lib/step.mjs'
import { runMain } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

/**
 * `npm run faults [-- chromium | firefox]`: provokes in the real browsers what can go wrong beside the work, and nothing
 * else of the tests. SECURITY.md lists each fault with the test that provokes it; `npm test` runs all of them too.
 */
const SPECS = ['faults', 'background', 'storage', 'update', 'windows', 'navigation', 'hostile', 'tracing', 'access']

await runMain(async () => {
  const wanted = process.argv.slice(2)
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
