import type { Hop, Trace } from '../core/trace/hop/trace'
import { readTraces, tabsWithTraces } from './traces'

/** A check that waits for the reader in a tab. */
export interface WaitingCheck {
  /** The tab of the article. */
  tabId: number
  trace: Trace
  /** The hop whose source is open in the tab. */
  hop: Hop
}

/** The check that waits for the reader in this tab of the browser; null where none does. */
export async function findWaiting(tab: number): Promise<WaitingCheck | null> {
  for (const tabId of await tabsWithTraces()) {
    for (const trace of await readTraces(tabId)) {
      const hop = trace.hops.at(-1)
      if (trace.goal !== null && hop?.step?.step === 'open' && hop.tab === tab) return { tabId, trace, hop }
    }
  }
  return null
}
