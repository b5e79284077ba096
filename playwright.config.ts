import { defineConfig } from '@playwright/test'
import type { Options } from './tests/e2e/harness'

/** End to end, in the browsers as they are installed, with the extension as it is built. `npm test` runs it. */
export default defineConfig<Options>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // Each test has a browser of its own, or one of a few. Two keep two cores busy: four took as long.
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    // What only one of the browsers can do carries its name as a tag.
    { name: 'chromium', use: { browserKind: 'chromium' }, grepInvert: /@firefox/ },
    { name: 'firefox', use: { browserKind: 'firefox' }, grepInvert: /@chromium/ },
  ],
})
