import { basename } from 'node:path'
import { openBenchBrowser } from './lib/bench-page.mjs'
import { savedPages } from './lib/bench-reading.mjs'
import { loadTypeScript } from './lib/load-typescript.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { readPage } from './lib/serve-page.mjs'
import { runMain } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm run marks [-- [--all]]

Lays each style of marks beside the looks of each saved page's own links, by day, by night and in forced colours, on the
ground that the page has then, and tells by what they are told apart: with colour, and without. Fails where they are not.
  --all   every saved page, not every eighth`

/** Links looked at on one page, of different looks. */
const MOST = 40
/** Ms that a page may take, with nothing from outside. */
const PATIENCE = 15_000
/** Failures shown in full. */
const SHOWN = 20

/** How a page is looked at. */
const LIGHTS = /** @type {const} */ ([
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced', media: { colorScheme: 'light', forcedColors: 'active' } },
])

/** @typedef {import('../tests/support/look-of-words').LinkBesideMarks} LinkBesideMarks */
/** @typedef {Pick<LinkBesideMarks, 'around' | 'link' | 'marks'> & { where: string }} Meeting */

await runMain(async () => {
  const files = await savedPages(readOptions().all)
  await setUp()
  const { isLegible, signsOf } = await loadTypeScript('tests/support/tell-apart.ts')
  // Pages saved without their styles may have dark words on dark ground.
  const meetings = (await meetingsOn(files)).filter(({ around }) => isLegible(around))
  const pairs = meetings.flatMap(({ where, around, link, marks }) =>
    Object.entries(marks).map(([look, mark]) => ({
      name: `${where}: ${look}, ${JSON.stringify(link)}`,
      signs: /** @type {string[]} */ (signsOf(mark, link, around)),
    })),
  )
  const alike = pairs.filter(({ signs }) => signs.every((sign) => sign === 'colour'))
  for (const { name } of alike.slice(0, SHOWN)) console.log(name)
  const by = (/** @type {string} */ sign) => pairs.filter(({ signs }) => signs.includes(sign)).length
  console.log(`${files.length} pages, ${pairs.length} pairs of a link and a mark`)
  console.log(
    `told apart by line ${by('line')}, thickness ${by('thickness')}, ground ${by('ground')}, colour ${by('colour')}`,
  )
  console.log(`by colour alone or by nothing: ${alike.length}`)
  return alike.length > 0 ? 1 : 0
})

/**
 * The links of these pages beside the marks, in each light and style.
 * @param {readonly string[]} files
 * @returns {Promise<Meeting[]>}
 */
async function meetingsOn(files) {
  const { LOOKS, newNames } = await loadTypeScript('src/platform/highlight-names.ts')
  const { highlightCss } = await loadTypeScript('src/platform/highlight-css.ts')
  const { MARK_STYLES } = await loadTypeScript('src/platform/mark-styles.ts')
  const { marksShown } = await loadTypeScript('tests/support/tell-apart.ts')
  const { linksBesideMarks } = await loadTypeScript('tests/support/look-of-words.ts')
  const names = newNames()
  const { context, close } = await openBenchBrowser()
  /** @type {Meeting[]} */
  const meetings = []
  try {
    await context.route('**/*', (route) => route.abort())
    const page = await context.newPage()
    for (const file of files) {
      const html = String(await readPage(file))
      for (const { name, media } of LIGHTS) {
        await page.emulateMedia(media)
        await page.setContent(html, { timeout: PATIENCE, waitUntil: 'domcontentloaded' })
        for (const style of MARK_STYLES) {
          const found = await page.evaluate(linksBesideMarks, {
            names,
            looks: LOOKS,
            css: highlightCss(names, style),
            most: MOST,
          })
          for (const one of marksShown(found)) meetings.push({ ...one, where: `${basename(file)}, ${name}, ${style}` })
        }
      }
    }
  } finally {
    await close()
  }
  return meetings
}

function readOptions() {
  return readCommandLine(USAGE, { options: { all: { type: 'boolean', default: false } } }).values
}
