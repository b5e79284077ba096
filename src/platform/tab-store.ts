import { browser } from './api'
import { isTabOpen } from './open-tabs'
import { withReserve } from './session-reserve'

/**
 * What is kept of tabs in session storage under one name: one entry a tab, so that a change of one wakes only those who
 * watch it. Of a tab that is closed nothing is kept, however late it comes.
 */
export interface TabStore<T> {
  /** null where nothing is kept. */
  read(tabId: number): Promise<T | null>
  /**
   * Keeps it; drops what was written least recently, of other tabs, where there is no room.
   * @returns what is kept: less of it where there is no room even so, null where the tab is closed
   * @throws where there is no room for the least of it either
   */
  write(tabId: number, value: T): Promise<T | null>
  /**
   * Changes what is kept, in turn with all other writes, and as `write` does. `change` gets it as it is then (null:
   * nothing), and returns what is to be kept, or null to leave it.
   */
  change(tabId: number, change: (value: T | null) => T | null): Promise<T | null>
  /** Drops what is kept of a tab; with `writtenAt`, only if nothing was written since then. @returns whether it did */
  drop(tabId: number, writtenAt?: number): Promise<boolean>
  /** When something was last written of a tab: another number each time. null where nothing is kept. */
  writtenAt(tabId: number): Promise<number | null>
  /** The tabs of which something is kept. */
  tabs(): Promise<number[]>
  /** Tells of every change in every tab (null: nothing is kept any more) until `signal` aborts. */
  watch(listener: (tabId: number, value: T | null) => void, signal: AbortSignal): void
}

export interface TabStoreOptions<T> {
  /** Distinct from those of all other stores: names the entries. */
  name: string
  /** Where the records of all entries are kept. */
  ledger: string
  /** Bytes that all entries together may take, as UTF-8 JSON. */
  budget: number
  /** What to keep instead of something that has no room by itself, at `bytes`; null where less would say nothing. */
  shrink(value: T, bytes: number): T | null
}

/** What is known of an entry without reading it: all of them together may be megabytes. */
interface Stored {
  /** When it was last written, in ms since the epoch, and later than all before: the least recent goes first. */
  at: number
  /** Its length as UTF-8 JSON. */
  bytes: number
}

/**
 * A store of tabs in session storage: in memory, gone with the browser, and not with the background. One context alone
 * may write to it, since turns are kept within a context.
 */
export function tabStore<T>({ name, ledger: ledgerKey, budget, shrink }: TabStoreOptions<T>): TabStore<T> {
  const prefix = `${name}:`
  const keyOf = (tabId: number | string) => `${prefix}${tabId}`
  const inTurn = turns()

  const read = async (tabId: number): Promise<T | null> =>
    ((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as T | undefined) ?? null

  const readLedger = async (): Promise<Record<string, Stored>> =>
    ((await browser.storage.session.get(ledgerKey))[ledgerKey] as Record<string, Stored> | undefined) ?? {}

  const removeKept = async (tabId: number): Promise<void> => {
    const { [tabId]: _, ...ledger } = await readLedger()
    await browser.storage.session.remove(keyOf(tabId))
    await browser.storage.session.set({ [ledgerKey]: ledger })
  }

  /** Writes something of this size, and drops others for it until it fits. Throws where that does not help. */
  const set = async (tabId: number, value: T, bytes: number): Promise<void> => {
    const ledger = new Map(Object.entries(await readLedger()))
    const own = ledger.get(String(tabId))?.at ?? 0
    ledger.delete(String(tabId))
    let free = budget - bytes - [...ledger.values()].reduce((sum, stored) => sum + stored.bytes, 0)
    const leastRecent = [...ledger].sort(([, a], [, b]) => a.at - b.at)
    const newest = Math.max(own, leastRecent.at(-1)?.[1].at ?? 0)
    const dropOne = async (): Promise<boolean> => {
      const [first] = leastRecent.splice(0, 1)
      if (!first) return false
      free += first[1].bytes
      ledger.delete(first[0])
      await browser.storage.session.remove(keyOf(first[0]))
      return true
    }
    while (free < 0 && (await dropOne()));
    ledger.set(String(tabId), { at: Math.max(Date.now(), newest + 1), bytes })
    for (;;) {
      try {
        return await browser.storage.session.set({ [keyOf(tabId)]: value, [ledgerKey]: Object.fromEntries(ledger) })
      } catch (error) {
        // The browser counts otherwise than we do, and may be full before our budget is.
        if (!(await dropOne())) throw error
      }
    }
  }

  /** The first that fits: the value, less of it, and the least of it with what is set aside for that. */
  const put = async (tabId: number, wanted: T): Promise<T | null> => {
    if (!(await isTabOpen(tabId))) {
      if (tabId in (await readLedger())) await removeKept(tabId)
      return null
    }
    for (let value = wanted; ; ) {
      const bytes = byteLength(value)
      const fits = bytes <= budget && (await set(tabId, value, bytes).then(isDone, isRefused))
      if (fits) return value
      const less = shrink(value, bytes)
      if (less === null) {
        await withReserve(() => set(tabId, value, bytes))
        return value
      }
      value = less
    }
  }

  return {
    read,
    write: (tabId, value) => inTurn(() => put(tabId, value)),
    change: (tabId, change) =>
      inTurn(async () => {
        const kept = await read(tabId)
        const value = change(kept)
        return value === null ? kept : put(tabId, value)
      }),
    drop: (tabId, writtenAt) =>
      inTurn(async () => {
        const { [tabId]: kept } = await readLedger()
        if (!kept || (writtenAt !== undefined && kept.at !== writtenAt)) return false
        await removeKept(tabId)
        return true
      }),
    writtenAt: async (tabId) => (await readLedger())[tabId]?.at ?? null,
    tabs: async () => Object.keys(await readLedger()).map(Number),
    watch(listener, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
        for (const [key, { newValue }] of Object.entries(changes)) {
          if (key.startsWith(prefix)) listener(Number(key.slice(prefix.length)), (newValue as T | undefined) ?? null)
        }
      }
      browser.storage.session.onChanged.addListener(onChanged)
      signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged))
    },
  }
}

const isDone = () => true
const isRefused = () => false

/** Length as UTF-8 JSON. */
export const byteLength = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

/** Runs one after the other, since a count of what is stored is stale as soon as somebody else writes. */
function turns(): <R>(work: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }
}
