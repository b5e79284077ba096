import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot, root } from './paths.mjs'
import { SWITCHED_LISTS, Switchboard, withSwitches } from './switches.mjs'
import { testArticles } from './test-articles.mjs'

/** Texts of the data that are read of a condition that changes some, the shortest first. */
const ENOUGH_TEXTS = 15
/** How many times as many questions as usual a text may ask with a condition off, and how many more. */
const MOST_ASKED = 20
const SPARE_ASKED = 20_000
/** Conditions after which what is known is written down. */
const OFTEN = 25

/** Where the report of an earlier run is looked for. */
export const defaultReport = inRoot('out/census.jsonl')

/** @typedef {import('./switches.mjs').Switch} Switch */
/**
 * What a condition decided: the texts in which it holds, of them those that were read without it, those that came out
 * otherwise, and the statements that did. Of one that decides nothing there, how many texts of the unit tests came out
 * otherwise; one of them is enough.
 * @typedef {{ texts: number, read: number, changed: number, statements: number, changedInTests: number }} Counted
 */
/** A condition by its key, and what it decided. @typedef {Switch & Counted & { key: string }} Decided */
/** @typedef {{ statements: string[], asked: number }} Reading */
/** @typedef {import('../../src/cli/read-input').ReadJob} ReadJob */

/**
 * Switches each condition and each word of a list off by itself, reads again the texts in which it holds, and tells how
 * many statements are other ones.
 * @param {object} given
 * @param {readonly ReadJob[]} given.files
 * @param {RegExp} given.counted whose conditions there are
 * @param {string} given.out
 * @param {(what: { plugin: import('vite').Plugin, input: Record<string, string> }) => Promise<void>} given.build into `out`
 * @param {string} given.report what is known already, and is written down again with the rest
 * @param {RegExp | null} given.only
 * @param {number} given.most texts read of a condition that changes none
 * @param {boolean} given.withWords
 * @returns {Promise<Decided[]>}
 */
export async function switchOff({ files, counted, out, build, report, only, most, withWords }) {
  const board = new Switchboard()
  Reflect.set(globalThis, 'whenceSwitches', board)
  await build({ plugin: switchesPlugin(board, counted), input: ENTRIES })
  const { articles, attribute } = await load(out, files)
  const ofData = articles.length
  articles.push(...(await testArticles(out)))
  const read = (/** @type {number} */ at) => {
    const article = articles[at]
    return article ? attribute(article).statements.map((each) => JSON.stringify(each)) : []
  }
  const readings = articles.map((_, at) => {
    board.noting = at
    board.asked = 0
    return { statements: read(at), asked: board.asked }
  })
  board.noting = -1
  const known = readReport(report)
  const keys = keysOf(board.switches)
  const asked = [...board.switches.entries()].filter(
    ([, { file, kind }]) => file !== '' && (kind !== 'word' || withWords) && (!only || only.test(file)),
  )
  // What holds most rarely first: that is soonest read, and most likely to decide nothing.
  asked.sort(([a], [b]) => (board.heldIn.get(a)?.length ?? 0) - (board.heldIn.get(b)?.length ?? 0))
  const trial = { board, readings, ofData, most, read }
  const inReport = () => keys.flatMap((key) => known.get(key) ?? [])
  /** @type {Decided[]} */
  const decided = []
  for (const [id, each] of asked) {
    const key = keys[id] ?? ''
    const row = { ...(known.get(key) ?? decide(trial, id)), ...each, key }
    known.set(key, row)
    decided.push(row)
    if (decided.length % OFTEN === 0) writeReport(report, inReport())
  }
  writeReport(report, inReport())
  return decided.sort(inOrder)
}

/** @param {Switch} a @param {Switch} b */
const inOrder = (a, b) => a.file.localeCompare(b.file) || a.line - b.line

const ENTRIES = {
  input: 'src/cli/load-input.ts',
  read: 'src/cli/read-input.ts',
  attributor: 'src/core/attribution/load-attributor.ts',
}

/** @param {Switchboard} board @param {RegExp} counted @returns {import('vite').Plugin} */
const switchesPlugin = ({ switches }, counted) => ({
  name: 'switches',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('/languages/word-list.ts')) return SWITCHED_LISTS
    const file = relative(root, id)
    const isCounted = counted.test(file) && file.endsWith('.ts')
    return isCounted ? withSwitches(readFileSync(id, 'utf8'), file, switches) : null
  },
})

/** @param {string} out @param {readonly ReadJob[]} files */
async function load(out, files) {
  const from = (/** @type {string} */ name) => import(pathToFileURL(join(out, name)).href)
  /** @type {typeof import('../../src/cli/load-input')} */
  const { loadInput } = await from('input.js')
  /** @type {typeof import('../../src/cli/read-input')} */
  const { articleOfInput } = await from('read.js')
  /** @type {typeof import('../../src/core/attribution/load-attributor')} */
  const { loadAttributor } = await from('attributor.js')
  const articles = []
  for (const { path, url } of files) {
    const input = await loadInput(path)
    if (input.outcome === 'loaded') articles.push(articleOfInput(input, url))
  }
  return { articles, attribute: await loadAttributor() }
}

/**
 * What conditions are tried on: `readings` with everything on, those of the data before those of the tests.
 * @typedef {object} Trial
 * @property {Switchboard} board
 * @property {readonly Reading[]} readings
 * @property {number} ofData how many are the data's
 * @property {number} most texts read of a condition that changes none
 * @property {(at: number) => string[]} read
 */

/** @param {Trial} trial @param {number} id @returns {Counted} */
function decide(trial, id) {
  const held = trial.board.heldIn.get(id) ?? []
  const [ofData, ofTests] = [held.filter((at) => at < trial.ofData), held.filter((at) => at >= trial.ofData)]
  const counted = readWithout(trial, id, ofData, ENOUGH_TEXTS)
  return { ...counted, changedInTests: counted.changed > 0 ? 0 : readWithout(trial, id, ofTests, 1).changed }
}

/** @param {Trial} trial @param {number} id @param {readonly number[]} texts @param {number} enough texts that it changes */
function readWithout({ board, readings, most, read }, id, texts, enough) {
  const row = { texts: texts.length, read: 0, changed: 0, statements: 0 }
  board.off = id
  const ordered = texts.toSorted((a, b) => (readings[a]?.asked ?? 0) - (readings[b]?.asked ?? 0))
  for (const at of ordered) {
    if (row.read >= most || (row.changed > 0 && row.read >= enough)) break
    const { statements, asked } = readings[at] ?? { statements: [], asked: 0 }
    board.asked = 0
    board.most = MOST_ASKED * asked + SPARE_ASKED
    const others = differing(statements, () => read(at))
    row.read++
    row.changed += others > 0 ? 1 : 0
    row.statements += others
  }
  board.off = -1
  board.most = Number.POSITIVE_INFINITY
  return row
}

/** Statements that are other ones; 1 where reading fails. @param {readonly string[]} before @param {() => string[]} read */
function differing(before, read) {
  try {
    const after = read()
    if (after.length === before.length && after.every((each, at) => each === before[at])) return 0
    const [was, is] = [new Set(before), new Set(after)]
    return Math.max(before.filter((each) => !is.has(each)).length, after.filter((each) => !was.has(each)).length, 1)
  } catch {
    return 1
  }
}

/**
 * What tells each condition from all others, in this report and the next, though lines above it came or went.
 * @param {readonly Switch[]} all in the order of the source
 */
export function keysOf(all) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  return all.map(({ file, kind, text }) => {
    const same = `${file}:${kind}:${text}`
    const nth = (counts.get(same) ?? 0) + 1
    counts.set(same, nth)
    return `${same}#${nth}`
  })
}

/** @param {string} file @returns {Map<string, Decided>} */
function readReport(file) {
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8').split('\n')
  /** @type {Decided[]} */
  const rows = lines.filter((line) => line !== '').map((line) => JSON.parse(line))
  return new Map(rows.map((row) => [row.key, row]))
}

/** @param {string} file @param {readonly Decided[]} rows */
function writeReport(file, rows) {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}
