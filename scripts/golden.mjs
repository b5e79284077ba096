#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { loadTypeScript } from './lib/load-typescript.mjs'
import { dataFolder, inRoot, noData } from './lib/paths.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { step } from './lib/step.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'

const USAGE = `npm run golden -- --save [FILE] | --compare [FILE] [--misses]

The golden master: what the engine decides, statement by statement, on the data folder's PolNeAR and German texts and
all pages of its corpus. FILE is out/golden.jsonl where none is named, one line of JSON a statement.
  --save     writes down what the engine as it stands decides
  --compare  reads everything again and tells what is decided otherwise than in FILE; fails where anything is
  --misses   with --compare: prints all that is decided otherwise, not only the first`

/** @typedef {import('../tests/support/compare-decisions').Decision} Decision */
/** @typedef {import('../tests/support/compare-decisions').Difference} Difference */
/** @typedef {import('../src/core/model').Statement} Statement */

/** Differences printed of all sets together without --misses. */
const SHOWN = 20
/** Longest words printed of a statement. Units. */
const LONGEST_SHOWN = 300

/** What is read: a folder within the data, how its files end, and where their addresses stand. */
const SETS = [
  { set: 'polnear/train', folder: 'polnear/train/text', ending: '.txt', urls: null },
  { set: 'polnear/dev', folder: 'polnear/dev/text', ending: '.txt', urls: null },
  { set: 'corpus', folder: 'corpus/pages', ending: '.html.gz', urls: 'corpus/truth' },
  { set: 'german/dev', folder: 'german/dev', ending: '.txt', urls: null },
]
/** Pages kept for their figures alone: nothing of them is ever shown. */
const UNSEEN = 'gold/blind'

await runMain(async () => {
  const { save, file, misses } = readOptions()
  const data = dataFolder()
  if (!data) throw new Trouble(`The golden master was not run: ${noData}.`)
  const before = save ? null : readDecisions(file)
  const after = []
  for (const part of SETS) {
    const files = filesIn(join(data, part.folder), part.ending)
    if (files.length === 0) console.log(`${part.set}: not run, ${data} holds none of it`)
    else
      after.push(...(await step(`Reading ${part.set}, ${files.length} files`, async () => decide(part, data, files))))
  }
  if (after.length === 0) throw new Trouble(`The golden master was not run: ${data} holds nothing to read.`)
  if (before) return tell(before, after, misses, unseenPages(data))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, after.map((decision) => `${JSON.stringify(decision)}\n`).join(''))
  console.log(`${after.length} statements are saved in ${file}`)
  return 0
})

function readOptions() {
  return readCommandLine(
    USAGE,
    {
      allowPositionals: true,
      options: {
        save: { type: 'boolean', default: false },
        compare: { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
      },
    },
    ({ values, positionals }) => {
      const [file = inRoot('out/golden.jsonl'), ...more] = positionals
      if (values.save === values.compare) throw new Error('Say either --save or --compare.')
      if (more.length > 0) throw new Error('Name one file alone.')
      return { save: values.save, misses: values.misses, file: resolve(process.env.INIT_CWD ?? '', file) }
    },
  )
}

/** @param {string} folder @param {string} ending @returns {string[]} none where there is no folder */
function filesIn(folder, ending) {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  return names.sort().map((name) => join(folder, name))
}

/** @param {string} data */
function unseenPages(data) {
  return new Set(filesIn(join(data, UNSEEN), '.json').map((path) => basename(path, '.json')))
}

/**
 * Reads a set with the command line.
 * @param {typeof SETS[number]} part
 * @param {string} data
 * @param {string[]} files
 * @returns {Decision[]} in the order of the files, then of the page
 */
function decide({ set, urls }, data, files) {
  const records = inRoot('out/golden', set.replace('/', '-'))
  rmSync(records, { recursive: true, force: true })
  const addresses = urls ? ['--urls', join(data, urls)] : []
  const args = [inRoot('scripts/whence.mjs'), 'read', '--out', records, ...addresses, ...files]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Trouble(`Not all of ${set} could be read.`, stderr.trim())
  return filesIn(records, '.json').flatMap((path) => {
    const page = basename(path, '.json')
    /** @type {{ statements: Statement[] }} */
    const { statements } = JSON.parse(readFileSync(path, 'utf8'))
    return statements.map((statement) => ({ set, page, statement }))
  })
}

/** @param {string} file as `--save` wrote it @returns {Decision[]} */
function readDecisions(file) {
  if (!existsSync(file)) throw new Trouble(`${file} is not there: save what the engine decides first.`, USAGE)
  try {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    return lines.map((line) => JSON.parse(line))
  } catch {
    throw new Trouble(`${file} is nothing that --save wrote.`)
  }
}

/**
 * @param {Decision[]} before
 * @param {Decision[]} after
 * @param {boolean} misses
 * @param {ReadonlySet<string>} unseen names of pages
 * @returns {Promise<number>} the exit code
 */
async function tell(before, after, misses, unseen) {
  /** @type {typeof import('../tests/support/compare-decisions')} */
  const { compareDecisions } = await loadTypeScript('tests/support/compare-decisions.ts')
  const sets = compareDecisions(before, after)
  const differences = [...sets.values()].flatMap(({ changed, added, lost }) => [...changed, ...added, ...lost])
  const visible = differences.filter((difference) => !unseen.has((difference.after ?? difference.before)?.page ?? ''))
  for (const difference of misses ? visible : visible.slice(0, SHOWN)) print(difference)
  if (!misses && visible.length > SHOWN) console.log(`\n… and ${visible.length - SHOWN} more (--misses prints all)`)
  if (visible.length < differences.length)
    console.log(`\n${differences.length - visible.length} more on pages that are not to be looked at`)
  console.log('')
  for (const [set, { equal, changed, added, lost }] of sets)
    console.log(
      `${set.padEnd(14)} ${equal} equal, ${changed.length} changed, ${added.length} added, ${lost.length} lost`,
    )
  return differences.length > 0 ? 1 : 0
}

/** @param {Difference} difference */
function print({ before, after }) {
  const [kind, one] = before === null ? ['added', after] : [after === null ? 'lost' : 'changed', before]
  if (!one) return
  console.log(`\n${one.set} ${one.page}: ${kind}`)
  console.log(`  ${shorten(one.statement.content.map(({ text }) => text).join(' … '))}`)
  if (!before || !after) {
    console.log(`  ${describe(one.statement)}`)
    return
  }
  /** @type {[keyof Statement, unknown, unknown][]} */
  const fields = Object.keys({ ...before.statement, ...after.statement }).map((key) => {
    const field = /** @type {keyof Statement} */ (key)
    return [field, before.statement[field], after.statement[field]]
  })
  for (const [field, was, is] of fields) {
    if (JSON.stringify(was) === JSON.stringify(is)) continue
    console.log(`  ${field}: ${shorten(JSON.stringify(was))}`)
    console.log(`  ${' '.repeat(field.length - 1)}→ ${shorten(JSON.stringify(is))}`)
  }
}

/** @param {Statement} statement */
function describe({ form, where, cue, speaker, via, basis }) {
  const names = via.map(({ name }) => name).join(', ')
  return `${where}, ${form}, cue ${cue?.text ?? 'none'}, speaker ${speaker?.name ?? 'nobody'}, via ${names || 'nothing'}; ${basis.join(', ')}`
}

/** @param {string | undefined} text */
function shorten(text = 'none') {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN)} …`
}
