import { build } from './build.mjs'
import { growPage, megabytes } from './lib/bench-memory.mjs'
import { articlesFor, loadTabs } from './lib/load-tabs.mjs'
import { loadTypeScript } from './lib/load-typescript.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { step } from './lib/step.mjs'
import { runMain } from './lib/trouble.mjs'
import { withExtension } from './lib/with-extension.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm run load [-- [--tabs N] [--live MINUTES]]

Opens many tabs with news pages in real Chromium, has each read, loads all of them anew as a browser does that restores
them, closes them, and waits until the engine's workers are put away. Then a live page gets a paragraph every few seconds.
Told at each step: the heaps of the extension's parts, the memory of its process on Linux, and what stands in session
storage. It fails where the workers are not put away in the end.
  --tabs N        so many tabs (100); none with 0
  --live MINUTES  so long a live page (30); none with 0`

/** Ms to wait, after all were closed, for the workers to be put away: the build for tests does it after ten seconds. */
const REST = 60_000
/** Ms between two paragraphs of the live page. */
const PARAGRAPH_EVERY = 5000

await runMain(async () => {
  const { tabs, minutes } = readOptions()
  await setUp()
  const extension = await step('Building for Chromium', () => build('chrome-e2e'))
  const isGivenBack = tabs === 0 || (await loadMany(extension, tabs))
  if (minutes > 0) await growPage(extension, { growth: minutes * 60_000, paragraphEvery: PARAGRAPH_EVERY })
  return isGivenBack ? 0 : 1
})

/**
 * @param {string} extension folder of the build
 * @param {number} tabs
 * @returns {Promise<boolean>} whether the workers were put away in the end
 */
async function loadMany(extension, tabs) {
  const { serveHtml } = await loadTypeScript('tests/support/serve-html.ts')
  const { articleThatQuotes } = await loadTypeScript('tests/support/own-articles.ts')
  const { waitFor } = await loadTypeScript('tests/support/wait-for.ts')
  const site = await serveHtml(articlesFor(tabs, articleThatQuotes))
  try {
    const { isAtRest } = await withExtension(extension, (context, profile) =>
      loadTabs(context, profile, site, tabs, { waitFor, every: 25, rest: REST, tell: print }),
    )
    return isAtRest
  } finally {
    await site.close()
  }
}

/** @param {import('./lib/load-tabs.mjs').Held} held */
function print({ when, after, heaps, process, kept }) {
  const columns = heaps.map(({ name, used, given }) => `${name} ${megabytes(used)} of ${megabytes(given)}`)
  if (process !== null) columns.push(`process ${megabytes(process)}`)
  if (kept !== null) columns.push(`kept ${megabytes(kept)}`)
  console.log(`${String(Math.round(after / 1000)).padStart(4)} s  ${when.padEnd(16)} ${columns.join('; ')}`)
}

function readOptions() {
  return readCommandLine(
    USAGE,
    { options: { tabs: { type: 'string', default: '100' }, live: { type: 'string', default: '30' } } },
    ({ values }) => {
      const [tabs, minutes] = [Number(values.tabs), Number(values.live)]
      if (!Number.isInteger(tabs) || tabs < 0) throw new Error(`${values.tabs} is no number of tabs.`)
      if (!(minutes >= 0)) throw new Error(`${values.live} is no number of minutes.`)
      return { tabs, minutes }
    },
  )
}
