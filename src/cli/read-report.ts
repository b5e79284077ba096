import { readFile, stat } from 'node:fs/promises'
import { type PageRecord, RECORD_FORMAT, RECORD_VERSION, RECORDS_FORMAT } from '../core/export/page-record'
import { readSavedText, type SavedText } from '../core/export/saved-text'
import { RECORD_TAG } from '../core/export/write-report'
import { reasonOf } from '../core/reason-of'
import { MAX_BYTES } from './load-input'

/** What a file is that can be checked again; or in plain words why it is none. */
export type ReadReport =
  | { outcome: 'records'; records: PageRecord[] }
  | { outcome: 'saved-text'; saved: SavedText }
  | { outcome: 'failed'; reason: string }

/** Reads records (JSON), a report (HTML) or a saved text. */
export async function readReport(path: string): Promise<ReadReport> {
  try {
    if ((await stat(path)).size > MAX_BYTES) return { outcome: 'failed', reason: 'it is larger than 50 MB' }
    const text = await readFile(path, 'utf8')
    const saved = readSavedText(text)
    if (saved) return { outcome: 'saved-text', saved }
    const value: unknown = JSON.parse(/^\s*</.test(text) ? recordIn(text) : text)
    const records = recordsIn(value)
    const fault =
      records.length === 0 ? 'it has no record' : (records.map(faultOf).find((each) => each !== null) ?? null)
    return fault === null
      ? { outcome: 'records', records: records as PageRecord[] }
      : { outcome: 'failed', reason: fault }
  } catch (error) {
    return { outcome: 'failed', reason: `it is no report of Whence (${reasonOf(error)})` }
  }
}

/** The record within a report: in it every `<` is written otherwise, so that the first one ends it. */
function recordIn(html: string): string {
  const begin = html.indexOf(RECORD_TAG)
  const start = begin + RECORD_TAG.length
  return begin < 0 ? '' : html.slice(start, html.indexOf('<', start))
}

/** The records of a file of one, or of several. */
function recordsIn(value: unknown): unknown[] {
  const { format, version, records } = (value ?? {}) as Partial<Record<'format' | 'version' | 'records', unknown>>
  return format === RECORDS_FORMAT && version === RECORD_VERSION && Array.isArray(records) ? records : [value]
}

function faultOf(value: unknown): string | null {
  const { format, version, statements, traces, article } = (value ?? {}) as Partial<Record<keyof PageRecord, unknown>>
  if (format !== RECORD_FORMAT) return 'it is no record of Whence'
  if (version !== RECORD_VERSION) return `it is of version ${String(version)}, which is not known here`
  const isWhole = Array.isArray(statements) && Array.isArray(traces) && typeof article === 'object' && article !== null
  return isWhole ? null : 'its record is broken'
}
