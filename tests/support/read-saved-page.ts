import type { Statement } from '../../src/core/model'
import type { TabState } from '../../src/platform/tab-state'
import type { Driver, Tab } from './driver'
import { stateOf } from './state-of'
import { waitFor } from './wait-for'

/** What came of one page. */
export interface PageOutcome {
  outcome: 'read' | 'not-article' | 'failed'
  statements: number
  /** Of each statement where it stands, its words' id, and who said them: what two browsers are compared by. */
  marks: string[]
  /** Whether the page did not look like an article, and was read because we insisted. */
  insisted: boolean
  /** Ms from the document's being ready to painted highlights; null where nothing is painted, or nobody noted it. */
  paintedAfter: number | null
  /** Why it failed, `''` else. */
  reason: string
}

/** How long the extension may look for an article before it counts as having found none (ms): its last look is at 6 s. */
const LOOKING_MS = 9_000

/** How long a reading may take, on a busy machine (ms). */
const READING_MS = 60_000

/** How long a page may take to tell when it was painted (ms): its own scripts may have broken its clock. */
const PAINT_MS = 5_000

interface Noted {
  paintedAt?: number
}

/** Runs in each page before its own scripts: notes when the first highlight is there, to 4 ms. */
export function notePaint(): void {
  const look = () => {
    for (const [, highlight] of CSS.highlights) {
      if (highlight.size > 0) {
        ;(window as Noted).paintedAt = performance.now()
        return
      }
    }
    setTimeout(look, 4)
  }
  document.addEventListener('DOMContentLoaded', () => setTimeout(look), { once: true })
}

/**
 * Opens a page in a browser whose extension may read every site, and waits for what comes of it.
 * @param office a page of the extension, from which it is told to read what does not look like an article
 * @param isTimed whether the page notes when it was painted: asking a page takes its turn from the others
 */
export async function readSavedPage(driver: Driver, office: Tab, url: string, isTimed: boolean): Promise<PageOutcome> {
  const tab = await driver.open(url, { early: true })
  try {
    const early = await settled(driver, tab, LOOKING_MS)
    if (!early) await insist(driver, office, url)
    const state = early ?? (await settled(driver, tab, READING_MS))
    const marks = state?.status === 'read' ? state.reading.statements.map(markOf) : []
    const statements = marks.length
    const paintedAfter = isTimed && statements > 0 ? await atMost(PAINT_MS, tab.evaluate(paintTime)) : null
    const outcome = state?.status === 'read' || state?.status === 'not-article' ? state.status : 'failed'
    const reason =
      state?.status === 'failed' ? state.reason : outcome === 'failed' ? (state?.status ?? 'no answer') : ''
    return { outcome, statements, marks, insisted: !early, paintedAfter, reason }
  } finally {
    await tab.close()
  }
}

const markOf = ({ where, id, speaker }: Statement): string => `${where} ${id} ${speaker?.name ?? '(nobody)'}`

/** The state of a tab, once there is one that is no more on its way; null after `patience` ms. */
function settled(driver: Driver, tab: Tab, patience: number): Promise<TabState | null> {
  const look = async () => {
    const state = await stateOf(driver, tab, 'many')
    return state && state.status !== 'reading' ? state : null
  }
  return waitFor('the reading', look, patience).catch(() => null)
}

/** null where it takes longer. */
function atMost<T>(ms: number, work: Promise<T>): Promise<T | null> {
  return Promise.race([work, new Promise<null>((resolve) => setTimeout(resolve, ms, null))])
}

async function insist(driver: Driver, office: Tab, url: string): Promise<void> {
  const tabId = await driver.background.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({})
    return tabs.find((tab) => tab.url === address)?.id ?? null
  }, url)
  const message = { to: 'background', type: 'read', ask: { tabId, force: true } }
  await office.evaluate((order) => chrome.runtime.sendMessage(order), message)
}

/** Runs in the page, once it is read: waits for the paint that follows. */
async function paintTime(): Promise<number | null> {
  for (let looks = 0; looks < 100 && (window as Noted).paintedAt === undefined; looks++) {
    await new Promise((resume) => setTimeout(resume, 20))
  }
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const { paintedAt } = window as Noted
  return paintedAt === undefined || !navigation ? null : paintedAt - navigation.domContentLoadedEventEnd
}
