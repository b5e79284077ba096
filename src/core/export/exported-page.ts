import type { Hop, Trace } from '../trace/hop/trace'
import type { PageRecord, RecordedHop, RecordedSearch, RecordedStep, RecordedTrace, Selection } from './page-record'
import { pageRecord } from './page-record'

/*
 * What is exported: one page or several, whether they were just read or are remembered. All that writes works on this
 * (`docs/exports.md`). Plain data but for the numbers, as in `core/model.ts`.
 */

/** A page as it is exported. */
export interface ExportedPage {
  /** What was chosen of it. */
  record: PageRecord
  /** What came of checking these statements, and words that the reader selected. */
  traces: readonly Trace[]
  /** What was searched for the words of these. */
  searches: readonly ExportedSearch[]
  /** A statement's place among all that are known of its page, from 1; 0 for none of them. */
  numberOf: (id: string) => number
}

/** What came of searching for where words were first said. */
export interface ExportedSearch {
  /** `Statement.id` of the words. */
  statement: string
  steps: readonly RecordedStep[]
  /** Of the pages found that were checked. */
  traces: readonly Trace[]
}

/** The pages of one export. */
export interface ExportSet {
  pages: readonly ExportedPage[]
  /** The moment, ms since the epoch. */
  made: number
}

/** What was chosen of a page that was just read. What is still being checked there is not checked yet. */
export const exportOfReading = (selection: Selection): ExportSet => ({
  pages: [pageOf(pageRecord(selection), selection.reading.statements)],
  made: selection.made,
})

/**
 * A page that is remembered, or was imported. Words that the reader selected go with the whole page alone.
 * @param ids of the statements that were chosen; null: all
 */
export function exportOfRecord(record: PageRecord, ids: ReadonlySet<string> | null): ExportedPage {
  const isChosen = (id: string) => ids?.has(id) ?? true
  const isWhole = record.statements.every(({ id }) => isChosen(id))
  const { selections, ...statements } = record
  const chosen = {
    ...statements,
    statements: record.statements.filter(({ id }) => isChosen(id)),
    traces: record.traces.filter(({ statement }) => isChosen(statement)),
    ...(record.searches && { searches: record.searches.filter(({ statement }) => isChosen(statement)) }),
    ...(isWhole && selections && { selections }),
  }
  return pageOf(chosen, record.statements)
}

function pageOf(record: PageRecord, all: readonly { id: string }[]): ExportedPage {
  const numbers = new Map(all.map(({ id }, at) => [id, at + 1]))
  const { selections = [] } = record
  const traces = [...record.traces, ...selections.flatMap((selection) => selection.traces)].map(traceOf)
  const searches = [...(record.searches ?? []), ...selections.flatMap(({ search }) => search ?? [])].map(searchOf)
  return { record, traces, searches, numberOf: (id) => numbers.get(id) ?? 0 }
}

const searchOf = ({ pages, ...search }: RecordedSearch): ExportedSearch => ({ ...search, traces: pages.map(traceOf) })

/** A recorded trace as it was, with nothing under way. */
function traceOf({ statement, href, end, hops }: RecordedTrace): Trace {
  return { statement, href, hops: hops.map(hopOf), goal: null, end: end ?? 'resting', batch: null, at: 0 }
}

function hopOf({ href, way, at, statement, check, place, refused, copy }: RecordedHop): Hop {
  return {
    href,
    way,
    statement,
    check,
    step: null,
    tab: null,
    ...(at !== null && { at: Date.parse(at) }),
    ...(place !== undefined && { place }),
    ...(refused !== undefined && { refused }),
    ...(copy && { copy: hopOf(copy) }),
  }
}
