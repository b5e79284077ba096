#!/usr/bin/env node
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { SourceMap } from 'node:module'
import { basename, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defaultReport, switchOff } from './lib/census-switches.mjs'
import { dataFolder, inRoot, noData, root } from './lib/paths.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'

const USAGE = `npm run census -- [--switch-off] [--words] [--only PATTERN] [--most N] [--all] [--report FILE]

What of the reading of articles decided nothing on the data folder's PolNeAR and German texts, its cases and the pages of
its corpus: code that never ran, and words that were never met.
  --switch-off    switches each condition off by itself, reads again the texts in which it holds, and tells how many
                  statements are other ones; of what changes none, whether it changes a text of the unit tests. FILE keeps
                  what is done, out/census.jsonl where none is named
  --words         each word of a list as well
  --only PATTERN  in files whose path fits
  --most N        texts read of each that changes none
  --all           tells of what decides something, too`

/** @typedef {import('./lib/census-switches.mjs').Decided} Decided */
/** @typedef {import('../src/cli/read-input').ReadJob} ReadJob */

/**
 * A script of the bundle as V8 counted it.
 * @typedef {import('node:inspector').Profiler.ScriptCoverage} Coverage
 */

/** What is read: folders within the data, how their files end, and where their addresses stand. */
const SETS = [
  { folder: 'polnear/train/text', ending: '.txt', urls: null },
  { folder: 'polnear/dev/text', ending: '.txt', urls: null },
  { folder: 'corpus/pages', ending: '.html.gz', urls: 'corpus/truth' },
  { folder: 'german/dev', ending: '.txt', urls: null },
  { folder: 'cases/read', ending: '.html', urls: null },
  { folder: 'cases/read', ending: '.txt', urls: null },
]
/** Whose code is counted. */
const COUNTED = /^src\/core\/(?:languages\/en|attribution)\/(?!explain\/|testing\/)/u
/** What only stands in for a value that the types take for possible: no rule. */
const STAND_IN = /^(?:""|0|-1|null|void 0|\[\]|"X"|nobody)$/u
/** Longest piece of source that is printed. Units. */
const LONGEST_SHOWN = 90

/** What takes the place of `word-list.ts`: its sets remember where they were made, and which of their words were met. */
const COUNTING_LISTS = `
const lists = (globalThis.whenceWordLists ??= [])
class CountedSet extends Set {
  has(word) {
    const found = super.has(word)
    if (found) this.met.add(word)
    return found
  }
  [Symbol.iterator]() {
    this.isReadWhole = true
    return super[Symbol.iterator]()
  }
}
export const words = (list) => {
  const set = new CountedSet()
  set.met = new Set()
  set.madeAt = new Error().stack.split('\\n')[2] ?? ''
  for (const word of list.trim().split(/\\s+/)) set.add(word)
  lists.push(set)
  return set
}`

/** @type {import('vite').Plugin} */
const countingLists = {
  name: 'counting-word-lists',
  enforce: 'pre',
  load: (id) => (id.endsWith('/languages/word-list.ts') ? COUNTING_LISTS : null),
}

await runMain(async () => {
  const options = readOptions()
  const data = dataFolder()
  if (!data) throw new Trouble(`Nothing was counted: ${noData}.`)
  const files = SETS.flatMap(({ folder, ending, urls }) =>
    filesIn(join(data, folder), ending).map((path) => ({
      path,
      url: urls ? urlOf(path, ending, join(data, urls)) : '',
    })),
  )
  if (files.length === 0) throw new Trouble(`Nothing was counted: ${data} holds nothing to read.`)
  mkdirSync(inRoot('dist'), { recursive: true })
  const out = mkdtempSync(inRoot('dist/census-'))
  try {
    if (options.switchOff) tellDecided(await switched(out, files, options), options.all)
    else await tellUnused(out, files)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
})

function readOptions() {
  return readCommandLine(
    USAGE,
    {
      options: {
        'switch-off': { type: 'boolean', default: false },
        words: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        only: { type: 'string' },
        most: { type: 'string' },
        report: { type: 'string', default: defaultReport },
      },
    },
    ({ values }) => {
      const { words, all, only, most, report } = values
      return { switchOff: values['switch-off'], words, all, only, most, report }
    },
  )
}

/** @param {string} path @param {string} ending @param {string} truths @returns {string} a page's address, `''` where none is known */
function urlOf(path, ending, truths) {
  const truth = join(truths, `${basename(path, ending)}.json`)
  return existsSync(truth) ? (JSON.parse(readFileSync(truth, 'utf8')).url ?? '') : ''
}

/** @param {string} out @param {ReadJob[]} files */
async function tellUnused(out, files) {
  await bundle(out, { plugin: countingLists, input: { engine: 'src/cli/read-input.ts' } })
  const entry = join(out, 'engine.js')
  const coverage = await cover(entry, files)
  const map = sourceOf(out, entry)
  const code = tellCode(coverage, map)
  const words = tellWords(map)
  console.log(`\n${files.length} texts and pages; ${code} pieces of code never ran, ${words} words were never met`)
}

/** @param {string} out @param {ReadJob[]} files @param {ReturnType<typeof readOptions>} options */
function switched(out, files, { only, most, report, words }) {
  return switchOff({
    files,
    counted: COUNTED,
    out,
    build: (what) => bundle(out, what),
    report: resolve(process.env.INIT_CWD ?? '', report),
    only: only ? new RegExp(only, 'u') : null,
    most: most ? Number(most) : Number.POSITIVE_INFINITY,
    withWords: words,
  })
}

/**
 * Prints what decides nothing, and what decides in tests alone, by file and line; with `all` what decides on data as well.
 * @param {Decided[]} rows @param {boolean} all
 */
function tellDecided(rows, all) {
  for (const row of rows) {
    if (row.changed > 0 && !all) continue
    const { file, line, kind, text, texts } = row
    console.log(`${file}:${line}  ${kind}, holds in ${texts} texts, decides ${whatItDecides(row)}: ${text}`)
  }
  const idle = rows.filter(({ changed }) => changed === 0)
  const inTests = idle.filter(({ changedInTests }) => changedInTests > 0).length
  console.log(
    `\n${rows.length} conditions; ${idle.length} decide nothing on data, of which ${inTests} decide in tests and ${idle.length - inTests} nothing anywhere`,
  )
}

/** @param {Decided} row */
function whatItDecides({ read, changed, statements, changedInTests }) {
  if (changed > 0) return `${statements} statements in ${changed} of ${read} texts`
  return changedInTests > 0 ? 'only in tests' : `nothing in ${read} texts, nor in tests`
}

/** @param {string} folder @param {string} ending @returns {string[]} none where there is no folder */
function filesIn(folder, ending) {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  return names.sort().map((name) => join(folder, name))
}

/**
 * Bundles what reads a file, with a map to its sources.
 * @param {string} out
 * @param {{ plugin: import('vite').Plugin, input: Record<string, string> }} what
 */
async function bundle(out, { plugin, input }) {
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [plugin],
    build: {
      ssr: true,
      target: 'node20',
      outDir: out,
      sourcemap: true,
      minify: false,
      rollupOptions: { input, output: { entryFileNames: '[name].js' } },
    },
  })
}

/** Reads all files while V8 counts. @param {string} entry @param {ReadJob[]} files */
async function cover(entry, files) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  /** @type {typeof import('../src/cli/read-input')} */
  const { loadReader } = await import(pathToFileURL(entry).href)
  const read = await loadReader()
  for (const job of files) await read(job)
  const { result } = await session.post('Profiler.takePreciseCoverage')
  session.disconnect()
  return result
}

/** The source that a place of a bundled file was made of. @param {string} out @param {string} entry */
function sourceOf(out, entry) {
  /** @type {Map<string, SourceMap>} */
  const maps = new Map()
  /** @param {string} file @param {number} line from 0 @param {number} column from 0 */
  return (file, line, column) => {
    const path = join(out, relative(out, file === '' ? entry : file))
    if (!existsSync(`${path}.map`)) return null
    const map = maps.get(path) ?? new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')))
    maps.set(path, map)
    const found = map.findEntry(line, column)
    if (!('originalSource' in found)) return null
    const source = relative(root, join(path, '..', found.originalSource))
    return { source, line: found.originalLine + 1 }
  }
}

/**
 * Prints the code that never ran, by file and line, what lies within such code left out; gives how many pieces.
 * @param {Coverage[]} scripts
 * @param {ReturnType<typeof sourceOf>} map
 */
function tellCode(scripts, map) {
  /** @type {{ source: string, line: number, text: string }[]} */
  const unused = []
  for (const { url, functions } of scripts) {
    if (!url.includes('/census-')) continue
    const file = new URL(url).pathname
    const text = readFileSync(file, 'utf8')
    for (const { from, to } of neverRun(functions, text)) {
      const before = text.slice(0, from).split('\n')
      const place = map(file, before.length - 1, before.at(-1)?.length ?? 0)
      const piece = text.slice(from, to).replace(/\s+/g, ' ').trim()
      if (!place || !COUNTED.test(place.source) || STAND_IN.test(piece)) continue
      unused.push({ ...place, text: piece.slice(0, LONGEST_SHOWN) })
    }
  }
  unused.sort((a, b) => a.source.localeCompare(b.source) || a.line - b.line)
  console.log('Code that never ran')
  for (const { source, line, text } of unused) console.log(`  ${source}:${line}  ${text}`)
  return unused.length
}

/** The outermost stretches of a file that never ran. @param {Coverage['functions']} functions @param {string} text */
function neverRun(functions, text) {
  const ranges = functions.flatMap(({ ranges }) => ranges.filter(({ count }) => count === 0))
  ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset)
  const outermost = []
  let done = -1
  for (const { startOffset, endOffset } of ranges) {
    if (endOffset <= done) continue
    done = endOffset
    const from = startOffset + (text.slice(startOffset).match(/^[\s{&|?:]*/u)?.[0].length ?? 0)
    outermost.push({ from, to: endOffset })
  }
  return outermost
}

/** Prints the words of each list that were never met; gives how many. @param {ReturnType<typeof sourceOf>} map */
function tellWords(map) {
  /** @type {(ReadonlySet<string> & { met: Set<string>, madeAt: string, isReadWhole?: boolean })[]} */
  const lists = Reflect.get(globalThis, 'whenceWordLists') ?? []
  let count = 0
  console.log('\nWords never met (* the list is also read whole)')
  for (const list of lists) {
    const [, file, line, column] = list.madeAt.match(/(?:file:\/\/)?(\/[^():]+):(\d+):(\d+)/u) ?? []
    const place = file ? map(file, Number(line) - 1, Number(column) - 1) : null
    if (!place || !COUNTED.test(place.source)) continue
    const never = [...Set.prototype.values.call(list)].filter((word) => !list.met.has(word))
    if (never.length === 0) continue
    count += never.length
    const name = `${basename(place.source)}:${place.line}${list.isReadWhole ? '*' : ''}`
    console.log(`  ${name}  ${never.length} of ${list.size}: ${never.join(' ')}`)
  }
  return count
}
