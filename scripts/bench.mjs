import { benchLatency } from './lib/bench-latency.mjs'
import { benchMemory } from './lib/bench-memory.mjs'
import { benchPanel } from './lib/bench-panel.mjs'
import { benchReading } from './lib/bench-reading.mjs'
import { benchScaling } from './lib/bench-scaling.mjs'
import { benchSearch } from './lib/bench-search.mjs'
import { benchTurns } from './lib/bench-turns.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { runMain } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm run bench [-- [reading | latency | panel | memory | scaling | search] [--all] [--beside FOLDER] [--long] [--only WORDS] [--chromium | --firefox]]

Measures what Whence costs, in real browsers. Times are of this machine in this run: compare the rows with one another,
not with another day's.
  reading    the work on the page's thread, on the saved pages of the data folder, in Chromium
  latency    how long a reader waits for the marks
  panel      how soon the panel can be worked on long pages, whether list and page scroll at 60 frames a second, and how
             large its first load is, in Chromium; fails where one of them is more than it may be
  memory     what the engine holds while a page grows, and after it is closed, in Chromium; some eight minutes
  scaling    whether attribution takes time in proportion to a text's length, on hostile texts up to 1 MB, in Node;
             fails where 16 times the text takes more than 20 times the time
  search     how long a search of the memory takes, with 100,000 statements in it, in Node; fails above 50 ms
  --all      reading: every saved page, not every eighth
  --beside FOLDER   reading: in turns with the code of another checkout, whose packages are installed
  --long     memory: the page grows for six minutes, not three
  --only WORDS   scaling: the shapes with these words in their names
  --chromium, --firefox   latency: in this browser alone`

/** Parts that are measured where none is named. */
const USUAL = ['reading', 'latency']
const PARTS = [...USUAL, 'panel', 'memory', 'scaling', 'search']

await runMain(async () => {
  const { parts, all, beside, long, only, browsers } = readOptions()
  await setUp()
  if (parts.includes('reading')) await (beside ? benchTurns({ beside, all }) : benchReading({ all }))
  if (parts.includes('latency')) await benchLatency(browsers)
  if (parts.includes('memory')) await benchMemory({ long })
  const slow = parts.includes('panel') ? await benchPanel() : 0
  const late = parts.includes('search') ? await benchSearch() : 0
  return (parts.includes('scaling') ? await benchScaling({ only }) : 0) || slow || late
})

function readOptions() {
  return readCommandLine(
    USAGE,
    {
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        beside: { type: 'string', default: '' },
        long: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        firefox: { type: 'boolean' },
        chromium: { type: 'boolean' },
      },
    },
    ({ values, positionals }) => {
      const unknown = positionals.find((part) => !PARTS.includes(part))
      if (unknown !== undefined) throw new Error(`There is nothing called ${unknown} to measure.`)
      const browsers = /** @type {const} */ (['chromium', 'firefox']).filter(
        (name) => values[name] || !(values.firefox || values.chromium),
      )
      return {
        parts: positionals.length ? positionals : USUAL,
        all: values.all,
        beside: values.beside,
        long: values.long,
        only: values.only,
        browsers,
      }
    },
  )
}
