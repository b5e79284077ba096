import { isTabOpen } from './open-tabs'
import { type SessionStoreOptions, sessionStore } from './session-store'

/** What is kept of tabs in session storage under one name. Of a tab that is closed nothing is kept, however late it comes. */
export interface TabStore<T> {
  /** null where nothing is kept. */
  read(tabId: number): Promise<T | null>
  /** As `SessionStore.write`; null where the tab is closed. */
  write(tabId: number, value: T): Promise<T | null>
  /** As `SessionStore.change`. */
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

/** A store with an entry for each tab, as long as that is open. */
export function tabStore<T>(options: Omit<SessionStoreOptions<T>, 'isWanted' | 'isVital'>): TabStore<T> {
  const store = sessionStore<T>({ ...options, isWanted: (key) => isTabOpen(Number(key)), isVital: true })
  return {
    read: (tabId) => store.read(`${tabId}`),
    write: (tabId, value) => store.write(`${tabId}`, value),
    change: (tabId, change) => store.change(`${tabId}`, change),
    drop: (tabId, writtenAt) => store.drop(`${tabId}`, writtenAt),
    writtenAt: (tabId) => store.writtenAt(`${tabId}`),
    tabs: async () => (await store.keys()).map(Number),
    watch: (listener, signal) => store.watch((key, value) => listener(Number(key), value), signal),
  }
}
