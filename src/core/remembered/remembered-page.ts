import { isWebAddress, withoutWww } from '../address-parts'
import {
  type PageRecord,
  pageRecord,
  type RecordedSelection,
  type RecordedStatement,
  type RecordedTrace,
  type Selection,
} from '../export/page-record'
import type { Form, Statement } from '../model'
import { stringOf } from '../selection/spans'
import { wantedWords } from '../trace/match/wanted-words'
import { printsOf } from './prints'

/*
 * A page in the memory: its record as it is exported, and beside it an entry, which is small: what lists, searches and
 * comparisons need of it. Plain data, as in `core/model.ts`.
 */

/** One statement, as far as it is searched and compared. */
export interface Line {
  /** `Statement.id`. */
  id: string
  form: Form
  /** Its words, in pieces. */
  pieces: string[]
  /** The speaker's name, `''` where the page gives nobody. */
  speaker: string
}

/** What is known of a page without its record. */
export interface Entry {
  /** The page's own address, and its key. http(s) only. */
  url: string
  /** Its host without `www.`. */
  site: string
  title: string
  outlet: string
  /** ISO 8601, `''` where unknown. */
  published: string
  /** BCP 47, `''` where unknown. */
  language: string
  /** When it was first read, and when last, ms since the epoch. */
  first: number
  last: number
  /** Whether it came from a file, not from reading the page here. */
  imported: boolean
  /** Length of the record as JSON, UTF-16 units. */
  size: number
  /** How many sources of its statements were checked, and of words that the reader selected there. */
  checked: number
  lines: Line[]
  /** Fingerprints of the quoted words (`prints.ts`), each once, in order. */
  prints: number[]
}

/** A page as it is kept. */
export interface RememberedPage {
  entry: Entry
  record: PageRecord
}

/** A record as JSON may be so long, or its page is not kept. UTF-16 units: some twenty times a long read with its checks. */
export const MAX_RECORD = 2_000_000
/** Fingerprints of a page at most: those of some three hundred long quotations. */
const MAX_PRINTS = 4_000

/** When a page was read, and whether that was here. */
export type Read = Pick<Entry, 'first' | 'last' | 'imported'>

/**
 * A page that was read, as it is to be kept; null for one that is not: without an address of the web, without a
 * statement, or too large even without what came of checking it.
 */
export function rememberedPage(selection: Selection): RememberedPage | null {
  if (selection.statements.length === 0) return null
  const record = pageRecord(selection)
  const read = { first: selection.made, last: selection.made, imported: false }
  return pageOf(record, read) ?? pageOf(bare(record), read)
}

/** A record without what came of checking and searching, and without what was asked about selected words. */
function bare({ searches: _, selections: __, ...record }: PageRecord): PageRecord {
  return { ...record, traces: [] }
}

/** A page by its record; null where its address is none of the web, or the record is too long. */
export function pageOf(record: PageRecord, read: Read): RememberedPage | null {
  const size = JSON.stringify(record).length
  const { url } = record.article
  return isWebAddress(url) && size <= MAX_RECORD ? { entry: entryOf(record, read, size), record } : null
}

function entryOf(record: PageRecord, read: Read, size: number): Entry {
  const { url, title, headline, outlet, published, language } = record.article
  const prints = new Set<number>()
  for (const { form, content } of record.statements) {
    for (const print of printsOf(quotedWords(form, content))) if (prints.size < MAX_PRINTS) prints.add(print)
  }
  return {
    url,
    site: withoutWww(new URL(url).hostname),
    title: headline || title,
    outlet,
    published,
    language,
    ...read,
    size,
    checked: [record, ...(record.selections ?? [])].reduce((sum, { traces }) => sum + traces.length, 0),
    lines: record.statements.map(({ id, form, content, speaker }) => ({
      id,
      form,
      pieces: content.map(({ text }) => text),
      speaker: speaker?.name ?? '',
    })),
    prints: [...prints].sort((a, b) => a - b),
  }
}

/** The words of a statement that stand in quotation marks, in pieces; `[]` for a report. */
export function quotedWords(form: Form, content: Statement['content']): string[] {
  const wanted = wantedWords({ form, content })
  return wanted.kind === 'quoted' ? wanted.pieces : []
}

/** The same of a line. */
export function quotedInLine({ form, pieces }: Line): string[] {
  const [first, ...rest] = pieces.map((text) => ({ text, start: 0, end: text.length }))
  return first ? quotedWords(form, [first, ...rest]) : []
}

/**
 * A page that was read again, with what is kept of it: when it was first read, and what came of checking and searching for
 * statements, and for words selected by the reader, that it still has, where nothing newer is known.
 */
export function withKept(page: RememberedPage, kept: RememberedPage | null): RememberedPage {
  if (!kept) return page
  const here = new Set(page.record.statements.map(({ id }) => id))
  const traces = tracesWithKept(
    page.record.traces,
    kept.record.traces.filter(({ statement }) => here.has(statement)),
  )
  const searches = searchesWithKept(page.record, kept.record)
  const selections = selectionsWithKept(page.record, kept.record)
  const read = { first: Math.min(kept.entry.first, page.entry.first), last: page.entry.last, imported: false }
  const isAsRead =
    traces.length === page.record.traces.length &&
    searches === page.record.searches &&
    selections === page.record.selections
  if (isAsRead) return { ...page, entry: { ...page.entry, ...read } }
  const record = { ...page.record, traces, ...(searches && { searches }), ...(selections && { selections }) }
  return pageOf(record, read) ?? page
}

/** The searches of a page that was read again, and those that are kept of statements that it still has. */
function searchesWithKept(page: PageRecord, kept: PageRecord): PageRecord['searches'] {
  const here = new Set(page.statements.map(({ id }) => id))
  const isNew = new Set(page.searches?.map(({ statement }) => statement))
  const still = kept.searches?.filter(({ statement }) => here.has(statement) && !isNew.has(statement)) ?? []
  return still.length === 0 ? page.searches : [...still, ...(page.searches ?? [])]
}

/** The same of traces: those that are kept come first. */
function tracesWithKept(traces: readonly RecordedTrace[], kept: readonly RecordedTrace[]): RecordedTrace[] {
  const isNew = new Set(traces.map(keyOf))
  return [...kept.filter((trace) => !isNew.has(keyOf(trace))), ...traces]
}

/** The same of words that the reader selected, where they stand in the page as they did. */
function selectionsWithKept(page: PageRecord, kept: PageRecord): PageRecord['selections'] {
  const still = kept.selections?.filter(({ words }) => standIn(page.article, words)) ?? []
  if (still.length === 0) return page.selections
  const now = page.selections ?? []
  const wordsOf = (those: readonly RecordedSelection[]) => new Map(those.map((each) => [each.words.id, each]))
  const [before, after] = [wordsOf(still), wordsOf(now)]
  const here = new Set(page.statements.map(({ id }) => id))
  return [
    ...still
      .filter(({ words }) => !after.has(words.id))
      .map((each) => ({ ...each, given: each.given.filter(({ statement }) => here.has(statement)) })),
    ...now.map((each) => selectionWithKept(each, before.get(each.words.id))),
  ].sort((a, b) => a.words.content[0].start - b.words.content[0].start)
}

function selectionWithKept(now: RecordedSelection, kept: RecordedSelection | undefined): RecordedSelection {
  if (!kept) return now
  const search = now.search ?? kept.search
  const sources = new Map([...kept.words.sources, ...now.words.sources].map((source) => [source.href, source]))
  const words = { ...now.words, sources: [...sources.values()] }
  return { ...now, words, traces: tracesWithKept(now.traces, kept.traces), ...(search && { search }) }
}

const standIn = (article: PageRecord['article'], { where, content, speaker }: RecordedStatement): boolean => {
  const text = stringOf(article, where)
  return (
    content.every((piece) => text.slice(piece.start, piece.end) === piece.text) &&
    (!speaker || text.slice(speaker.start, speaker.end) === speaker.mention)
  )
}

const keyOf = ({ statement, href }: RecordedTrace) => `${statement} ${href}`

/** The day that a page is of, `YYYY-MM-DD`: its own date, or else the one on which it was first read (UTC). */
export const dayOf = ({ published, first }: Pick<Entry, 'published' | 'first'>): string =>
  /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? new Date(first).toISOString().slice(0, 10)

/** Whether what is kept looks like an entry: what a later version, or a fault, has left there is none. */
export function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null
  return (
    typeof entry === 'object' &&
    entry !== null &&
    typeof entry.url === 'string' &&
    typeof entry.site === 'string' &&
    typeof entry.title === 'string' &&
    typeof entry.outlet === 'string' &&
    typeof entry.published === 'string' &&
    Number.isFinite(entry.first) &&
    Number.isFinite(entry.last) &&
    Array.isArray(entry.lines) &&
    entry.lines.every(isLine)
  )
}

function isLine(value: unknown): value is Line {
  const line = value as Partial<Line> | null
  return (
    typeof line === 'object' &&
    line !== null &&
    typeof line.id === 'string' &&
    (line.form === 'direct' || line.form === 'mixed' || line.form === 'indirect') &&
    typeof line.speaker === 'string' &&
    Array.isArray(line.pieces) &&
    line.pieces.length > 0 &&
    line.pieces.every((piece) => typeof piece === 'string')
  )
}
