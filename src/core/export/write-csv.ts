import { mostTelling } from '../claims/claim-of'
import { earliestFound } from '../find/earliest-found'
import { joinPieces } from '../join-pieces'
import type { ExportedPage } from './exported-page'
import type { RecordedHop, RecordedSelection, RecordedStatement, RecordedTrace } from './page-record'

/**
 * The columns, in order: a row is a statement, or words that the reader selected; those of its page stand last, so that tables of several pages are of the
 * same form. Several names or addresses in a cell are parted by `; `.
 */
export const CSV_COLUMNS = [
  'number',
  'id',
  'where',
  'form',
  'confidence',
  'words',
  'cue',
  'speaker',
  'speaker_role',
  'speaker_kind',
  'via',
  'sources',
  'outcome',
  'caveats',
  'quoted_words_only',
  'checked_at',
  'read_at',
  'passage',
  'address',
  'page',
  'page_title',
  'page_outlet',
  'page_published',
  'page_read_at',
  'searched',
  'earliest_found',
  'earliest_found_date',
  'marked_by',
] as const

type Column = (typeof CSV_COLUMNS)[number]

/** UTF-8, for programs that would take another encoding. */
const MARK = '\uFEFF'

/**
 * What a spreadsheet would take for a formula (https://owasp.org/www-community/attacks/CSV_Injection), its wide forms, too.
 * An apostrophe before it makes it text.
 */
const FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r]/u
/**
 * The same within a cell: where a comma parts no cells, as in most of Europe, a spreadsheet takes its quotation marks for
 * text, and begins a cell at each semicolon, tab or line.
 */
const FORMULA_WITHIN = /[;\t\n\r][\p{Zs}\p{Cf}]*(?=[=+\-@＝＋－＠])/gu

/** CSV as RFC 4180 defines it: every cell in quotation marks, `CRLF` after every row, a row of names first. */
export function writeCsv(pages: readonly ExportedPage[]): string {
  const rows = pages.flatMap((page) => {
    const { statements, traces, selections = [] } = page.record
    return [
      ...statements.map((statement) => cellsOf(statement, page, traces)),
      ...selections.map((selection) => selectedCells(selection, page)),
    ].map((cells) => CSV_COLUMNS.map((column) => cells[column]))
  })
  return MARK + [[...CSV_COLUMNS], ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

/** Words that the reader selected have no number, nor a form: they need not be quoted. */
const selectedCells = ({ words, traces }: RecordedSelection, page: ExportedPage): Record<Column, string> => ({
  ...cellsOf(words, page, traces),
  number: '',
  form: '',
  confidence: words.speaker ? words.confidence : '',
  marked_by: 'reader',
})

function cellsOf(
  statement: RecordedStatement,
  page: ExportedPage,
  traces: readonly RecordedTrace[],
): Record<Column, string> {
  const { article, made } = page.record
  const { id, where, form, confidence, content, cue, speaker, via, sources, address } = statement
  const own = traces.filter((trace) => trace.statement === id)
  const claim = mostTelling(own.flatMap((trace) => trace.claim ?? []))
  const hops = own.flatMap((trace) => trace.hops)
  return {
    number: String(page.numberOf(id)),
    id,
    where,
    form,
    confidence,
    words: joinPieces(content.map(({ text }) => text)),
    cue: cue?.text ?? '',
    speaker: speaker?.name ?? '',
    speaker_role: speaker?.role ?? '',
    speaker_kind: speaker?.kind ?? '',
    via: listed(via.map(({ name }) => name)),
    sources: listed(sources.map(({ href }) => href)),
    outcome: claim?.outcome ?? '',
    caveats: listed(claim?.caveats ?? []),
    quoted_words_only: claim ? String(claim.ofQuoted) : '',
    checked_at: listed(hops.map(addressOf)),
    read_at: listed(hops.map(({ at }) => at ?? '')),
    passage: listed(hops.flatMap(({ check }) => ('passage' in check && check.passage ? [check.passage.text] : []))),
    address,
    page: article.url,
    page_title: article.title,
    page_outlet: article.outlet,
    page_published: article.published,
    page_read_at: made,
    ...searchCells(statement, page),
    marked_by: 'whence',
  }
}

/** What was searched for the words of a statement, and the earliest page found on which they stand. */
function searchCells(
  { id, form }: RecordedStatement,
  { record, searches }: ExportedPage,
): Record<'searched' | 'earliest_found' | 'earliest_found_date', string> {
  const search = searches.find(({ statement }) => statement === id)
  // Words that are only reported can be found as related alone.
  const earliest =
    search && form !== 'indirect' ? earliestFound(search.traces, record.article.published).earliest : null
  return {
    searched: listed([...new Set(search?.steps.flatMap(({ place, found }) => (found === null ? [] : [place])))]),
    earliest_found: earliest?.href ?? '',
    earliest_found_date: earliest?.published ?? '',
  }
}

const addressOf = ({ check, href }: RecordedHop): string => ('source' in check ? check.source.url : href)

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ')

function writeCell(text: string): string {
  const begins = FORMULA.test(text) ? `'${text}` : text
  const safe = begins.replace(FORMULA_WITHIN, "$&'")
  return `"${safe.replaceAll('"', '""')}"`
}
