import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import preact from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './scripts/browsers.mjs'
import { defined } from './scripts/lib/catalogues.mjs'
import { WITHOUT_FEATURES } from './scripts/lib/chromium-features.mjs'

/** Root in a container cannot have Chromium's sandbox; the rest keeps it from talking to anybody. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  WITHOUT_FEATURES,
]

/** Has what is tested speak English. */
const SPOKEN = ['tests/support/speak-english.ts']

const DOM_TESTS = ['src/**/*.dom.test.{ts,tsx}']

/** Tests in Node that put something else in a module's place: each file of them has modules of its own. */
const MOCKING = ['src', 'tests/unit']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => /(?<!\.dom)\.test\.tsx?$/.test(path) && readFileSync(path, 'utf8').includes('vi.mock('))

const executablePath = await findBrowser('chromium')

/** What `npm run check` leaves to `npm test`: a file has it by `@module-tag sweep`. */
const SWEEP = 'Goes through all states, shapes or generated inputs, and takes many seconds.'

/** Files of tests that run at once in Node: by default a machine with two cores has but one of them at work. */
const WORKERS = Math.max(2, availableParallelism() - 1)

/**
 * Two kinds of unit tests beside the code: `x.test.ts` in Node, those of the core among themselves, and `x.dom.test.ts` in
 * a real Chromium, for what hangs on layout, ranges or highlights.
 */
export default defineConfig({
  plugins: [preact()],
  // Named ahead: found only while tests run, they would be bundled anew and be there twice.
  optimizeDeps: {
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/test-utils',
      '@preact/signals',
      'idb',
      'linkedom',
      'parse5',
    ],
  },
  define: { __TARGET__: '"chrome"', ...defined() },
  test: {
    // For one test, ms: the parser of all sources and the linters of the house take seconds where the machine is busy.
    testTimeout: 20_000,
    tags: [{ name: 'sweep', description: SWEEP }],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['src/core/**/*.test.ts'],
          exclude: DOM_TESTS,
          maxWorkers: WORKERS,
          // The core has no state that a test could leave behind, and no module of it is mocked: loaded anew for each file
          // of tests, its tables would take longer than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          setupFiles: SPOKEN,
          include: ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
          exclude: ['src/core/**', ...DOM_TESTS, ...MOCKING],
          maxWorkers: WORKERS,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'mocked',
          setupFiles: SPOKEN,
          include: MOCKING,
          // A context of its own for each file, in threads that stay: to start a process for each took longer than its tests.
          pool: 'vmThreads',
          maxWorkers: WORKERS,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          setupFiles: SPOKEN,
          // After those in Node, and two pages at a time: each draws for itself, and none is measured.
          sequence: { groupOrder: 1 },
          maxWorkers: WORKERS,
          include: [...DOM_TESTS, 'tests/dom/**/*.dom.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 800, height: 600 },
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), chromiumSandbox: false, args: QUIET },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
