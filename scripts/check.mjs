import { readCommandLine } from './lib/read-command-line.mjs'
import { Tally } from './lib/tally.mjs'
import { runMain } from './lib/trouble.mjs'

const USAGE = `npm run check

Format, lint, types and unit tests, side by side: what to run while one works. Left to npm test are the tests that go
through all states, shapes or generated inputs (@module-tag sweep), the builds and the browsers.`

/** Ms, for all of it: several times what it takes. */
const PATIENCE = 10 * 60_000

await runMain(async () => {
  readCommandLine(USAGE, {})
  const tally = new Tally(PATIENCE)
  const unit = tally.unitTests(['--tags-filter=!sweep'])
  await tally.lint()
  await tally.types()
  await unit
  return tally.close()
})
