import type { Trace } from '../../src/core/trace/hop/trace'
import type { Check } from '../../src/core/trace/model'
import type { Driver, Tab } from './driver'
import { waitFor } from './wait-for'

/** What was checked and traced in a tab, from the extension's own session storage. The extension must see the tab's address. */
export async function tracesOf(driver: Driver, tab: Tab): Promise<Trace[]> {
  const url = await tab.evaluate(() => location.href)
  return driver.background.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({})
    const { id } = tabs.find((each) => each.url === address) ?? tabs.find(({ active }) => active) ?? {}
    const key = `traces:${id}`
    const stored: Record<string, string> = await chrome.storage.session.get(key)
    return JSON.parse(stored[key] ?? '[]') as Trace[]
  }, url)
}

/**
 * The same, once there are some and nothing is under way. Many sources of one host are read one after the other: how
 * long that takes hangs on the machine, but something of it changes all the while.
 * @throws Error where nothing has changed for as long as `waitFor` is patient
 */
export async function settledTraces(driver: Driver, tab: Tab): Promise<Trace[]> {
  let before = ''
  for (;;) {
    const traces = await waitFor('the checks to get on', async () => {
      const now = await tracesOf(driver, tab)
      return now.length > 0 && (isSettled(now) || JSON.stringify(now) !== before) && now
    })
    if (isSettled(traces)) return traces
    before = JSON.stringify(traces)
  }
}

const isSettled = (traces: Trace[]) => traces.every(({ goal }) => goal === null)

/** An outcome in the words of `fixtures/checks.mjs`: what was found, or why it was not read. */
export function nameOf(check: Check | null | undefined): string {
  if (!check) return 'nothing'
  if (check.outcome === 'unreadable') return check.reason
  if (check.outcome === 'found') return check.splice ? 'splice' : check.verdict
  return check.outcome
}
