import memorySchema from '../../../schema/memory.schema.json' with { type: 'json' }
import recordSchema from '../../../schema/record.schema.json' with { type: 'json' }
import { hasCredentials } from '../address-parts'
import type { PageRecord, RecordedSelection } from '../export/page-record'
import { isAsked } from '../selection/asked-statement'
import { type Schema, schemaCheck } from './check-schema'
import { MAX_RECORD, pageOf, type RememberedPage } from './remembered-page'

/*
 * The memory as a file: JSON Lines (https://jsonlines.org), the first of which says what it is, and every other one has a
 * page (`schema/memory.schema.json`). So a file may be as large as the memory, and is written and read a line at a time. Of
 * a file that is read nothing is believed: each line is held against the schema, and bounded.
 */

export const MEMORY_FORMAT = 'whence-memory'
/** Goes up where a reader of an older file would misread a newer one. */
export const MEMORY_VERSION = 1

/** A longer line is none of ours: it is passed over. UTF-16 units. */
const MAX_LINE = MAX_RECORD + 1_000
/** Lines that are read of a file. */
const MAX_LINES = 200_000

export const headLine = (pages: number, made: number): string =>
  `${JSON.stringify({ format: MEMORY_FORMAT, version: MEMORY_VERSION, made: new Date(made).toISOString(), pages })}\n`

export function pageLine({ entry, record }: RememberedPage): string {
  const [first, last] = [entry.first, entry.last].map((moment) => new Date(moment).toISOString())
  return `${JSON.stringify({ first, last, record })}\n`
}

/** What is read of a file, in order: `newer` and `none` end it. */
export type ReadLine =
  | { kind: 'page'; page: RememberedPage }
  /** A line that is no page, or not as it should be. */
  | { kind: 'bad' }
  /** A later version has written the file. */
  | { kind: 'newer' }
  /** It is no file of a memory. */
  | { kind: 'none' }

interface PageInFile {
  first: string
  last: string
  record: PageRecord
}

const isLine = schemaCheck([memorySchema as Schema, recordSchema as Schema])

/**
 * Reads a file.
 * @param text of it, in stretches of any length
 * @param now ms since the epoch: nothing was read later than that
 */
export async function* readMemory(text: AsyncIterable<string>, now: number): AsyncGenerator<ReadLine> {
  let count = 0
  for await (const line of linesOf(text)) {
    if (count++ >= MAX_LINES) return
    const read = count === 1 ? kindOfHead(line) : readPage(line, now)
    if (read !== null) yield read
    if (read?.kind === 'none' || read?.kind === 'newer') return
  }
  if (count === 0) yield { kind: 'none' }
}

/** What is to be told of the first line: nothing where it is as it should be. */
function kindOfHead(line: string | null): ReadLine | null {
  const head = line === null ? null : (parsed(line) as Partial<Record<string, unknown>> | null)
  if (head?.format !== MEMORY_FORMAT) return { kind: 'none' }
  if (typeof head.version === 'number' && head.version > MEMORY_VERSION) return { kind: 'newer' }
  return isLine(head) ? null : { kind: 'none' }
}

/** What any other line has; nothing where it is blank. */
function readPage(line: string | null, now: number): ReadLine | null {
  if (line === '') return null
  const page = line === null ? null : pageIn(line, now)
  return page ? { kind: 'page', page } : { kind: 'bad' }
}

function pageIn(line: string, now: number): RememberedPage | null {
  const read = parsed(line)
  if (!isLine(read) || !('record' in (read as object))) return null
  const { first, last, record } = read as PageInFile
  const moments = [first, last].map((moment) => Math.min(Date.parse(moment), now))
  if (moments.some(Number.isNaN) || !isOfOnePage(record)) return null
  const [from = now, until = now] = moments
  return pageOf(record, { first: Math.min(from, until), last: until, imported: true })
}

/** Whether a record has statements, each once, as its selected words are, and leads to no other place than its own page. */
function isOfOnePage({ article: { url }, statements, selections = [] }: PageRecord): boolean {
  if (!URL.canParse(url) || hasCredentials(url) || statements.length === 0) return false
  const { origin } = new URL(url)
  const isOwn = (address: string) => address === '' || (URL.canParse(address) && new URL(address).origin === origin)
  const all = [...statements, ...selections.map(({ words }) => words)]
  return (
    all.every(({ address }) => isOwn(address)) &&
    new Set(all.map(({ id }) => id)).size === all.length &&
    selections.every(areOfWords)
  )
}

/** Whether what came of selected words is told of them, and they are none that Whence found. */
const areOfWords = ({ words: { id }, traces, search }: RecordedSelection): boolean =>
  isAsked(id) && traces.every(({ statement }) => statement === id) && (search?.statement ?? id) === id

/** What a line says, null where it is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** The lines of a text; null for one that is too long, of which nothing is kept. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string | null> {
  let held = ''
  let isTooLong = false
  for await (const stretch of text) {
    const [first = '', ...others] = stretch.split('\n')
    held = isTooLong ? '' : held + first
    isTooLong ||= held.length > MAX_LINE
    for (const next of others) {
      yield isTooLong ? null : held
      held = next
      isTooLong = held.length > MAX_LINE
    }
  }
  if (held !== '' || isTooLong) yield isTooLong ? null : held
}
