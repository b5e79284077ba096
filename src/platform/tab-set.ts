import { browser } from './api'

/** A set of tabs in session storage: it outlives the background, and not the browser. */
export interface TabSet {
  /** When a tab was last added: another number each time. null where it is not in the set. */
  addedAt(tabId: number): Promise<number | null>
  add(tabId: number): Promise<void>
  /** Takes a tab out; with `addedAt`, only if it was not added again since then. */
  delete(tabId: number, addedAt?: number): Promise<void>
}

export function tabSet(name: string): TabSet {
  const keyOf = (tabId: number) => `${name}:${tabId}`
  let last = 0
  const addedAt = async (tabId: number): Promise<number | null> =>
    ((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as number | undefined) ?? null
  return {
    addedAt,
    add: (tabId) => {
      last = Math.max(last + 1, Date.now())
      return browser.storage.session.set({ [keyOf(tabId)]: last })
    },
    async delete(tabId, wanted) {
      if (wanted === undefined || (await addedAt(tabId)) === wanted) await browser.storage.session.remove(keyOf(tabId))
    },
  }
}
