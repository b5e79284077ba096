#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { figuresOf, packSize, pagesByLanguage, publishedBeside, tableOf, timesIn } from './lib/eval-languages.mjs'
import { variationTable, writeVaried } from './lib/eval-variations.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'
import { VARIATIONS } from './lib/vary-pages.mjs'

const USAGE = `npm run eval [-- [gold | polnear | german | article | languages | variations | trace | cases | speed …] [--misses] [--worst]]

Reads the measuring data with the command line, and prints the scorers' figures: of all parts where none is named.
  gold       statements on annotated pages
  polnear    attributions in English plain text
  german     quotations and reports in German plain text
  article    article text and metadata of saved pages
  languages  language by language: what is found, how long it takes, what its pack weighs
  variations the English pages with other names, marks and markup, which change nothing of who says what
  trace      quotations checked at saved pages
  cases      small cases, each with its right answer
  speed      how long the analysis of the English pages takes
  --misses   tells what was missed and invented, page by page
  --worst    article: tells which pages are the worst`

const data = resolve(process.env.WHENCE_DATA ?? inRoot('..', 'shared'))
const out = inRoot('out/eval')

/**
 * What can be measured.
 * @typedef {object} DataSet
 * @property {string} title
 * @property {string} out folder of the records, within `out/eval`
 * @property {() => string[]} files to read
 * @property {string} [urls] their addresses, within the data
 * @property {[scorer: string, truth: string][]} scorers in `eval/` of the data, and the truth that each compares with
 */

/** @type {Readonly<Record<string, DataSet[]>>} */
const PARTS = {
  gold: [
    goldSet('gold/dev', 'Statements on English pages'),
    goldSet('gold/blind', 'Statements on English pages kept for their figures alone'),
    goldSet('gold/multi', 'Statements on pages in other languages'),
  ],
  polnear: [
    {
      title: 'Attributions in plain text (PolNeAR)',
      out: 'polnear',
      files: () => filesIn('polnear/dev/text', '.txt'),
      scorers: [['polnear.mjs', 'polnear/dev']],
    },
  ],
  german: [
    {
      title: 'Quotations and reports in German plain text',
      out: 'german',
      files: () => filesIn('german/dev', '.txt'),
      scorers: [['spans.mjs', 'german/dev']],
    },
  ],
  article: [
    {
      title: 'Article text and metadata of saved pages',
      out: 'corpus',
      files: () => filesIn('corpus/pages', '.html.gz'),
      urls: 'corpus/truth',
      scorers: [
        ['article.mjs', 'corpus/truth'],
        ['metadata.mjs', 'corpus/truth'],
      ],
    },
  ],
}

/** The part whose truth is what checks of quotations come to. */
const TRACE = 'trace'
/** The part of small cases, each with its right answer, which its scorer has read and checked by itself. */
const CASES = 'cases'
/** The part that tells language from language: English by its own pages, the others by theirs, German by plain text as well. */
const LANGUAGES = 'languages'
/** The part that reads the English pages again, made otherwise. */
const VARIED = 'variations'
const VARIED_GOLD = 'gold/dev'
/** The part that has no truth to compare with: how long the analysis of the English pages takes. */
const SPEED = 'speed'

/** @param {string} folder @param {string} title @returns {DataSet} */
function goldSet(folder, title) {
  return {
    title,
    out: folder.replace('/', '-'),
    files: () => goldPages(folder),
    urls: folder,
    scorers: [['pages.mjs', folder]],
  }
}

/** @param {string} folder within the data @param {string} ending @returns {string[]} none where there is no folder */
function filesIn(folder, ending) {
  const path = join(data, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(path, name))
}

/** The saved pages of gold annotations: in the corpus, or among the seeds. @param {string} folder */
function goldPages(folder) {
  return filesIn(folder, '.json').map((path) => savedPage(path.replace(/^.*\//, '').replace(/\.json$/, '')))
}

/** @param {string} name of an annotated page */
function savedPage(name) {
  const inCorpus = join(data, 'corpus/pages', `${name}.html.gz`)
  return existsSync(inCorpus) ? inCorpus : join(data, 'seed', `${name}.html`)
}

/** Runs a script of Node and waits for it. @param {string[]} args @param {import('node:child_process').StdioOptions} [stdio] */
function run(args, stdio = 'pipe') {
  return spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio })
}

const whence = inRoot('scripts/whence.mjs')
/** Standard output and error of a run, as lines of the table. @param {ReturnType<typeof run>} ended */
const rows = ({ stdout, stderr }) => (stdout + stderr).trimEnd().replace(/^/gm, '  ')

const names = [...Object.keys(PARTS), LANGUAGES, VARIED, TRACE, CASES, SPEED]

/** Those of the options that are handed on to the scorers. @type {string[]} */
let flags = []
let failed = false
/** @type {string[]} */
const table = []

/** @param {DataSet} set @param {string[]} files */
function score(set, files) {
  const predictions = predict(set, files)
  for (const [scorer, truth] of set.scorers) {
    const scored = run([join(data, 'eval', scorer), join(data, truth), predictions, ...flags])
    table.push(rows(scored))
    failed ||= scored.status !== 0
  }
}

/** Has files read, and gives the folder of their records. @param {Pick<DataSet, 'out' | 'urls'>} set @param {string[]} files */
function predict(set, files) {
  const predictions = join(out, set.out)
  rmSync(predictions, { recursive: true, force: true })
  mkdirSync(predictions, { recursive: true })
  const urls = set.urls ? ['--urls', join(data, set.urls)] : []
  // Progress is for the one who waits, and no part of the table.
  const read = run([whence, 'read', '--out', predictions, ...urls, ...files], ['ignore', 'inherit', 'inherit'])
  failed ||= read.status !== 0
  return predictions
}

async function compareLanguages() {
  const languages = []
  for (const gold of ['gold/dev', 'gold/multi']) {
    const predictions = predict({ out: `languages/${gold.replace('/', '-')}`, urls: gold }, goldPages(gold))
    for (const pages of pagesByLanguage(join(data, gold))) {
      const paths = { scorer: join(data, 'eval/pages.mjs'), predictions, out: join(out, 'languages/gold') }
      const { figures, misses } = figuresOf(pages, paths)
      const times = timesIn(run([whence, 'measure', ...pages.names.map(savedPage)]).stdout)
      languages.push({ language: pages.language, figures, ...times, size: await packSize(pages.language) })
      if (flags.includes('--misses')) table.push(`\n${misses.trimEnd()}`)
    }
  }
  const lines = [tableOf(languages), '', publishedBeside(languages)].join('\n')
  table.push(lines.replace(/^(?=.)/gm, '  '))
}

/** @param {string[]} files annotated pages */
function compareVariations(files) {
  const folder = join(out, VARIED)
  const scored = VARIATIONS.map((variation) => {
    const pages = writeVaried(variation, files, { gold: join(data, VARIED_GOLD), folder })
    const predictions = predict({ out: `${VARIED}/read`, urls: VARIED_GOLD }, pages)
    const { stdout } = run([join(data, 'eval/pages.mjs'), join(folder, 'gold'), predictions])
    return { name: variation.name, printed: stdout }
  })
  table.push(variationTable(scored).replace(/^(?=.)/gm, '  '))
}

/** @param {string[]} files the cases */
function checkQuotes([cases = '']) {
  const results = join(out, 'trace.json')
  mkdirSync(out, { recursive: true })
  const pages = join(data, 'corpus/pages')
  const checked = run(
    [whence, 'check-quotes', cases, '--pages', pages, '--out', results],
    ['ignore', 'pipe', 'inherit'],
  )
  const scored = run([join(data, 'eval/trace.mjs'), cases, results, ...flags])
  table.push(`  ${checked.stdout.trimEnd()}`, rows(scored))
  failed ||= checked.status !== 0 || scored.status !== 0
}

function judgeCases() {
  const judged = run([join(data, 'eval/cases.mjs'), join(data, 'cases'), root, ...flags])
  table.push(rows(judged))
  failed ||= judged.status !== 0
}

/** @param {string[]} files */
function measure(files) {
  const measured = run([whence, 'measure', ...files])
  table.push(rows(measured))
  failed ||= measured.status !== 0
}

/** @param {string} title @param {string[]} files @param {(files: string[]) => void | Promise<void>} work */
async function tell(title, files, work) {
  table.push(`\n${title}`)
  if (files.length === 0) table.push(`  not measured: ${data} holds none of it`)
  else await work(files)
}

await runMain(async () => {
  const { parts, ...asked } = readOptions()
  flags = asked.flags
  if (!existsSync(join(data, 'eval'))) {
    throw new Trouble(
      `The measuring data is not here: ${data} holds no eval/ folder.`,
      'It is not part of the project. Set WHENCE_DATA to the folder that holds eval/, gold/, polnear/, german/, corpus/, cases/ and trace/.',
    )
  }
  for (const name of parts) await measurePart(name, parts)
  console.log(table.join('\n'))
  return failed ? 1 : 0
})

function readOptions() {
  return readCommandLine(
    USAGE,
    {
      allowPositionals: true,
      options: { misses: { type: 'boolean', default: false }, worst: { type: 'boolean', default: false } },
    },
    ({ values, positionals }) => {
      const unknown = positionals.find((name) => !names.includes(name))
      if (unknown !== undefined) throw new Error(`There is nothing called ${unknown} to measure.`)
      const flags = [values.misses ? '--misses' : '', values.worst ? '--worst' : ''].filter((flag) => flag !== '')
      return { parts: positionals.length > 0 ? positionals : names, flags }
    },
  )
}

/** @param {string} name of a part @param {string[]} parts all that are measured */
async function measurePart(name, parts) {
  for (const set of PARTS[name] ?? []) await tell(set.title, set.files(), (files) => score(set, files))
  if (name === LANGUAGES) {
    await tell('Language by language', goldPages('gold/multi'), compareLanguages)
    if (!parts.includes('german'))
      for (const set of PARTS.german ?? []) await tell(set.title, set.files(), (files) => score(set, files))
  }
  if (name === VARIED) await tell('The English pages, made otherwise', goldPages(VARIED_GOLD), compareVariations)
  if (name === TRACE) await tell('Quotations checked at saved pages', filesIn('trace', 'cases.json'), checkQuotes)
  if (name === CASES) await tell('Small cases', filesIn('cases', '.json'), judgeCases)
  if (name === SPEED) await tell('Analysis of the English pages', goldPages('gold/dev'), measure)
}
