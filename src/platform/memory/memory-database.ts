import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { PageRecord } from '../../core/export/page-record'
import type { Entry } from '../../core/remembered/remembered-page'

/*
 * Where the memory stands: in the extension's own IndexedDB, which belongs to its origin. A content script has that of its
 * page, and never comes near it (`docs/decisions/0018-memory-in-indexeddb.md`).
 */

/** Its name. */
export const DATABASE = 'memory'

/** What is known of all remembered pages of a site together. */
export interface SiteTotal {
  site: string
  pages: number
  /** Of their records and entries. UTF-16 units of JSON. */
  size: number
}

export interface MemorySchema extends DBSchema {
  /** A page each, without its record. */
  entries: {
    key: string
    value: Entry
    indexes: { last: number; 'site-last': [string, number]; prints: number }
  }
  /** The records, by the page's address. */
  records: { key: string; value: PageRecord }
  sites: { key: string; value: SiteTotal }
}

type Upgrade = IDBPTransaction<MemorySchema, StoreNames<MemorySchema>[], 'versionchange'>

/**
 * What makes each version of the one before, the first of nothing. What is released is never changed: another form is one
 * more at the end, which keeps what is there.
 */
export const MIGRATIONS: readonly ((database: IDBPDatabase<MemorySchema>, upgrade: Upgrade) => unknown)[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'url' })
    entries.createIndex('last', 'last')
    entries.createIndex('site-last', ['site', 'last'])
    entries.createIndex('prints', 'prints', { multiEntry: true })
    database.createObjectStore('records')
    database.createObjectStore('sites', { keyPath: 'site' })
  },
]

/** Why the memory could not be read or written. */
export type MemoryTrouble =
  /** The browser has no more room. */
  | 'full'
  /** A later version of Whence has written it. */
  | 'newer'
  /** Anything else: the browser keeps nothing, or does not let it be read. */
  | 'broken'

/** The trouble that an error tells of. */
export function troubleOf(error: unknown): MemoryTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'VersionError' ? 'newer' : 'broken'
}

/**
 * Opens the memory for some work, and closes it: so it keeps neither a later version from making it anew, nor anybody from
 * deleting it.
 * @throws what the browser throws, whose trouble `troubleOf` tells; then nothing was changed
 */
export async function withMemory<Answer>(
  work: (database: IDBPDatabase<MemorySchema>) => Promise<Answer>,
  migrations = MIGRATIONS,
): Promise<Answer> {
  const database = await openDB<MemorySchema>(DATABASE, migrations.length, {
    async upgrade(opened, before, _, upgrade) {
      try {
        for (const migrate of migrations.slice(before)) await migrate(opened, upgrade as Upgrade)
      } catch {
        // Or else what was done of it would stand, under the new version.
        upgrade.done.catch(() => undefined)
        upgrade.abort()
      }
    },
    blocking: (_, __, event) => (event.target as IDBDatabase | null)?.close(),
  })
  try {
    return await work(database)
  } finally {
    database.close()
  }
}
