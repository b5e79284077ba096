import { parseArgs } from 'node:util'
import { benchLatency } from './lib/bench-latency.mjs'
import { benchMemory } from './lib/bench-memory.mjs'
import { benchReading } from './lib/bench-reading.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm run bench [-- [reading | latency | memory] [--all] [--chromium | --firefox]]

Measures what Whence costs, in real browsers. Times are of this machine in this run: compare the rows with one another,
not with another day's.
  reading    the work on the page's thread, on the saved pages of the data folder, in Chromium
  latency    how long a reader waits for the marks
  memory     what the engine holds while a page grows, and after it is closed, in Chromium; some eight minutes
  --all      reading: every saved page, not every eighth
  --chromium, --firefox   latency: in this browser alone`

const PARTS = ['reading', 'latency', 'memory']

await runMain(async () => {
  const { parts, all, browsers } = readOptions()
  await setUp()
  if (parts.includes('reading')) await benchReading({ all })
  if (parts.includes('latency')) await benchLatency(browsers)
  if (parts.includes('memory')) await benchMemory()
})

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        firefox: { type: 'boolean' },
        chromium: { type: 'boolean' },
      },
    })
    const unknown = positionals.find((part) => !PARTS.includes(part))
    if (unknown !== undefined) throw new Error(`There is nothing called ${unknown} to measure.`)
    const browsers = /** @type {const} */ (['chromium', 'firefox']).filter(
      (name) => values[name] || !(values.firefox || values.chromium),
    )
    return { parts: positionals.length ? positionals : PARTS, all: values.all, browsers }
  } catch (error) {
    throw new Trouble(error instanceof Error ? error.message : String(error), USAGE)
  }
}
