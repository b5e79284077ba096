import type { PageRecord } from '../../core/export/page-record'
import type { Found, Query } from '../../core/remembered/search-index'
import type { ChosenOfPage } from '../../platform/asked-report'
import type { MemoryTrouble, SiteTotal } from '../../platform/memory/memory-database'
import type { AgainActions } from '../again/again-actions'
import type { LoadedChoice } from './load-chosen'

/** What the page shows. */
export interface MemoryState {
  /** Megabytes that may be remembered; 0: memory is off; null: not known yet. */
  bound: number | null
  query: Query
  /** null where it is not known yet. */
  found: Found | null
  /** Pages that could not be understood. */
  unread: number
  sites: readonly SiteTotal[]
  /** Why the memory cannot be read or written now; null where nothing says so. */
  trouble: MemoryTrouble | null
}

/** What came of an import. */
export type Imported =
  | { outcome: 'read'; added: number; known: number; noRoom: number; bad: number }
  | { outcome: 'none' | 'newer' }
  | { outcome: 'failed'; trouble: MemoryTrouble }

/** What the page can do. None of these rejects unless it says so. */
export interface MemoryActions extends AgainActions {
  search(query: Query): void
  /** Tells more of what was found. */
  more(): void
  /** The record of a page; null where it is gone, or cannot be read. */
  record(url: string): Promise<PageRecord | null>
  /** @returns what puts it back, which tells whether it did; null where it was not deleted */
  deletePage(url: string): Promise<(() => Promise<boolean>) | null>
  /** @returns whether that was done; so do the next two */
  deleteSite(site: string): Promise<boolean>
  /** Deletes what was last read from one moment until before another, ms since the epoch. */
  deleteBetween(from: number, to: number): Promise<boolean>
  deleteAll(): Promise<boolean>
  /** Saves the pages that are found as a file that can be imported. */
  exportFound(): Promise<void>
  /** All statements that are found, by their pages. */
  foundStatements(): Promise<ChosenOfPage[]>
  /** What was chosen, as it can be exported; null where the memory cannot be read. */
  load(chosen: readonly ChosenOfPage[]): Promise<LoadedChoice | null>
  /** Opens the report on what was chosen. @returns whether that was done */
  openReport(chosen: readonly ChosenOfPage[]): Promise<boolean>
  /** Rejects where the browser does not allow it; so does the next. */
  copy(text: string): Promise<void>
  copyHtml(html: string): Promise<void>
  importFile(file: Blob): Promise<Imported>
  openOptions(): void
}

/** A question that is asked before something is deleted for good. */
export interface Sureness {
  question: string
  /** Never rejects. @returns whether it was done */
  onDelete: () => Promise<boolean>
}

/** What every part of the page needs to delete something. */
export interface Deleting {
  /** Asks first, and then says what came of it. */
  ask: (sureness: Sureness) => void
  /** Deletes a page, and offers to put it back. */
  page: (url: string) => void
}
