/**
 * What is set for all pages, on the disk. There is no form for it yet: tests and `npm start` point to a stand-in
 * (`scripts/lib/set-archive.mjs`).
 *
 * It stands in the extension's own IndexedDB, not in its storage: Firefox lets every content script, and so the process
 * of every page that is read, write `storage.local`, and Chrome does until it is told otherwise
 * (`storage-access.ts`). A database belongs to an origin, and a content script has that of its page.
 */
export interface Settings {
  /** Address of the archive in which older copies are looked for: what answers as the Wayback Machine does. */
  archive: string
}

const DEFAULTS: Settings = { archive: 'https://archive.org' }

const DATABASE = 'settings'
const STORE = 'settings'

/** The settings, with defaults for what is not set, or not as it should be, and where none can be read. */
export async function readSettings(): Promise<Settings> {
  const archive = await readSetting('archive').catch(() => undefined)
  const isAddress = typeof archive === 'string' && /^https?:/.test(archive) && URL.canParse(archive)
  return { archive: isAddress ? archive : DEFAULTS.archive }
}

/** What is kept under a name; undefined where nothing is. Rejects where the browser keeps no databases. */
async function readSetting(name: keyof Settings): Promise<unknown> {
  const database = await openDatabase()
  try {
    return await settled(database.transaction(STORE).objectStore(STORE).get(name))
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
