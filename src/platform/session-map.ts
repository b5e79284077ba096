import { browser } from './api'

/** A small map from tab to text in session storage: it outlives the background, and not the browser. */
export interface SessionMap {
  get(tabId: number): Promise<string | null>
  set(tabId: number, value: string): Promise<void>
  delete(tabId: number): Promise<void>
}

export function sessionMap(name: string): SessionMap {
  const keyOf = (tabId: number) => `${name}:${tabId}`
  return {
    async get(tabId) {
      const value = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]
      return typeof value === 'string' ? value : null
    },
    set: (tabId, value) => browser.storage.session.set({ [keyOf(tabId)]: value }),
    delete: (tabId) => browser.storage.session.remove(keyOf(tabId)),
  }
}
