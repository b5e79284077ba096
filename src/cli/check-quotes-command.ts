import { writeFile } from 'node:fs/promises'
import { type Attributor, loadAttributor } from '../core/attribution/load-attributor'
import { sourceFromText } from '../core/trace/source/source-from-blocks'
import type { Command } from './arguments'
import { type CheckedQuote, type PageToCheck, quoteChecker, unreadable } from './check-quote'
import { loadSource } from './load-source'
import { startProgress } from './progress'
import { type QuoteCase, readCases } from './read-cases'
import type { Output } from './read-command'

/** News for the engine to start with. */
const WARM_UP =
  '“We told them twice that the hinges would not survive a second winter,” Halvard Lind said on Monday. ' +
  'The ministry has said that it acted within the hour, according to a letter of 12 November.'

/**
 * Looks for the quotations of CASES at the saved pages in a folder, with the code that checks sources, and writes the
 * results in the order of the cases. Each page is read once, and none is kept longer than its cases take. Gives the
 * exit code.
 */
export async function checkQuotesCommand(
  { cases: path, pages, out }: Extract<Command, { command: 'check-quotes' }>,
  output: Output,
): Promise<number> {
  const loaded = await readCases(path)
  if (loaded.outcome === 'failed') {
    output.complain(`${path}: ${loaded.reason}.`)
    return 2
  }
  const { cases } = loaded
  const start = performance.now()
  const attribute = await startEngine()
  const starting = performance.now() - start
  const results = new Map<string, CheckedQuote>()
  const progress = startProgress(cases.length)
  let reading = 0
  let failures = 0
  const bySource = groupBySource(cases)
  for (const [name, group] of bySource) {
    const begun = performance.now()
    const source = await loadSource(pages, name)
    reading += performance.now() - begun
    if (source.outcome === 'failed') {
      failures++
      output.complain(`${name}: ${source.reason}.`)
    }
    const page: PageToCheck | null = source.outcome === 'loaded' ? { source: source.source, attribute } : null
    const check = page === null ? (one: QuoteCase) => unreadable(one) : quoteChecker(page)
    for (const one of group) {
      results.set(one.id, check(one))
      progress.step()
    }
  }
  progress.end()
  const inOrder = cases.flatMap(({ id }) => results.get(id) ?? [])
  const checking = inOrder.reduce((sum, { ms }) => sum + ms, 0)
  const wall = performance.now() - start
  await writeFile(out, `${JSON.stringify(inOrder, null, 1)}\n`)
  output.print(
    `${cases.length} checks in ${seconds(wall)} s: ${seconds(checking)} s of checking, ` +
      `${seconds(reading)} s of reading ${bySource.size === 1 ? '1 page' : `${bySource.size} pages`}, ` +
      `${seconds(starting)} s of starting`,
  )
  return failures === 0 ? 0 : 1
}

/**
 * Loads the language model, and lets the engine check once: what runs for the first time is compiled first. In the
 * extension, too, the engine has read the reader's page before it checks a source.
 */
async function startEngine(): Promise<Attributor> {
  const attribute = await loadAttributor()
  const text = Array.from({ length: 20 }, () => WARM_UP).join(' ')
  const source = sourceFromText({ url: '', kind: 'text', bytes: text.length, language: 'en' }, text)
  const check = quoteChecker({ source, attribute })
  for (const words of [WARM_UP, `${WARM_UP} It rained.`, 'We told … a second winter']) {
    check({ id: '', content: [words], source: '' })
  }
  return attribute
}

function groupBySource(cases: readonly QuoteCase[]): Map<string, QuoteCase[]> {
  const groups = new Map<string, QuoteCase[]>()
  for (const one of cases) groups.set(one.source, [...(groups.get(one.source) ?? []), one])
  return groups
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1)
