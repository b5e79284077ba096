import { isRecord } from '../core/article/is-article'
import { browser } from './api'
import { withReserve } from './session-reserve'
import { turns } from './turns'

/**
 * What is kept in session storage under one name: entries of their own, so that a change of one wakes only those who
 * watch it. Each is kept as JSON text: the browser hands a string from process to process, and has it read there, in a
 * sixth of the time that it takes for objects, which it makes one by one.
 */
export interface SessionStore<T> {
  /** null where nothing is kept. */
  read(key: string): Promise<T | null>
  /**
   * Keeps it; drops what was written least recently, of other entries, where there is no room.
   * @returns what is kept: less of it where there is no room even so, null where it is not wanted
   * @throws where there is no room for the least of it either
   */
  write(key: string, value: T): Promise<T | null>
  /**
   * Changes what is kept, in turn with all other writes, and as `write` does. `change` gets it as it is then (null:
   * nothing), and returns what is to be kept, or null to leave it.
   */
  change(key: string, change: (value: T | null) => T | null): Promise<T | null>
  /** Drops an entry; with `writtenAt`, only if nothing was written since then. @returns whether it did */
  drop(key: string, writtenAt?: number): Promise<boolean>
  /** When an entry was last written: another number each time. null where nothing is kept. */
  writtenAt(key: string): Promise<number | null>
  /** What is kept, by its keys. */
  keys(): Promise<string[]>
  /** Tells of every change of every entry (null: it is kept no more) until `signal` aborts. */
  watch(listener: (key: string, value: T | null) => void, signal: AbortSignal): void
}

export interface SessionStoreOptions<T> {
  /** Whether what stands there, read as JSON, is what is kept here. What is not, by whatever fault, counts for nothing. */
  isOne(value: unknown): boolean
  /** Distinct from those of all other stores: names the entries. */
  name: string
  /** Where the records of all entries are kept. */
  ledger: string
  /** Bytes that all entries together may take, as UTF-8 JSON. */
  budget: number
  /** What to keep instead of something that has no room by itself, at `bytes`; null where less would say nothing. */
  shrink(value: T, bytes: number): T | null
  /** Whether anything may be kept under this key any more, however late it comes. */
  isWanted(key: string): Promise<boolean>
  /** Whether the least of it may take what is set aside for telling that there is no room. */
  isVital?: boolean
}

/** What is known of an entry without reading it: all of them together may be megabytes. */
interface Stored {
  /** When it was last written, in ms since the epoch, and later than all before: the least recent goes first. */
  at: number
  /** Its length as UTF-8 JSON. */
  bytes: number
}

/**
 * A store in session storage: in memory, gone with the browser, and not with the background. One context alone may write
 * to it, since turns are kept within a context.
 */
export function sessionStore<T>(options: SessionStoreOptions<T>): SessionStore<T> {
  const { name, ledger: ledgerKey, budget, shrink, isWanted, isOne, isVital = false } = options
  const prefix = `${name}:`
  const entryOf = (key: string) => `${prefix}${key}`
  const setLeast = isVital ? withReserve : (work: () => Promise<void>) => work()
  // A count of what is stored is stale as soon as somebody else writes.
  const inTurn = turns()

  const known = (text: unknown): T | null => {
    const value = parsed(text)
    return isOne(value) ? (value as T) : null
  }

  const read = async (key: string): Promise<T | null> =>
    known((await browser.storage.session.get(entryOf(key)))[entryOf(key)])

  const readLedger = async (): Promise<Record<string, Stored>> => {
    const { [ledgerKey]: kept } = await browser.storage.session.get(ledgerKey)
    return isRecord(kept) ? Object.fromEntries(Object.entries(kept).filter(isStored)) : {}
  }

  const removeKept = async (key: string): Promise<void> => {
    const { [key]: _, ...ledger } = await readLedger()
    await browser.storage.session.remove(entryOf(key))
    await browser.storage.session.set({ [ledgerKey]: ledger })
  }

  /** Writes something of this size, and drops others for it until it fits. Throws where that does not help. */
  const set = async (key: string, text: string, bytes: number): Promise<void> => {
    const ledger = new Map(Object.entries(await readLedger()))
    const own = ledger.get(key)?.at ?? 0
    ledger.delete(key)
    let free = budget - bytes - [...ledger.values()].reduce((sum, stored) => sum + stored.bytes, 0)
    const leastRecent = [...ledger].sort(([, a], [, b]) => a.at - b.at)
    const newest = Math.max(own, leastRecent.at(-1)?.[1].at ?? 0)
    const dropOne = async (): Promise<boolean> => {
      const [first] = leastRecent.splice(0, 1)
      if (!first) return false
      free += first[1].bytes
      ledger.delete(first[0])
      await browser.storage.session.remove(entryOf(first[0]))
      return true
    }
    while (free < 0 && (await dropOne()));
    ledger.set(key, { at: Math.max(Date.now(), newest + 1), bytes })
    for (;;) {
      try {
        return await browser.storage.session.set({ [entryOf(key)]: text, [ledgerKey]: Object.fromEntries(ledger) })
      } catch (error) {
        // The browser counts otherwise than we do, and may be full before our budget is.
        if (!(await dropOne())) throw error
      }
    }
  }

  /** The first that fits: the value, less of it, and the least of it with what is set aside for that. */
  const put = async (key: string, wanted: T): Promise<T | null> => {
    if (!(await isWanted(key))) {
      if (key in (await readLedger())) await removeKept(key)
      return null
    }
    for (let value = wanted; ; ) {
      const text = JSON.stringify(value)
      const bytes = bytesOf(text)
      const fits = bytes <= budget && (await set(key, text, bytes).then(isDone, isRefused))
      if (fits) return value
      const less = shrink(value, bytes)
      if (less === null) {
        await setLeast(() => set(key, text, bytes))
        return value
      }
      value = less
    }
  }

  return {
    read,
    write: (key, value) => inTurn(() => put(key, value)),
    change: (key, change) =>
      inTurn(async () => {
        const kept = await read(key)
        const value = change(kept)
        return value === null ? kept : put(key, value)
      }),
    drop: (key, writtenAt) =>
      inTurn(async () => {
        const { [key]: kept } = await readLedger()
        if (!kept || (writtenAt !== undefined && kept.at !== writtenAt)) return false
        await removeKept(key)
        return true
      }),
    writtenAt: async (key) => (await readLedger())[key]?.at ?? null,
    keys: async () => Object.keys(await readLedger()),
    watch(listener, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
        for (const [entry, { newValue }] of Object.entries(changes)) {
          if (entry.startsWith(prefix)) listener(entry.slice(prefix.length), known(newValue))
        }
      }
      browser.storage.session.onChanged.addListener(onChanged)
      signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged))
    },
  }
}

const isStored = (entry: [string, unknown]): entry is [string, Stored] => {
  const [, stored] = entry
  return isRecord(stored) && typeof stored.at === 'number' && typeof stored.bytes === 'number'
}

const isDone = () => true
const isRefused = () => false

/** What a text says as JSON; null where it is none. */
function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null
  } catch {
    return null
  }
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** Length as UTF-8 JSON. */
export const byteLength = (value: unknown): number => bytesOf(JSON.stringify(value))
