import { isRecord } from '../core/article/is-article'
import type { Find } from '../core/find/find'
import type { Statement } from '../core/model'
import type { SelectedWords } from './messages'
import { tabStore } from './tab-store'

/** What a reader wants to know of words that they selected: who said them, or whether they stand at a source. */
export type Goal = 'who' | 'check'

/** Where selected words stand. */
export type InquiryPlace =
  | SelectedWords
  /** The page is asked, or read first. */
  | { outcome: 'looking' }
  /** In a frame of another site, which is not read. */
  | { outcome: 'frame' }
  /** The page is not read; the tab's state tells why. */
  | { outcome: 'unread' }

/** Words that a reader selected, and asked about. */
export interface Inquiry {
  goal: Goal
  /** As the browser tells them, cut: to be shown where they are not found in an article. */
  words: string
  isFramed: boolean
  place: InquiryPlace
}

/** What was asked about selected words in a tab. */
export interface Inquiries {
  /** What the panel shows; null once the reader is done with it. */
  current: Inquiry | null
  /** Words that were checked, newest last: as statements whose sources the reader chose, with the address of their article. */
  asked: AskedWords[]
  /** Searches for where words of this tab were first said, the newest last. */
  finds: Find[]
}

/** Words that a reader selected to be checked. */
export interface AskedWords {
  url: string
  statement: Statement
}

/** Bytes that all tabs may take: some hundred statements, and some dozen searches. */
const BUDGET = 800_000
/** Words that were checked are kept so far back. */
const MOST_ASKED = 20
/** Searches are kept so far back. */
const MOST_FINDS = 10
/** UTF-16 units of selected words that are kept to be shown. */
const MOST_SHOWN = 600

const store = tabStore<Inquiries>({
  name: 'inquiries',
  ledger: 'inquiriesOf',
  isOne: (value) => isRecord(value) && Array.isArray(value.asked),
  budget: BUDGET,
  shrink: fewer,
})

const NO_INQUIRIES: Inquiries = { current: null, asked: [], finds: [] }

/** Without the oldest search, or, where there is one at most, without the words that were checked first. */
function fewer({ current, asked, finds }: Inquiries): Inquiries | null {
  if (finds.length > 1 || (finds.length > 0 && asked.length === 0)) return { current, asked, finds: finds.slice(1) }
  return asked.length > 0 ? { current, asked: asked.slice(1), finds } : null
}

export async function readInquiries(tabId: number): Promise<Inquiries> {
  return whole(await store.read(tabId))
}

/** The tabs of which any is kept. */
export const tabsWithInquiries: () => Promise<number[]> = store.tabs

/** Changes a tab's inquiries in turn with all other changes; `change` returns null to leave them. */
export async function changeInquiries(
  tabId: number,
  change: (inquiries: Inquiries) => Inquiries | null,
): Promise<void> {
  await store.change(tabId, (known) => {
    const next = change(whole(known))
    return next && { ...next, asked: next.asked.slice(-MOST_ASKED), finds: next.finds.slice(-MOST_FINDS) }
  })
}

/** Drops a tab's inquiries; with `writtenAt`, only if nothing was asked since then. */
export async function dropInquiries(tabId: number, writtenAt?: number): Promise<void> {
  await store.drop(tabId, writtenAt)
}

/** When a tab's inquiries were last written; null where there are none. */
export const inquiriesWrittenAt: (tabId: number) => Promise<number | null> = store.writtenAt

/** Tells of the inquiries of every tab where something changes until `signal` aborts. */
export function watchInquiries(listener: (tabId: number, inquiries: Inquiries) => void, signal: AbortSignal): void {
  store.watch((tabId, inquiries) => listener(tabId, whole(inquiries)), signal)
}

/** What a version of Whence before this one has kept lacks what is newer. */
const whole = (kept: Partial<Inquiries> | null): Inquiries => ({ ...NO_INQUIRIES, ...kept })

/** Selected words as they are kept to be shown. */
export const shownWords = (words: string): string => words.trim().slice(0, MOST_SHOWN)
