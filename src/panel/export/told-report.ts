import { withoutCredentials, withoutTracking } from '../../core/address-parts'
import { claimsOf, doneHops } from '../../core/claims/claims-of-traces'
import type { ExportedPage, ExportSet } from '../../core/export/exported-page'
import type { RecordedStatement } from '../../core/export/page-record'
import { type Block, type Run, words } from '../../core/export/told'
import type { Statement } from '../../core/model'
import { claimWords } from '../../ui/check-words'
import { containedWords, reportWords, titleWords } from '../../ui/export-words'
import { formatDay, momentAt } from '../../ui/format-day'
import { asSentence } from '../../ui/numerals'
import { publisherLine } from '../../ui/publisher-line'
import { linked } from './told-check'
import { toldInReport } from './told-selection'
import { toldRest, toldWords, tracesOf, whoSays } from './told-statement'

/**
 * The report on one page: what it is, what checking came to, what was not checked, every chosen statement, and words that the
 * reader selected. On several: which they are, and a part for each.
 */
export function toldReport(set: ExportSet): Block[] {
  return [
    { kind: 'heading', level: 1, text: titleOf(set) },
    ...parts(set),
    { kind: 'paragraph', runs: words(reportWords.foot) },
  ]
}

/** What a report is called, and a file of its pages. */
export function titleOf({ pages }: ExportSet): string {
  const [first, ...more] = pages
  if (first && more.length === 0) return titleWords(first.record.article.title)
  return reportWords.titleOfSeveral({ count: pages.length })
}

function parts(set: ExportSet): Block[] {
  const { pages, made } = set
  const [first, ...more] = pages
  if (first && more.length === 0) return toldPage(first, made)
  return [
    { kind: 'facts', rows: [{ term: reportWords.made, runs: words(momentAt(made)) }] },
    { kind: 'list', items: pages.map(({ record: { article } }) => [linked(addressOf(article), nameOf(article))]) },
    ...pages.flatMap((page): Block[] => [
      { kind: 'heading', level: 2, text: nameOf(page.record.article) },
      ...toldPage(page, null).map(lowered),
    ]),
  ]
}

/** @param made the moment of the report, null where that is told already */
function toldPage(page: ExportedPage, made: number | null): Block[] {
  const { record } = page
  return [
    { kind: 'facts', rows: pageFacts(page, made) },
    ...results(page),
    { kind: 'heading', level: 2, text: reportWords.notChecked },
    { kind: 'list', items: notChecked(page) },
    ...record.statements.flatMap((statement) => [
      { kind: 'heading' as const, level: 2 as const, text: statementTitle(statement, page) },
      ...toldWords(statement, record.article),
      ...toldRest(statement, page, 3),
    ]),
    ...(record.selections ?? []).flatMap((selection, at) => [
      { kind: 'heading' as const, level: 2 as const, text: reportWords.selection({ at: at + 1 }) },
      ...toldInReport(selection, page),
    ]),
  ]
}

/** A block within a part of a report. */
const lowered = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, level: block.level === 2 ? 3 : 4 } : block

type PageName = Pick<ExportedPage['record']['article'], 'title' | 'outlet' | 'url'>

const nameOf = ({ title, outlet, url }: PageName): string =>
  [title.trim() || reportWords.untitled, publisherLine({ outlet, url })].filter(Boolean).join(', ')

const addressOf = ({ url }: Pick<PageName, 'url'>): string => withoutCredentials(withoutTracking(url))

function pageFacts({ record }: ExportedPage, made: number | null): { term: string; runs: Run[] }[] {
  const { article, statements, statementsOnPage } = record
  const read = Date.parse(record.made)
  return [
    { term: reportWords.page, runs: words(publisherLine(article)) },
    { term: reportWords.byline, runs: words(article.byline) },
    { term: reportWords.published, runs: words(formatDay(article.published)) },
    { term: reportWords.address, runs: [linked(addressOf(article))] },
    { term: reportWords.read, runs: words(read === made ? '' : momentAt(read)) },
    { term: reportWords.made, runs: words(made === null ? '' : momentAt(made)) },
    { term: reportWords.contains, runs: words(containedWords(statements.length, statementsOnPage)) },
  ].filter(({ runs }) => runs.some(({ text }) => text !== ''))
}

/** How many of the statements came to what, as each is told. */
function results({ record, traces }: ExportedPage): Block[] {
  const claims = claimsOf(traces)
  const counts = new Map<string, number>()
  for (const { id } of record.statements) {
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

function notChecked(page: ExportedPage): Run[][] {
  const { statements, incomplete, marksOnly } = page.record
  const numbers = (those: readonly Statement[]) => those.map(({ id }) => page.numberOf(id)).join(', ')
  const isRead = (statement: Statement, href: string) =>
    tracesOf(statement, page).some((trace) => trace.href === href && doneHops(trace).length > 0)
  const unlinked = statements.filter(({ sources }) => sources.length === 0)
  const unopened = statements.filter((it) => it.sources.some(({ href }) => !isRead(it, href)))
  const unread = statements.filter((it) =>
    tracesOf(it, page).some((trace) => doneHops(trace).some(({ check }) => check.outcome === 'unreadable')),
  )
  const said = [
    unlinked.length > 0 ? reportWords.unlinked({ count: unlinked.length }) : '',
    unopened.length > 0 ? reportWords.unchecked({ numbers: numbers(unopened) }) : '',
    unread.length > 0 ? reportWords.unread({ numbers: numbers(unread) }) : '',
    incomplete ? reportWords.incomplete : '',
    marksOnly ? reportWords.marksOnly : '',
  ].filter((sentence) => sentence !== '')
  return (said.length > 0 ? said : [reportWords.noneUnchecked]).map(words)
}

function statementTitle(statement: RecordedStatement, page: ExportedPage): string {
  const [at, who] = [page.numberOf(statement.id), whoSays(statement)]
  return who === '' ? reportWords.statement({ at }) : reportWords.statementBy({ at, who })
}
