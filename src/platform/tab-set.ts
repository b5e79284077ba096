import { browser } from './api'

/** A set of tabs in session storage: it outlives the background, and not the browser. */
export interface TabSet {
  has(tabId: number): Promise<boolean>
  add(tabId: number): Promise<void>
  delete(tabId: number): Promise<void>
}

export function tabSet(name: string): TabSet {
  const keyOf = (tabId: number) => `${name}:${tabId}`
  return {
    has: async (tabId) => keyOf(tabId) in (await browser.storage.session.get(keyOf(tabId))),
    add: (tabId) => browser.storage.session.set({ [keyOf(tabId)]: true }),
    delete: (tabId) => browser.storage.session.remove(keyOf(tabId)),
  }
}
