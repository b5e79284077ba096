import { writeFile } from 'node:fs/promises'
import { loadAttributor } from '../core/attribution/load-attributor'
import type { Command } from './arguments'
import { type CheckedQuote, type PageToCheck, quoteChecker, unreadable } from './check-quote'
import { loadSource } from './load-source'
import { startProgress } from './progress'
import { type QuoteCase, readCases } from './read-cases'
import type { Output } from './read-command'

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
  const attribute = await loadAttributor()
  const results = new Map<string, CheckedQuote>()
  const progress = startProgress(cases.length)
  const start = performance.now()
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
      `${seconds(reading)} s of reading ${bySource.size === 1 ? '1 page' : `${bySource.size} pages`}`,
  )
  return failures === 0 ? 0 : 1
}

function groupBySource(cases: readonly QuoteCase[]): Map<string, QuoteCase[]> {
  const groups = new Map<string, QuoteCase[]>()
  for (const one of cases) groups.set(one.source, [...(groups.get(one.source) ?? []), one])
  return groups
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1)
