import { isWebAddress } from '../core/address-parts'
import type { Reading, Source, Statement } from '../core/model'
import { askedStatement } from '../core/selection/asked-statement'
import { changeInquiries, type Inquiry, type InquiryPlace, readInquiries, shownWords } from '../platform/inquiries'
import type { MenuClick } from '../platform/menus'
import type { Ask, PanelToBackground } from '../platform/messages'
import { askPage } from '../platform/messaging'
import { readTabState } from '../platform/tab-states'
import { recallWords } from './checking'
import { readClickedTab } from './reach'
import { remember } from './remember'
import { readingsOf } from './several-articles'

/*
 * What a reader asks about selected words. It is kept before the page is asked, and after: the panel shows what is kept,
 * and a background that was stopped in between leaves an inquiry that the next one goes on with.
 */

/** Ms between two looks at a page that is being read, and for how long one waits for it. */
const BETWEEN_LOOKS = 100
const PATIENCE = 60_000

/** Takes in what the reader asks, reads the page if it was not, and finds the words in it. */
export async function inquire(tabId: number, { goal, words, isFramed }: MenuClick): Promise<void> {
  const current: Inquiry = { goal, words: shownWords(words), isFramed, place: { outcome: 'looking' } }
  await changeInquiries(tabId, (known) => ({ ...known, current }))
  const there = await askPage(tabId, 'status', null)
  const isAtWork = there?.answer === 'read' || there?.answer === 'reading'
  if (!isAtWork) await readClickedTab(tabId)
  await placeWords(tabId)
}

/** Finds the words that were asked about, where they are looked for, or the page was not read before. */
export async function placeWords(tabId: number): Promise<void> {
  const { current } = await readInquiries(tabId)
  if (!current || !isOpen(current)) return
  const place = await findPlace(tabId, current)
  await recallChecked(tabId, place)
  // The reader may have asked about other words meanwhile, or be done with these.
  await changeInquiries(tabId, (known) =>
    known.current && isOpen(known.current) ? { ...known, current: { ...known.current, place } } : null,
  )
  if (place.outcome === 'words') void remember(tabId)
}

/** Before the words are shown: what came of them in another tab, or before the page was loaded anew. */
async function recallChecked(tabId: number, place: InquiryPlace): Promise<void> {
  const words = wordsIn(readingsOf(await readTabState(tabId)), place)
  if (words) await recallWords(tabId, words.reading, words.statement.id)
}

/** The statement with this id on a tab's page, or of the words selected there, with its article; null where there is none. */
export async function statementIn(
  tabId: number,
  id: string,
): Promise<{ reading: Reading; statement: Statement } | null> {
  const readings = readingsOf(await readTabState(tabId))
  for (const reading of readings) {
    const statement = reading.statements.find((each) => each.id === id)
    if (statement) return { reading, statement }
  }
  const words = wordsIn(readings, (await readInquiries(tabId)).current?.place)
  return words?.statement.id === id ? words : null
}

/** Words that stand at a place, as a statement, and what was read there; null where they are none that can be checked. */
function wordsIn(
  readings: readonly Reading[],
  place: InquiryPlace | undefined,
): { reading: Reading; statement: Statement } | null {
  if (place?.outcome !== 'words') return null
  const reading = readings.find(({ article }) => article.url === place.url)
  const statement = reading ? askedStatement(reading, place.pieces) : null
  return reading && statement !== null && statement !== 'too-long' ? { reading, statement } : null
}

const isOpen = ({ place }: Inquiry) => place.outcome === 'looking' || place.outcome === 'unread'

async function findPlace(tabId: number, { isFramed }: Inquiry): Promise<InquiryPlace> {
  const until = Date.now() + PATIENCE
  while (Date.now() < until) {
    const there = await askPage(tabId, 'status', null)
    if (there?.answer === 'read') {
      const selected = (await askPage(tabId, 'selected', null))?.answer
      if (selected) return selected.outcome === 'nothing' && isFramed ? { outcome: 'frame' } : selected
    } else if (there?.answer !== 'reading') return { outcome: 'unread' }
    await new Promise((resume) => setTimeout(resume, BETWEEN_LOOKS))
  }
  return { outcome: 'unread' }
}

/** The page is another one now, or none that is read: words of what it was are asked about no more. */
export async function leaveWords(tabId: number): Promise<void> {
  await changeInquiries(tabId, ({ current, asked, finds }) => {
    if (current === null && asked.length === 0 && finds.length === 0) return null
    return {
      current: current && isOpen(current) ? { ...current, place: { outcome: 'unread' } } : null,
      asked: [],
      finds: [],
    }
  })
}

/** The reader is done with what they asked. What was checked of it is kept. */
export async function dismissWords(tabId: number): Promise<void> {
  await changeInquiries(tabId, (known) => (known.current ? { ...known, current: null } : null))
}

/**
 * Makes the words that are asked about a statement that is to be looked for at this address, besides those before.
 * @returns its id; null where there are no such words, or the address is none of the web
 */
export async function chooseAddress(
  tabId: number,
  { href, anchor }: Pick<Ask<PanelToBackground, 'checkWords'>, 'href' | 'anchor'>,
): Promise<string | null> {
  if (!isWebAddress(href)) return null
  const source: Source = { href, anchor, relation: 'chosen' }
  const readings = readingsOf(await readTabState(tabId))
  let id: string | null = null
  await changeInquiries(tabId, ({ current, asked, finds }) => {
    const words = wordsIn(readings, current?.place)
    if (!words) return null
    const { reading, statement } = words
    id = statement.id
    const known = asked.find((each) => each.statement.id === statement.id)
    const others = known?.statement.sources.filter((each) => each.href !== href) ?? []
    const next = { url: reading.article.url, statement: { ...statement, sources: [...others, source] } }
    return { current, asked: [...asked.filter((each) => each !== known), next], finds }
  })
  return id
}
