import { chainOf, type Station } from '../chain'
import type { Claim } from '../claims/claim-of'
import { claimOfHop, claimOfTrace, copyOf, type DoneHop, doneHops } from '../claims/claims-of-traces'
import type { Find, PlaceSearched } from '../find/find'
import type { Reading, Statement } from '../model'
import { answerFor, type Share } from '../selection/answer-for'
import type { Trace, TraceEnd, Way } from '../trace/hop/trace'
import type { Check, Comparison } from '../trace/model'
import { statementAddress } from './statement-address'
import { type RecordedArticle, toRecord } from './to-record'

/*
 * The record of a page as it is handed on: what `whence read` writes, and besides it the statements' chains and addresses,
 * and all that came of checking. `schema/record.schema.json` defines it for others.
 */

/** Goes up where a reader of an older record would misread a newer one. */
export const RECORD_VERSION = 1

export const RECORD_FORMAT = 'whence-record'
export const RECORDS_FORMAT = 'whence-records'

/** A check as it is kept: without what serves the next check alone. */
export type RecordedCheck = Exclude<Check, { comparison: Comparison }> | WithComparison
type WithComparison = Extract<Check, { comparison: Comparison }> & { comparison: Omit<Comparison, 'sketch'> }

/** One source of a trace, and what came of it. */
export interface RecordedHop {
  /** As the page before gives it. */
  href: string
  way: Way
  /** When it was read, ISO 8601; null where that is not known. */
  at: string | null
  /** The words that were looked for there. */
  statement: Statement
  claim: Claim
  check: RecordedCheck
  /** Of the places of an ambiguous outcome, the one that the reader chose. */
  place?: number
  /** The status with which the site refused the page before it was opened in a tab. */
  refused?: number
  /** An older copy of the same source. */
  copy?: Omit<RecordedHop, 'copy'>
}

/** What came of following one source of one statement. */
export interface RecordedTrace {
  statement: string
  href: string
  claim: Claim | null
  end: TraceEnd | null
  hops: RecordedHop[]
}

/** One step of a search for where words were first said. */
export interface RecordedStep {
  place: PlaceSearched
  /** As it was sent; `''` where nothing was. */
  query: string
  /** ISO 8601 day before which was searched; `''` for no bound. */
  before: string
  /** When it was taken, ISO 8601. */
  at: string
  /** How many pages it has found; null where that place could not be searched. */
  found: number | null
}

/** What came of searching for where the words of a statement were first said. */
export interface RecordedSearch {
  statement: string
  steps: RecordedStep[]
  /** What came of the pages found that were checked; their `statement` is that of the search alone. */
  pages: RecordedTrace[]
}

export interface RecordedStatement extends Statement {
  /** Opens the page at these words, where that means no other place. */
  address: string
  chain: Station[]
}

/** A statement of the page that selected words have to do with. */
export interface RecordedGiven {
  /** Its id. */
  statement: string
  share: Share
  /** To whom it is given; `''` for nobody. */
  speaker: string
}

/** Words that the reader selected and asked about. They are no statement that Whence found. */
export interface RecordedSelection {
  /**
   * The words and their place, as they are looked for: given to whoever the page gives all of them to, else to nobody. Their
   * sources are those that the reader chose.
   */
  words: RecordedStatement
  /** Whose words they are as far as the page tells, the statement that tells most of them first; `[]` for nobody's. */
  given: RecordedGiven[]
  /** Whether some of them belong to no statement. */
  hasRest: boolean
  traces: RecordedTrace[]
  /** Not there where nothing was searched. */
  search?: RecordedSearch
}

export interface PageRecord extends Omit<Reading, 'article' | 'statements'> {
  format: typeof RECORD_FORMAT
  version: typeof RECORD_VERSION
  /** When the record was made, ISO 8601. */
  made: string
  article: RecordedArticle
  /** Statements of the page, of which those below may be a part. */
  statementsOnPage: number
  statements: RecordedStatement[]
  traces: RecordedTrace[]
  /** Not there where nothing was searched. */
  searches?: RecordedSearch[]
  /** Not there where the reader has asked about no words of their own choice. */
  selections?: RecordedSelection[]
}

/** What is handed on of a page. */
export interface Selection {
  reading: Reading
  /** Those of the reading that were chosen, in its order. */
  statements: readonly Statement[]
  /** Of these statements, of selected words, and of the pages that searches have found. */
  traces: readonly Trace[]
  /** What was searched; of the chosen statements and the selected words it is handed on. */
  finds?: readonly Find[]
  /** Words that the reader selected (`selectedStatements`). */
  selected?: readonly Statement[]
  /** The moment, ms since the epoch. */
  made: number
}

export function pageRecord(selection: Selection): PageRecord {
  const { reading, statements, traces, made, selected = [] } = selection
  const { article, statements: all, ...found } = toRecord(reading)
  const chosen = new Set(statements.map(({ id }) => id))
  const searches = searchesOf(selection, chosen)
  const selections = selected.map((words) => recordedSelection(words, selection))
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    made: new Date(made).toISOString(),
    article,
    ...found,
    statementsOnPage: all.length,
    statements: statements.map((statement) => recordedStatement(statement, reading)),
    traces: traces.filter(({ statement }) => chosen.has(statement)).map(recordedTrace),
    ...(searches.length > 0 && { searches }),
    ...(selections.length > 0 && { selections }),
  }
}

const recordedStatement = (statement: Statement, { article }: Reading): RecordedStatement => ({
  ...statement,
  address: statementAddress(statement, article),
  chain: chainOf(statement, article),
})

function recordedSelection(words: Statement, selection: Selection): RecordedSelection {
  const { reading, traces } = selection
  const pieces = words.content.map((piece) => ({ ...piece, where: words.where }))
  const { given, hasRest } = answerFor(reading, pieces)
  const [search] = searchesOf(selection, new Set([words.id]))
  return {
    // The page need not link what the reader has chosen for a source.
    words: { ...recordedStatement(words, reading), chain: chainOf({ ...words, sources: [] }, reading.article) },
    given: given.map(({ statement: { id, speaker }, share }) => ({
      statement: id,
      share,
      speaker: speaker?.name ?? '',
    })),
    hasRest,
    traces: traces
      .filter(({ statement }) => statement === words.id)
      .map(recordedTrace)
      .filter(({ hops }) => hops.length > 0),
    ...(search && { search }),
  }
}

/** What has come of searching for the words of these. */
const searchesOf = ({ reading, finds = [], traces }: Selection, ids: ReadonlySet<string>): RecordedSearch[] =>
  finds
    .filter(({ url, of }) => url === reading.article.url && ids.has(of))
    .map((find) => recordedSearch(find, traces))
    .filter(({ steps }) => steps.length > 0)

/** Several records in one file, as a report on several pages has them; `schema/records.schema.json` defines it. */
export interface PageRecords {
  format: typeof RECORDS_FORMAT
  version: typeof RECORD_VERSION
  made: string
  records: PageRecord[]
}

/** What a file of these records has: the record itself where there is one. `made` in ms since the epoch. */
export function recordFile(records: readonly PageRecord[], made: number): PageRecord | PageRecords {
  const [only, ...more] = records
  if (only && more.length === 0) return only
  return { format: RECORDS_FORMAT, version: RECORD_VERSION, made: new Date(made).toISOString(), records: [...records] }
}

/** @param made ms since the epoch */
export const writeRecords = (records: readonly PageRecord[], made: number): string =>
  `${JSON.stringify(recordFile(records, made), null, 2)}\n`

/** Steps that have come to an end, and the pages found that were checked. */
function recordedSearch({ of, statement, steps }: Find, traces: readonly Trace[]): RecordedSearch {
  return {
    statement: of,
    steps: steps.flatMap(({ place, query, before, at, came }) => {
      if (came.outcome !== 'hits' && came.outcome !== 'failed') return []
      const found = came.outcome === 'hits' ? came.hits.length : null
      return [{ place, query, before, at: new Date(at).toISOString(), found }]
    }),
    pages: traces
      .filter((trace) => trace.statement === statement.id)
      .map(recordedTrace)
      .filter(({ hops }) => hops.length > 0),
  }
}

function recordedTrace(trace: Trace): RecordedTrace {
  const { statement, href, end } = trace
  return { statement, href, claim: claimOfTrace(trace), end, hops: doneHops(trace).map(recordedHop) }
}

function recordedHop(hop: DoneHop): RecordedHop {
  const copy = copyOf(hop)
  return { ...hopAlone(hop), claim: claimOfHop(hop), ...(copy && { copy: hopAlone(copy) }) }
}

function hopAlone(hop: DoneHop): Omit<RecordedHop, 'copy'> {
  const { href, way, at, statement, check, place, refused } = hop
  const { copy: _, ...alone } = hop
  return {
    href,
    way,
    at: at === undefined ? null : new Date(at).toISOString(),
    statement,
    claim: claimOfHop(alone),
    check: withoutSketch(check),
    ...(place !== undefined && { place }),
    ...(refused !== undefined && { refused }),
  }
}

function withoutSketch(check: Check): RecordedCheck {
  if (!('comparison' in check)) return check
  const { sketch: _, ...comparison } = check.comparison
  return { ...check, comparison }
}
