import { isRecord } from '../core/article/is-article'
import { type Painted, styleHighlights, unstyleHighlights } from './content-script'
import { areNames, type HighlightNames } from './highlight-names'
import { readSettings } from './kept-settings'
import type { MarkStyle } from './mark-styles'
import { tabStore } from './tab-store'
import { turns } from './turns'

/** How the marks of a tab's page look. Lives in session storage, so that it outlives the background. */
interface PageStyle {
  /** Under which its highlights go, for as long as it is loaded: those of another page are others. */
  names: HighlightNames
  where: Painted
  /** The style that was put into it; null where none is. */
  style: MarkStyle | null
  /** Whether the reader has hidden its marks. */
  isHidden: boolean
}

/** Bytes for all tabs: a few hundred each. */
const BUDGET = 200_000

/** The least that is kept has room beside anything else: it is small. */
const store = tabStore<PageStyle>({
  name: 'style',
  ledger: 'styles',
  budget: BUDGET,
  isOne: (value) => isRecord(value) && isRecord(value.names),
  shrink: () => null,
})

/** Gives the marks of a tab's page the looks that the reader has chosen, unless they are hidden there. */
export function stylePage(tabId: number, names: HighlightNames, where: Painted): Promise<void> {
  return inTurn(tabId, async () => {
    if (!areNames(names)) return
    const known = await store.read(tabId)
    const isSamePage = known?.names.layer === names.layer
    const isWider = isSamePage && known.where === 'top' && where === 'with frames'
    const before: PageStyle = isSamePage ? known : { names, where, style: null, isHidden: false }
    if (!isWider) return bring(tabId, before)
    // What is in the page's own document stays there, and comes to its frames besides.
    return bring(tabId, { ...before, where, style: null })
  })
}

/** Hides the marks of a tab's page, or shows them again. @returns whether there is a page that has marks */
export function hideMarks(tabId: number, isHidden: boolean): Promise<boolean> {
  return inTurn(tabId, async () => {
    const known = await store.read(tabId)
    if (known) await bring(tabId, { ...known, isHidden })
    return known !== null
  })
}

/** Whether the reader has hidden the marks of a tab's page. */
export const areMarksHidden = async (tabId: number): Promise<boolean> => (await store.read(tabId))?.isHidden ?? false

/** Tells of every tab whose marks may have been hidden or shown, until `signal` aborts. */
export function watchHidden(listener: (tabId: number, isHidden: boolean) => void, signal: AbortSignal): void {
  store.watch((tabId, style) => listener(tabId, style?.isHidden ?? false), signal)
}

/** Gives all pages the looks that the reader has chosen now. */
export async function restyleAll(): Promise<void> {
  await Promise.all(
    (await store.tabs()).map((tabId) =>
      inTurn(tabId, async () => {
        const known = await store.read(tabId)
        if (known) await bring(tabId, known)
      }),
    ),
  )
}

/** Forgets that marks are hidden: what the tab shows is another page now, though it was not loaded anew. */
export function forgetHidden(tabId: number): Promise<void> {
  return inTurn(tabId, async () => void (await store.change(tabId, (known) => known && { ...known, isHidden: false })))
}

/** Forgets a tab's page. */
export async function forgetPageStyle(tabId: number): Promise<void> {
  await inTurn(tabId, () => store.drop(tabId))
  turnsOf.delete(tabId)
}

/** The tabs of which any is known. */
export const tabsWithStyle: () => Promise<number[]> = store.tabs

/** Brings a page to what is wanted of it. The new style comes before the old one goes, so that nothing flickers. */
async function bring(tabId: number, page: PageStyle): Promise<void> {
  const { names, where, style, isHidden } = page
  const wanted = isHidden ? null : (await readSettings()).markStyle
  if (wanted !== style) {
    // Where the page is gone or may not be read any more there is nothing to be styled, and it will soon be forgotten.
    if (wanted) await styleHighlights(tabId, names, where, wanted).catch(() => undefined)
    if (style) await unstyleHighlights(tabId, names, where, style).catch(() => undefined)
  }
  await store.write(tabId, { ...page, style: wanted })
}

const turnsOf = new Map<number, ReturnType<typeof turns>>()

/** A page is styled once at a time: what is known of it is stale while another is at it. Pages do not wait for others. */
function inTurn<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  const inTurnThere = turnsOf.get(tabId) ?? turns()
  turnsOf.set(tabId, inTurnThere)
  return inTurnThere(work)
}
