import { withoutCredentials, withoutTracking } from '../../core/address-parts'
import { claimsOf, doneHops } from '../../core/claims/claims-of-traces'
import type { Selection } from '../../core/export/page-record'
import { type Block, type Run, words } from '../../core/export/told'
import type { Reading, Statement } from '../../core/model'
import { claimWords } from '../../ui/check-words'
import { containedWords, reportWords, titleWords } from '../../ui/export-words'
import { formatDay, momentAt } from '../../ui/format-day'
import { asSentence } from '../../ui/numerals'
import { publisherLine } from '../../ui/publisher-line'
import { linked } from './told-check'
import { toldRest, toldWords, whoSays } from './told-statement'

/** The report on a page: what it is, what checking came to, what was not checked, and every chosen statement. */
export function toldReport(selection: Selection): Block[] {
  const { reading, statements, traces } = selection
  const { article } = reading
  return [
    { kind: 'heading', level: 1, text: titleWords(article.title) },
    { kind: 'facts', rows: pageFacts(selection) },
    ...results(selection),
    { kind: 'heading', level: 2, text: reportWords.notChecked },
    { kind: 'list', items: notChecked(selection) },
    ...statements.flatMap((statement) => [
      { kind: 'heading' as const, level: 2 as const, text: titleOf(statement, reading) },
      ...toldWords(statement, article),
      ...toldRest(
        statement,
        article,
        traces.filter((trace) => trace.statement === statement.id),
        3,
      ),
    ]),
    { kind: 'paragraph', runs: words(reportWords.foot) },
  ]
}

function pageFacts({ reading, statements, made }: Selection): { term: string; runs: Run[] }[] {
  const { article } = reading
  return [
    { term: reportWords.page, runs: words(publisherLine(article)) },
    { term: reportWords.byline, runs: words(article.byline) },
    { term: reportWords.published, runs: words(formatDay(article.published)) },
    { term: reportWords.address, runs: [linked(withoutCredentials(withoutTracking(article.url)))] },
    { term: reportWords.made, runs: words(momentAt(made)) },
    { term: reportWords.contains, runs: words(containedWords(statements.length, reading.statements.length)) },
  ].filter(({ runs }) => runs.some(({ text }) => text !== ''))
}

/** How many of the statements came to what, as each is told. */
function results({ statements, traces }: Selection): Block[] {
  const claims = claimsOf(traces)
  const counts = new Map<string, number>()
  for (const { id } of statements) {
    const claim = claims.get(id)
    if (claim) counts.set(claimWords(claim), (counts.get(claimWords(claim)) ?? 0) + 1)
  }
  if (counts.size === 0) return []
  const items = [...counts].map(([told, n]) => words(reportWords.result({ told: asSentence(told), count: n })))
  return [
    { kind: 'heading', level: 2, text: reportWords.outcomes },
    { kind: 'list', items },
  ]
}

function notChecked({ reading, statements, traces }: Selection): Run[][] {
  const numbers = (those: readonly Statement[]) => those.map((statement) => numberOf(statement, reading)).join(', ')
  const tracesOf = ({ id }: Statement) => traces.filter((trace) => trace.statement === id)
  const isRead = (statement: Statement, href: string) =>
    tracesOf(statement).some((trace) => trace.href === href && doneHops(trace).length > 0)
  const unlinked = statements.filter(({ sources }) => sources.length === 0)
  const unopened = statements.filter((it) => it.sources.some(({ href }) => !isRead(it, href)))
  const unread = statements.filter((it) =>
    tracesOf(it).some((trace) => doneHops(trace).some(({ check }) => check.outcome === 'unreadable')),
  )
  const said = [
    unlinked.length > 0 ? reportWords.unlinked({ count: unlinked.length }) : '',
    unopened.length > 0 ? reportWords.unchecked({ numbers: numbers(unopened) }) : '',
    unread.length > 0 ? reportWords.unread({ numbers: numbers(unread) }) : '',
    reading.incomplete ? reportWords.incomplete : '',
    reading.marksOnly ? reportWords.marksOnly : '',
  ].filter((sentence) => sentence !== '')
  return (said.length > 0 ? said : [reportWords.noneUnchecked]).map(words)
}

/** Its place among all statements of the page, from 1. */
const numberOf = ({ id }: Statement, { statements }: Reading) => statements.findIndex((it) => it.id === id) + 1

function titleOf(statement: Statement, reading: Reading): string {
  const [n, who] = [numberOf(statement, reading), whoSays(statement)]
  return who === '' ? reportWords.statement({ at: n }) : reportWords.statementBy({ at: n, who })
}
