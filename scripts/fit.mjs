#!/usr/bin/env node
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fitLeavingOut, fitLogs, judge, logsOf, withLogs } from './lib/fit-weights.mjs'
import { loadTypeScript } from './lib/load-typescript.mjs'
import { goldFor, isSameName } from './lib/match-gold.mjs'
import { dataFolder, inRoot, noData } from './lib/paths.mjs'
import { readCommandLine } from './lib/read-command-line.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'

const USAGE = `npm run fit [-- --write]

Fits the weights of the resolver to annotated English pages, and tells how mentions are resolved by the weights that stand
and, each page left out in turn, by fitted ones.
  --write   puts the fitted weights in the place of those that stand`

const TABLE = inRoot('src/core/attribution/parties/weights.json')
const GOLD = 'gold/dev'
/** Shares of the best candidate's score from which on the second one leaves doubt. */
const MARGINS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1]

await runMain(async () => {
  const { values } = readCommandLine(USAGE, { options: { write: { type: 'boolean', default: false } } })
  const data = dataFolder()
  if (!data) throw new Trouble(`Nothing was fitted: ${noData}.`)
  const { loadCollector } = await loadTypeScript('src/core/languages/en/speakers/collect-decisions.ts')
  const { loadInput } = await loadTypeScript('src/cli/load-input.ts')
  const { articleOfInput } = await loadTypeScript('src/cli/read-input.ts')
  const collect = loadCollector()
  const decisions = []
  const sure = new Map()
  for (const file of readdirSync(join(data, GOLD)).sort()) {
    const page = file.replace(/\.json$/, '')
    /** @type {{ content: string[], speaker: { name: string } | null, optional?: boolean }[]} */
    const gold = JSON.parse(readFileSync(join(data, GOLD, file), 'utf8')).statements
    const inCorpus = join(data, 'corpus/pages', `${page}.html.gz`)
    const input = await loadInput(existsSync(inCorpus) ? inCorpus : join(data, 'seed', `${page}.html`))
    if (input.outcome === 'failed') throw new Trouble(`${page}: ${input.reason}.`)
    for (const decided of collect(articleOfInput(input, ''))) {
      const annotated = goldFor(gold, decided.statement.content.map((/** @type {any} */ piece) => piece.text).join(' '))
      countGrounds(sure, page, decided.statement, annotated)
      if (decided.decision && annotated?.speaker) decisions.push(judged(page, decided.decision, annotated.speaker.name))
    }
  }
  const table = JSON.parse(readFileSync(TABLE, 'utf8'))
  const before = logsOf(table)
  tellMentions(decisions, before, table)
  tellGrounds(sure)
  const fitted = withLogs(table, fitLogs(decisions, before))
  console.log(`\nFitted to all pages\n${write(fitted)}`)
  if (values.write) writeFileSync(TABLE, write(fitted))
})

/** @param {string} page @param {any} decision @param {string} name */
function judged(page, decision, name) {
  return { ...decision, page, right: decision.candidates.map((/** @type {any} */ each) => isSameName(each.name, name)) }
}

/** @param {any[]} decisions @param {Map<string, number>} before @param {any} table */
function tellMentions(decisions, before, table) {
  // All kinds are fitted together: they share what a misfit weighs.
  const without = fitLeavingOut(decisions, before)
  for (const kind of Object.keys(table).filter((name) => name !== 'fits')) {
    const own = decisions.filter((decision) => decision.kind === kind)
    const open = own.filter(({ right }) => !right.includes(true)).length
    const choices = own.filter(({ candidates }) => candidates.length > 1).length
    console.log(`\n${kind}: ${own.length} mentions, ${choices} with a choice, ${open} of nobody among the candidates`)
    console.log('  doubt from    by the weights that stand    by those of the other pages')
    console.log('                 right  wrong  open           right  wrong  open')
    for (const margin of MARGINS) {
      const standing = tellOutcome(judge(own, () => before, margin))
      const left = tellOutcome(judge(own, (page) => without.get(page) ?? before, margin))
      console.log(
        `  ${margin.toFixed(2)}${margin === table[kind].tooClose ? '*' : ' '}         ${standing}          ${left}`,
      )
    }
  }
}

/** @param {{ right: number, wrong: number, open: number }} outcome */
function tellOutcome({ right, wrong, open }) {
  return [right, wrong, open].map((count) => String(count).padStart(6)).join(' ')
}

/**
 * What statements have for grounds, and how many of each are right, with the right speaker.
 * @typedef {Map<string, { right: number, all: number, pages: Set<string> }>} Grounds
 */

/** @param {Grounds} grounds @param {string} page @param {any} statement @param {any} annotated */
function countGrounds(grounds, page, { basis, speaker, confidence, where }, annotated) {
  if (where !== 'body' || annotated?.optional) return
  const key = `${confidence === 'low' ? 'doubt' : 'sure '} ${basis.join(' ')}`
  const count = grounds.get(key) ?? { right: 0, all: 0, pages: new Set() }
  const isRight =
    annotated !== undefined &&
    (annotated.speaker ? speaker !== null && isSameName(speaker.name, annotated.speaker.name) : !speaker)
  grounds.set(key, { right: count.right + Number(isRight), all: count.all + 1, pages: count.pages.add(page) })
}

/** @param {Grounds} grounds */
function tellGrounds(grounds) {
  console.log('\nStatements by their grounds: right, with the right speaker, of all; on how many pages')
  const rows = [...grounds].sort(([, a], [, b]) => b.all - a.all)
  for (const [key, { right, all, pages }] of rows)
    console.log(`  ${String(right).padStart(4)} of ${String(all).padEnd(4)} on ${String(pages.size).padEnd(3)} ${key}`)
}

/** The table as it is written: a kind a line. @param {any} table */
function write({ fits, ...kinds }) {
  const row = (/** @type {any} */ weights) =>
    JSON.stringify(weights).replaceAll(':', ': ').replaceAll(',', ', ').replace('{', '{ ').replace('}', ' }')
  const rows = Object.entries(kinds).map(([kind, weights]) => `  "${kind}": ${row(weights)},`)
  const shared = JSON.stringify(fits, null, 2).replaceAll('\n', '\n  ')
  return `{\n${rows.join('\n')}\n  "fits": ${shared}\n}\n`
}
