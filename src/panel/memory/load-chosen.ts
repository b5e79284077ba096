import { type ExportSet, exportOfRecord } from '../../core/export/exported-page'
import type { ChosenOfPage } from '../../platform/asked-report'
import { readRecord } from '../../platform/memory/memory-store'

/**
 * What is exported at once at most: pages, statements, and UTF-16 units of articles and checks. To write a report on so many
 * statements, each of them checked, takes a second or two; what is more can be had by days.
 */
const LIMITS = { pages: 200, statements: 4_000, units: 30_000_000 }

/** What was chosen of the memory, as it can be exported. */
export interface LoadedChoice {
  set: ExportSet
  /** Pages of it that are gone, or cannot be read. */
  missing: number
  /** Pages that were left out since they are too many at once. */
  beyond: number
}

/** Reads what was chosen, in the order given, as far as it is not too much at once. @throws as `withMemory` */
export async function loadChosen(chosen: readonly ChosenOfPage[], limits = LIMITS): Promise<LoadedChoice> {
  const loaded: LoadedChoice = { set: { pages: [], made: Date.now() }, missing: 0, beyond: 0 }
  const pages = []
  let [statements, units] = [0, 0]
  for (const { url, ids } of chosen) {
    if (pages.length >= limits.pages || statements >= limits.statements || units >= limits.units) {
      loaded.beyond++
      continue
    }
    const record = await readRecord(url)
    const page = record && exportOfRecord(record, new Set(ids))
    if (page && page.record.statements.length > 0) {
      pages.push(page)
      statements += page.record.statements.length
      units += sizeOf(page.record)
    } else loaded.missing++
  }
  return { ...loaded, set: { ...loaded.set, pages } }
}

/** Roughly: what is long in a record are its article's text and its checks. */
const sizeOf = ({ article, traces, selections = [] }: Parameters<typeof exportOfRecord>[0]): number =>
  article.text.length + JSON.stringify([traces, selections]).length
