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
  readonly storage = {
    session: {
      onChanged: new FakeEvent<[Changes]>(),
      get: async (key: string | null): Promise<Record<string, unknown>> =>
        Object.fromEntries([...this.#session].filter(([name]) => key === null || name === key)),
      set: async (items: Record<string, unknown>): Promise<void> => {
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
