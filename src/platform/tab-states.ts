import { browser } from './api'
import type { TabState } from './tab-state'

/**
 * The tabs' states in session storage: in memory, gone with the browser, and not with the background. One entry a
 * tab, so that a change of one wakes only those who watch it.
 */

/**
 * Bytes that all states together may take. The browser gives 10,485,760 for all of session storage; the rest is for
 * the other small things kept there, and for the difference between our count and the browser's.
 */
const BUDGET = 8_000_000

/** What is known of a stored state without reading it: all states together may be megabytes. */
interface Stored {
  /** When it was last written, in ms since the epoch: the least recent goes first. */
  at: number
  /** Length of the state as UTF-8 JSON. */
  bytes: number
}

const PREFIX = 'tab:'
const keyOf = (tabId: number) => `${PREFIX}${tabId}`
/** Where the records of all states are kept, by tab. */
const LEDGER = 'tabs'

export async function readTabState(tabId: number): Promise<TabState | null> {
  return ((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as TabState | undefined) ?? null
}

/** Keeps a tab's state; drops those written least recently where the budget is full. */
export function writeTabState(tabId: number, state: TabState): Promise<void> {
  return inTurn(() => put(tabId, state))
}

/**
 * Changes a tab's state in turn with all other writes. `change` gets the state as it is then, and returns the new
 * one, or null to leave it.
 */
export function changeTabState(tabId: number, change: (state: TabState | null) => TabState | null): Promise<void> {
  return inTurn(async () => {
    const state = change(await readTabState(tabId))
    if (state) await put(tabId, state)
  })
}

async function put(tabId: number, wanted: TabState): Promise<void> {
  const size = byteLength(wanted)
  const state: TabState =
    size <= BUDGET ? wanted : { status: 'failed', page: null, reason: `the reading takes ${size} bytes` }
  const ledger = new Map(Object.entries(await readLedger()))
  ledger.delete(String(tabId))
  const bytes = byteLength(state)
  let free = BUDGET - bytes - [...ledger.values()].reduce((sum, stored) => sum + stored.bytes, 0)
  for (const [id, stored] of [...ledger].sort(([, a], [, b]) => a.at - b.at)) {
    if (free >= 0) break
    free += stored.bytes
    ledger.delete(id)
    await browser.storage.session.remove(keyOf(Number(id)))
  }
  ledger.set(String(tabId), { at: Date.now(), bytes })
  await browser.storage.session.set({ [keyOf(tabId)]: state, [LEDGER]: Object.fromEntries(ledger) })
}

export function dropTabState(tabId: number): Promise<void> {
  return inTurn(async () => {
    const { [tabId]: dropped, ...ledger } = await readLedger()
    if (!dropped) return
    await browser.storage.session.set({ [LEDGER]: ledger })
    await browser.storage.session.remove(keyOf(tabId))
  })
}

/** Tells of every new state of every tab (null: it has none any more) until `signal` aborts. */
export function watchTabStates(listener: (tabId: number, state: TabState | null) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)), (newValue as TabState) ?? null)
    }
  }
  browser.storage.session.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged))
}

async function readLedger(): Promise<Record<string, Stored>> {
  return ((await browser.storage.session.get(LEDGER))[LEDGER] as Record<string, Stored> | undefined) ?? {}
}

const byteLength = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

let last: Promise<unknown> = Promise.resolve()

/** Runs one after the other, since a count of what is stored is stale as soon as somebody else writes. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work)
  last = turn.catch(() => undefined)
  return turn
}
