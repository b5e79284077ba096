import { browser } from './api'

/** Tabs that were closed in the life of this background. Until it is closed itself, a browser uses no number twice. */
const closed = new Set<number>()

/** Remembers that a tab is closed. */
export function noteTabClosed(tabId: number): void {
  closed.add(tabId)
}

/** Whether there is such a tab. One that was told to be closed is not, though Firefox still has it for a moment. */
export async function isTabOpen(tabId: number): Promise<boolean> {
  if (closed.has(tabId)) return false
  const tab = await browser.tabs.get(tabId).catch(() => null)
  return tab !== null && !closed.has(tabId)
}
