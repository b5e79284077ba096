import { deleteDB, type IDBPTransaction } from 'idb'
import type { PageRecord } from '../../core/export/page-record'
import { type Entry, isEntry, type RememberedPage, withKept } from '../../core/remembered/remembered-page'
import { DATABASE, type MemorySchema, type SiteTotal, withMemory } from './memory-database'

/* What is remembered of pages, once the reader wants it. Each change is a transaction: it is there as a whole, or not at all. */

const STORES = ['entries', 'records', 'sites'] as const
type Writing = IDBPTransaction<MemorySchema, typeof STORES, 'readwrite'>

/** Entries that are read at once: so many take some ten megabytes at most. */
const BATCH = 200
/** Pages that have one fingerprint, and pages that are compared: what more pages have is a phrase of everybody's. */
const MAX_WITH_PRINT = 500
const MAX_COMPARED = 200
/** A site that takes a larger share of the room makes room for itself: no page can push out what others said. */
const MAX_SHARE = 0.5

/** All that is remembered. */
export interface Remembered {
  entries: Entry[]
  /** Pages whose entries cannot be understood: they stay as they are, and are not shown. */
  unread: number
}

/** What becomes of a page that is to be kept. */
export type Kept = 'kept' | 'known' | 'no-room'

/**
 * Keeps a page that was read, with what was known of it. Where there is more than `bound` then, those go that were read
 * least recently: of the page's own site where that takes more than half.
 * @param bound of everything together, UTF-16 units of JSON
 * @throws as `withMemory`
 */
export function keepPage(page: RememberedPage, bound: number): Promise<void> {
  return changed(async (writing) => {
    await put(writing, withKept(page, await pageIn(writing, page.entry.url)))
    await makeRoom(writing, page.entry, bound)
  })
}

/**
 * Keeps pages of an import as far as there is room: none that is there is changed, and none goes.
 * @returns what became of each, in order
 * @throws as `withMemory`
 */
export function addPages(pages: readonly RememberedPage[], bound: number): Promise<Kept[]> {
  return changed(async (writing) => {
    let room = bound - (await totalSize(writing))
    const add = async (page: RememberedPage): Promise<Kept> => {
      if ((await entriesOf(writing).getKey(page.entry.url)) !== undefined) return 'known'
      if (sizeOf(page.entry) > room) return 'no-room'
      await put(writing, page)
      room -= sizeOf(page.entry)
      return 'kept'
    }
    const became: Kept[] = []
    for (const page of pages) became.push(await add(page))
    return became
  })
}

/** Puts back pages that were deleted, over nothing that was kept since. @throws as `withMemory` */
export const restorePages = (pages: readonly RememberedPage[]): Promise<Kept[]> =>
  addPages(pages, Number.POSITIVE_INFINITY)

/**
 * Deletes these pages.
 * @returns what was deleted, for `restorePages`
 * @throws as `withMemory`
 */
export function deletePages(urls: readonly string[]): Promise<RememberedPage[]> {
  return changed(async (writing) => {
    const deleted: RememberedPage[] = []
    for (const url of urls) {
      const page = await pageIn(writing, url)
      if (page) deleted.push(page)
      await drop(writing, url)
    }
    return deleted
  })
}

/** Deletes all pages of a site. @throws as `withMemory` */
export const deleteSite = (site: string): Promise<void> =>
  deleteWhere((entries) => entries.index('site-last').getAllKeys(IDBKeyRange.bound([site], [site, []])))

/** Deletes all pages that were last read from one moment until before another, ms since the epoch. @throws as `withMemory` */
export const deleteBetween = (from: number, to: number): Promise<void> =>
  deleteWhere((entries) => entries.index('last').getAllKeys(IDBKeyRange.bound(from, to, false, true)))

/** Deletes everything, whatever state it is in. @throws where the browser does not let it be deleted */
export const deleteMemory = (): Promise<void> => deleteDB(DATABASE)

/** All entries, in no order. @throws as `withMemory` */
export function readEntries(): Promise<Remembered> {
  return withMemory(async (database) => {
    const remembered: Remembered = { entries: [], unread: 0 }
    let after: IDBKeyRange | undefined
    for (;;) {
      const [keys, values] = await Promise.all([
        database.getAllKeys('entries', after, BATCH),
        database.getAll('entries', after, BATCH),
      ])
      const entries = values.filter(isEntry)
      remembered.entries.push(...entries)
      remembered.unread += values.length - entries.length
      const last = keys.at(-1)
      if (last === undefined || keys.length < BATCH) return remembered
      after = IDBKeyRange.lowerBound(last, true)
    }
  })
}

/** The entries of a site's pages that were read last, at most so many, the most recent first. @throws as `withMemory` */
export function entriesAt(site: string, most: number): Promise<Entry[]> {
  return withMemory(async (database) => {
    const entries: Entry[] = []
    const range = IDBKeyRange.bound([site, 0], [site, Number.POSITIVE_INFINITY])
    let cursor = await database.transaction('entries').store.index('site-last').openCursor(range, 'prev')
    for (; cursor && entries.length < most; cursor = await cursor.continue()) {
      if (isEntry(cursor.value)) entries.push(cursor.value)
    }
    return entries
  })
}

/** How much is remembered of each site, and all together. @throws as `withMemory` */
export const readTotals = (): Promise<SiteTotal[]> => withMemory((database) => database.getAll('sites'))

/** The record of a page, null where it is not remembered. @throws as `withMemory` */
export const readRecord = (url: string): Promise<PageRecord | null> =>
  withMemory(async (database) => (await database.get('records', url)) ?? null)

/** A page as it is kept, null where it is not, or cannot be understood. @throws as `withMemory` */
export const readPage = (url: string): Promise<RememberedPage | null> =>
  withMemory((database) => pageIn(database.transaction(STORES), url))

/** Pages that have any of these fingerprints, those with most of them first. @throws as `withMemory` */
export function entriesWith(prints: readonly number[]): Promise<Entry[]> {
  return withMemory(async (database) => {
    const entries = database.transaction('entries').objectStore('entries')
    const index = entries.index('prints')
    const counts = new Map<string, number>()
    for (const keys of await Promise.all(prints.map((print) => index.getAllKeys(print, MAX_WITH_PRINT)))) {
      for (const url of keys) counts.set(url, (counts.get(url) ?? 0) + 1)
    }
    const urls = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAX_COMPARED)
    const found = await Promise.all(urls.map(([url]) => entries.get(url)))
    return found.filter(isEntry)
  })
}

function deleteWhere(find: (entries: ReturnType<typeof entriesOf>) => Promise<string[]>): Promise<void> {
  return changed(async (writing) => {
    for (const url of await find(entriesOf(writing))) await drop(writing, url)
  })
}

const entriesOf = (writing: Writing) => writing.objectStore('entries')

/** Changes the memory in one transaction. Where something fails, all of it is undone. */
function changed<Answer>(work: (writing: Writing) => Promise<Answer>): Promise<Answer> {
  return withMemory(async (database) => {
    const writing = database.transaction(STORES, 'readwrite')
    // What aborts it is told by the request that failed, or by what the transaction ends with, whichever comes first.
    const { done } = writing
    done.catch(() => undefined)
    try {
      const answer = await work(writing)
      await done
      return answer
    } catch (error) {
      try {
        writing.abort()
      } catch {
        // It has ended by itself.
      }
      throw writing.error ?? error
    }
  })
}

async function pageIn(
  reading: IDBPTransaction<MemorySchema, typeof STORES, 'readonly' | 'readwrite'>,
  url: string,
): Promise<RememberedPage | null> {
  const [entry, record] = await Promise.all([
    reading.objectStore('entries').get(url),
    reading.objectStore('records').get(url),
  ])
  return isEntry(entry) && record ? { entry, record } : null
}

async function put(writing: Writing, { entry, record }: RememberedPage): Promise<void> {
  await drop(writing, entry.url)
  await writing.objectStore('entries').put(entry)
  await writing.objectStore('records').put(record, entry.url)
  await count(writing, entry.site, 1, sizeOf(entry))
}

async function drop(writing: Writing, url: string): Promise<void> {
  const entry = await writing.objectStore('entries').get(url)
  if (entry === undefined) return
  await writing.objectStore('entries').delete(url)
  await writing.objectStore('records').delete(url)
  if (isEntry(entry)) await count(writing, entry.site, -1, -sizeOf(entry))
}

async function count(writing: Writing, site: string, pages: number, size: number): Promise<void> {
  const sites = writing.objectStore('sites')
  const before = (await sites.get(site)) ?? { site, pages: 0, size: 0 }
  const after = { site, pages: before.pages + pages, size: before.size + size }
  await (after.pages > 0 ? sites.put(after) : sites.delete(site))
}

async function makeRoom(writing: Writing, { url, site }: Entry, bound: number): Promise<void> {
  const entries = entriesOf(writing)
  for (let size = await totalSize(writing); size > bound; ) {
    const own = await writing.objectStore('sites').get(site)
    const isLarge = (own?.size ?? 0) > bound * MAX_SHARE
    const keys = isLarge
      ? await entries.index('site-last').getAllKeys(IDBKeyRange.bound([site], [site, []]), 2)
      : await entries.index('last').getAllKeys(null, 2)
    const least = keys.find((each) => each !== url)
    const entry = least === undefined ? undefined : await entries.get(least)
    if (least === undefined || entry === undefined) return
    await drop(writing, least)
    size -= isEntry(entry) ? sizeOf(entry) : 0
  }
}

async function totalSize(writing: Writing): Promise<number> {
  const totals = await writing.objectStore('sites').getAll()
  return totals.reduce((sum, { size }) => sum + size, 0)
}

/** What a page takes: its record, and its entry, whose words are in the record once more. UTF-16 units of JSON. */
const sizeOf = ({ size, lines, prints }: Entry): number =>
  size + prints.length * 10 + lines.reduce((sum, { pieces }) => sum + pieces.join().length + 60, 300)
