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

interface Entry {
  state: TabState
  /** When it was last written, in ms since the epoch: the least recent goes first. */
  at: number
  /** Length of the state as UTF-8 JSON. */
  bytes: number
}

const PREFIX = 'tab:'
const keyOf = (tabId: number) => `${PREFIX}${tabId}`

export async function readTabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId)
  const found = (await browser.storage.session.get(key))[key] as Entry | undefined
  return found?.state ?? null
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

async function put(tabId: number, state: TabState): Promise<void> {
  const entry: Entry = { state, at: Date.now(), bytes: byteLength(state) }
  const others = (await allEntries()).filter(([key]) => key !== keyOf(tabId))
  let free = BUDGET - entry.bytes - others.reduce((sum, [, { bytes }]) => sum + bytes, 0)
  const dropped: string[] = []
  for (const [key, { bytes }] of others.sort(([, a], [, b]) => a.at - b.at)) {
    if (free >= 0) break
    dropped.push(key)
    free += bytes
  }
  if (dropped.length) await browser.storage.session.remove(dropped)
  await browser.storage.session.set({ [keyOf(tabId)]: free < 0 ? tooLarge(entry) : entry })
}

export function dropTabState(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)))
}

/** The tabs that have a state. */
export async function tabsWithState(): Promise<number[]> {
  return (await allEntries()).map(([key]) => Number(key.slice(PREFIX.length)))
}

/** Tells of every new state of every tab (null: it has none any more) until `signal` aborts. */
export function watchTabStates(listener: (tabId: number, state: TabState | null) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)), (newValue as Entry)?.state ?? null)
    }
  }
  browser.storage.session.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged))
}

async function allEntries(): Promise<[string, Entry][]> {
  const all = (await browser.storage.session.get(null)) as Record<string, Entry>
  return Object.entries(all).filter(([key]) => key.startsWith(PREFIX))
}

function tooLarge({ at }: Entry): Entry {
  const state: TabState = { status: 'failed', page: null, reason: `the reading is larger than ${BUDGET} bytes` }
  return { state, at, bytes: byteLength(state) }
}

const byteLength = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

let last: Promise<unknown> = Promise.resolve()

/** Runs one after the other, since a count of what is stored is stale as soon as somebody else writes. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work)
  last = turn.catch(() => undefined)
  return turn
}
