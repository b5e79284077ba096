import type { Runtime } from 'webextension-polyfill'

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>
type Listener<Args extends unknown[]> = (...args: Args) => unknown

/** An event of the fake browser: listeners as the browser has them, and `fire` for the test. */
export class FakeEvent<Args extends unknown[]> {
  readonly #listeners = new Set<Listener<Args>>()
  addListener = (listener: Listener<Args>) => void this.#listeners.add(listener)
  removeListener = (listener: Listener<Args>) => void this.#listeners.delete(listener)
  /** @returns what each listener returned */
  fire(...args: Args): unknown[] {
    return [...this.#listeners].map((listener) => listener(...args))
  }
  get size(): number {
    return this.#listeners.size
  }
}

/**
 * As much of a browser as the platform's unit tests need, in memory. What hangs on real behaviour of a browser is
 * tested in real browsers (`tests/e2e`).
 */
export class FakeBrowser {
  readonly #session = new Map<string, unknown>()
  readonly runtime = {
    id: 'whence',
    getURL: (path: string) => `chrome-extension://whence/${path}`,
    onMessage: new FakeEvent<[unknown, Partial<Runtime.MessageSender>]>(),
  }
  /** Tabs that are closed; all others are open. */
  readonly closedTabs = new Set<number>()
  /** Tabs of private windows. */
  readonly privateTabs = new Set<number>()
  readonly tabs = {
    get: async (id: number): Promise<{ id: number; incognito: boolean }> => {
      if (this.closedTabs.has(id)) throw new Error(`No tab with id: ${id}.`)
      return { id, incognito: this.privateTabs.has(id) }
    },
    /** Of all open tabs, those of private windows: there is no end to the others. */
    query: async (_: object) =>
      [...this.privateTabs].filter((id) => !this.closedTabs.has(id)).map((id) => ({ id, incognito: true })),
  }
  /** UTF-16 units of JSON that session storage takes. */
  room = Number.POSITIVE_INFINITY
  readonly storage = {
    session: {
      onChanged: new FakeEvent<[Changes]>(),
      get: async (key: string | null): Promise<Record<string, unknown>> =>
        Object.fromEntries([...this.#session].filter(([name]) => key === null || name === key)),
      set: async (items: Record<string, unknown>): Promise<void> => {
        const after = Object.fromEntries([...this.#session, ...Object.entries(items)])
        if (JSON.stringify(after).length > this.room) throw new Error('Session storage quota bytes exceeded.')
        for (const [key, newValue] of Object.entries(structuredClone(items))) this.#session.set(key, newValue)
        this.storage.session.onChanged.fire(
          Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])),
        )
      },
      remove: async (keys: string | string[]): Promise<void> => {
        const gone = [keys].flat().filter((key) => this.#session.delete(key))
        if (gone.length) this.storage.session.onChanged.fire(Object.fromEntries(gone.map((key) => [key, {}])))
      },
    },
  }
}

/** The fake browser of a test that has put one in the place of `webextension-polyfill`. */
export async function fakeBrowser(): Promise<FakeBrowser> {
  return (await import('webextension-polyfill')).default as unknown as FakeBrowser
}
