import { basename } from 'node:path'
import { bundleInPage, openBenchBrowser, openBenchPage } from './lib/bench-page.mjs'
import { savedPages } from './lib/bench-reading.mjs'
import { loadTypeScript } from './lib/load-typescript.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { readPage } from './lib/serve-page.mjs'
import { runMain } from './lib/trouble.mjs'
import { setUp } from './setup.mjs'

const USAGE = `npm run eyes [-- [--all]]

Reads saved pages in three ways, live in Chromium, parsed without layout, and in Node, and tells where these differ by
more than what the live page does not show.
  --all   every saved page, not every eighth`

/** Of a text that differs, so much is shown. UTF-16 units. */
const SHOWN = 100

/** @typedef {import('../src/core/model').Article} Article */

await runMain(async () => {
  const files = await savedPages(readOptions().all)
  await setUp()
  const script = await bundleInPage()
  const { parseHtml } = await loadTypeScript('src/core/parse/parse-html.ts')
  const { decodeHtml } = await loadTypeScript('src/cli/decode.ts')
  const { readArticle } = await loadTypeScript('src/core/article/read-article.ts')
  const { context, close } = await openBenchBrowser()
  let differing = 0
  try {
    for (const file of files) {
      const { text: html = '' } = decodeHtml(await readPage(file))
      const page = await openBenchPage(context, { name: file, html }, script)
      const { live, unasked, hidden, parsed } = await page.call('eyes', html)
      await page.close()
      const url = `https://saved.test/news/${encodeURIComponent(basename(file))}`
      const inNode = readArticle(parseHtml(html), { url })?.article ?? null
      const found = [
        ...differences('parsed, not in Node', parsed, inNode),
        ...differences('in Node, not parsed', inNode, parsed),
        ...differences('live, not parsed', unasked, parsed),
        ...differences('parsed, not live', parsed, unasked),
        ...differences('shown, not read unasked', live, unasked, partsOf(live, unasked)),
        ...differences('not shown, and not hidden', unasked, live, new Set(hidden)),
      ]
      if (found.length > 0) differing++
      for (const one of found) console.log(`${basename(file)}: ${one}`)
    }
  } finally {
    await close()
  }
  console.log(`${files.length} pages, ${differing} seen differently`)
})

function readOptions() {
  return readCommandLine(USAGE, { options: { all: { type: 'boolean', default: false } } }).values
}

/**
 * What one reading has and the other has not, its headline and title among it.
 * @param {string} title
 * @param {Article | null} one
 * @param {Article | null} other
 * @param {ReadonlySet<string>} [but] texts that may be missing
 */
function differences(title, one, other, but = new Set()) {
  const theirs = new Set(textsOf(other))
  return textsOf(one)
    .filter((text) => !theirs.has(text) && !but.has(text))
    .map((text) => `${title}: ${text.slice(0, SHOWN)}`)
}

/**
 * Texts of one reading that are part of one of the other: a hidden word may be missing from them.
 * @param {Article | null} one
 * @param {Article | null} other
 */
function partsOf(one, other) {
  const theirs = textsOf(other)
  return new Set(textsOf(one).filter((text) => theirs.some((each) => each.includes(text))))
}

/** @param {Article | null} article */
function textsOf(article) {
  if (!article) return []
  const blocks = article.blocks.map(({ start, end }) => article.text.slice(start, end))
  return [article.title, article.headline, ...blocks]
}
