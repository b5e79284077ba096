import { browser } from './api'
import type { SettingsRecord, SettingsRecords } from './settings'

/*
 * Where settings stand. `here`: in the extension's own IndexedDB, not in its storage: Firefox lets every content script,
 * and so the process of every page that is read, read and write `storage.local` and `storage.sync`, and Chrome does until
 * it is told otherwise. A database belongs to an origin, and a content script has that of its page. `synced`: in
 * `storage.sync`, where the browser closes it to them (`docs/decisions/0015-where-settings-stand.md`).
 */

const DATABASE = 'settings'
const STORE = 'settings'
const RECORD = 'record'
/** What version 1 kept, under this name, instead of a record. */
const FIRST_FORM = 'archive'
/** The name of the record that is synced. */
const SYNCED = 'settings'

/** The area that the browser takes along, as far as it is used here. */
export interface SyncArea {
  get(name: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  setAccessLevel?: (access: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>
}

/** Whether this context has closed the area that is synced. */
let isClosed = false

/** The area that is synced, once it is closed to content scripts; null where the browser cannot close it. */
export async function closedSyncArea(): Promise<SyncArea | null> {
  const sync = browser.storage.sync as unknown as SyncArea | undefined
  if (!sync?.setAccessLevel) return null
  try {
    if (!isClosed) await sync.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
    isClosed = true
    return sync
  } catch {
    return null
  }
}

/**
 * What stands on the shelves.
 * @param sync where `synced` stands; null where there is none, and nothing stands there
 * @throws where the browser keeps nothing, or does not let it be read
 */
export async function readShelves(sync: SyncArea | null): Promise<SettingsRecords> {
  const [here, synced] = await Promise.all([readHere(), sync?.get(SYNCED)])
  return { here, synced: recordOf(synced?.[SYNCED]) }
}

/**
 * Writes those of the shelves that are others than they were.
 * @throws where the browser does not take it
 */
export async function writeShelves(sync: SyncArea | null, next: SettingsRecords, before: SettingsRecords) {
  // What may be refused for its size goes first: then nothing is half written.
  if (sync && !isSame(next.synced, before.synced)) await sync.set({ [SYNCED]: next.synced })
  if (!isSame(next.here, before.here)) await writeHere(next.here)
}

async function readHere(): Promise<SettingsRecord> {
  const database = await openDatabase()
  try {
    const store = database.transaction(STORE).objectStore(STORE)
    const [record, first] = await Promise.all([settled(store.get(RECORD)), settled(store.get(FIRST_FORM))])
    if (record !== undefined) return recordOf(record)
    return first === undefined ? {} : { [FIRST_FORM]: first, version: 1 }
  } finally {
    database.close()
  }
}

async function writeHere(record: SettingsRecord): Promise<void> {
  const database = await openDatabase()
  try {
    const transaction = database.transaction(STORE, 'readwrite')
    const store = transaction.objectStore(STORE)
    store.put(record, RECORD)
    store.delete(FIRST_FORM)
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
  return settled(opening)
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** What is no record, whoever put it there, counts as an empty one. */
const recordOf = (value: unknown): SettingsRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as SettingsRecord) : {}

/** What is synced may come back with its fields in another order. */
const isSame = (one: SettingsRecord, other: SettingsRecord): boolean => {
  const text = (record: SettingsRecord) => JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
  return text(one) === text(other)
}
