import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** @typedef {import('./vary-pages.mjs').Variation} Variation */

/**
 * Writes annotated pages as a variation has them: into `pages` and `gold` of a folder.
 * @param {Variation} variation @param {readonly string[]} files saved pages
 * @param {{ gold: string, folder: string }} paths the annotations, and where to write
 * @returns {string[]} the files written into `pages`
 */
export function writeVaried({ html, gold: annotate = (same) => same }, files, { gold, folder }) {
  rmSync(folder, { recursive: true, force: true })
  for (const made of ['pages', 'gold']) mkdirSync(join(folder, made), { recursive: true })
  return files.map((file) => {
    const page = file.replace(/^.*\//, '').replace(/\.html(?:\.gz)?$/, '')
    const bytes = readFileSync(file)
    const annotated = JSON.parse(readFileSync(join(gold, `${page}.json`), 'utf8'))
    const path = join(folder, 'pages', `${page}.html`)
    writeFileSync(path, html((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString(), annotated))
    writeFileSync(join(folder, 'gold', `${page}.json`), JSON.stringify(annotate(annotated)))
    return path
  })
}

/** What is told of each variation: a heading, and what the scorer of pages prints before it. @type {readonly [string, RegExp][]} */
const FIGURES = [
  ['F1', /statements .*F1\s*([\d.]+)/],
  ['direct', /direct recall\s*([\d.]+)/],
  ['mixed', /mixed\s*([\d.]+) of/],
  ['indirect', /indirect\s*([\d.]+) of/],
  ['speaker', /speaker right\s*([\d.]+)/],
  ['wrong', /a wrong one named\s*([\d.]+)/],
  ['sure', /right and with the right speaker\s*([\d.]+)/],
  ['via', /^via .*F1\s*([\d.]+)/m],
]
const NAME_WIDTH = 28
const FIGURE_WIDTH = 9

/** A line for each variation. @param {readonly { name: string, printed: string }[]} scored what the scorer of pages printed */
export function variationTable(scored) {
  const row = (/** @type {string} */ name, /** @type {readonly string[]} */ cells) =>
    name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(FIGURE_WIDTH)).join('')
  const figures = (/** @type {string} */ printed) => FIGURES.map(([, pattern]) => pattern.exec(printed)?.[1] ?? '-')
  const headings = FIGURES.map(([heading]) => heading)
  return [row('', headings), ...scored.map(({ name, printed }) => row(name, figures(printed)))].join('\n')
}
