import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { inRoot } from './paths.mjs'

/*
 * How well each language is read: the scorer of annotated pages, asked for the pages of one language at a time. It has no
 * figure for direct quotations with their speakers, so it is asked again with all other statements marked as optional,
 * which it neither asks for nor holds against.
 */

/**
 * Pages of one language.
 * @typedef {object} Pages
 * @property {string} language two-letter code
 * @property {string} gold folder of their annotations
 * @property {string[]} names of the pages, without an ending
 */

/**
 * Figures of one language; shares in percent, NaN where there is nothing to tell them of.
 * @typedef {object} Figures
 * @property {number} pages
 * @property {number} direct
 * @property {number} directBySpeaker
 * @property {number} reported mixed and indirect
 * @property {number} speaker
 * @property {number} wrong
 * @property {number} quotedPrecision
 * @property {number} precision
 * @property {number} f1
 */

const NUMBER = String.raw`\s*([\d.]+|-)`

/**
 * The annotated pages of a folder by language, in the order of their codes.
 * @param {string} gold folder of annotations
 * @returns {Pages[]}
 */
export function pagesByLanguage(gold) {
  /** @type {Map<string, string[]>} */
  const names = new Map()
  for (const file of existsSync(gold) ? readdirSync(gold).sort() : []) {
    if (!file.endsWith('.json')) continue
    const { language = 'en' } = JSON.parse(readFileSync(join(gold, file), 'utf8'))
    names.set(language, [...(names.get(language) ?? []), file.replace(/\.json$/, '')])
  }
  return [...names].sort().map(([language, pages]) => ({ language, gold, names: pages }))
}

/**
 * The figures of one language's pages.
 * @param {Pages} pages
 * @param {{ scorer: string, predictions: string, out: string }} paths the scorer of pages, the records, and a folder to work in
 * @returns {{ figures: Figures, misses: string }} with what was missed and invented, page by page
 * @throws {Error} where the scorer fails, or says what cannot be read
 */
export function figuresOf(pages, { scorer, predictions, out }) {
  const all = score(pages, join(out, pages.language, 'all'), scorer, predictions, () => false)
  const direct = score(pages, join(out, pages.language, 'direct'), scorer, predictions, ({ form }) => form !== 'direct')
  const share = (/** @type {string} */ name, printed = all) => numberIn(printed, `${name}${NUMBER}`)
  const asked = (/** @type {string} */ form) => numberIn(all, `${form}${NUMBER} of (\\d+)`, 2)
  const found = (/** @type {string} */ form) => Math.round((orZero(share(form)) * asked(form)) / 100)
  return {
    figures: {
      pages: pages.names.length,
      direct: share('direct recall'),
      directBySpeaker: share('found with the right speaker', direct),
      reported: (100 * (found('mixed') + found('indirect'))) / (asked('mixed') + asked('indirect')),
      speaker: share('speaker right'),
      wrong: share('a wrong one named'),
      quotedPrecision: share(String.raw`shown as quoted \(direct, mixed\)`),
      precision: share('statements +P'),
      f1: numberIn(all, `statements .*F1${NUMBER}`),
    },
    misses: all,
  }
}

const orZero = (/** @type {number} */ figure) => (Number.isNaN(figure) ? 0 : figure)

/**
 * @param {Pages} pages
 * @param {string} folder
 * @param {string} scorer
 * @param {string} predictions
 * @param {(statement: { form: string }) => boolean} isLeftOut
 */
function score({ gold, names }, folder, scorer, predictions, isLeftOut) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of names) {
    const page = JSON.parse(readFileSync(join(gold, `${name}.json`), 'utf8'))
    for (const statement of page.statements) if (isLeftOut(statement)) statement.optional = true
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(page))
  }
  const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, folder, predictions, '--misses'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr.trim()}`)
  return stdout
}

/**
 * A number that stands behind what a pattern tells; NaN where the scorer has `-` for it.
 * @param {string} printed
 * @param {string} pattern
 * @param {number} [group]
 */
function numberIn(printed, pattern, group = 1) {
  // What was missed, listed before the figures, may say anything.
  const figures = printed.slice(printed.search(/^\d+ pages/m))
  const found = new RegExp(pattern).exec(figures)?.[group]
  if (found === undefined) throw new Error(`The scorer of pages printed nothing like ${pattern}: ${figures}`)
  return found === '-' ? Number.NaN : Number(found)
}

/**
 * What the pack of a language weighs by gzip, with all that it needs, in bytes; null where there is none.
 * @param {string} language
 */
export async function packSize(language) {
  const entry = inRoot('src/core/languages', language, 'pack.ts')
  if (!existsSync(entry)) return null
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'pack' } },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error(`The pack of ${language} was not bundled.`)
  const code = output.output.map((file) => ('code' in file ? file.code : '')).join('')
  return gzipSync(code).length
}

const COLUMNS =
  'language  pages  direct  speaker  reported  speaker  wrong  prec.    prec.  ms/1,000  of English  64 times   pack\n' +
  '                 found   right    found     right    one    quoted   all    words     (times)     the text   kB'

/** @param {number} figure @param {number} width */
const cell = (figure, width) => (Number.isFinite(figure) ? figure.toFixed(1) : '-').padEnd(width)

/**
 * The table, a row a language.
 * @param {{ language: string, figures: Figures, ms: number, growth: number, size: number | null }[]} languages
 * @returns {string}
 */
export function tableOf(languages) {
  const english = languages.find(({ language }) => language === 'en')?.ms ?? Number.NaN
  const rows = languages.map(({ language, figures, ms, growth, size }) =>
    [
      language.padEnd(9),
      String(figures.pages).padEnd(6),
      cell(figures.direct, 7),
      cell(figures.directBySpeaker, 8),
      cell(figures.reported, 9),
      cell(figures.speaker, 8),
      cell(figures.wrong, 6),
      cell(figures.quotedPrecision, 8),
      cell(figures.precision, 6),
      cell(ms, 9),
      cell(ms / english, 11),
      cell(growth, 10),
      size === null ? 'none' : cell(size / 1000, 0),
    ].join(' '),
  )
  return [COLUMNS, ...rows].join('\n')
}

/** What `whence measure` printed. @param {string} printed @returns {{ ms: number, growth: number }} */
export function timesIn(printed) {
  return {
    ms: Number(/^([\d.]+) ms for 1,000 words/m.exec(printed)?.[1]),
    growth: Number(/^(\d+) times as long/m.exec(printed)?.[1]),
  }
}

/** Figures that others have published for their own languages, each on data of its own. */
export const PUBLISHED = [
  {
    system: 'Gender Gap Tracker (Asr et al. 2021)',
    languages: ['en', 'fr'],
    figures: 'quotations F1 83.7 (loose), 76.1 (strict), speaker right 86.5 to 87.4; measured on its own English news',
  },
  {
    system: 'Citron (BBC 2021)',
    languages: ['en'],
    figures: 'content F1 83.3, source F1 85.3 (overlap), all spans 56.7 (exact); measured on PARC3',
  },
]

/**
 * What others have published, ours beside it.
 * @param {{ language: string, figures: Figures }[]} ours
 * @returns {string}
 */
export function publishedBeside(ours) {
  const lines = PUBLISHED.flatMap(({ system, languages, figures }) => [
    `${system}: ${figures}`,
    ...ours
      .filter(({ language }) => languages.includes(language))
      .map(
        ({ language, figures: own }) =>
          `  Whence, ${language}: statements F1 ${own.f1.toFixed(1)}, speaker right ${own.speaker.toFixed(1)} of those found`,
      ),
  ])
  return ['What others have published, on other data than this:', ...lines].join('\n')
}
