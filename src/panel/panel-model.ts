import { batch, computed, signal } from '@preact/signals'
import { knownClaims } from '../core/claims/known-claims'
import type { Trace } from '../core/trace/hop/trace'
import type { Inquiries } from '../platform/inquiries'
import type { TabState } from '../platform/tab-state'
import type { WaitingCheck } from '../platform/waiting-check'
import { spoken } from '../words/messages'
import { entriesOf, type ReadEntry, withClaims } from './entries'
import { type Filter, type FindingChoice, filterEntries, withoutDoubtful } from './filter-entries'
import { groupEntries, type Order } from './group-entries'
import type { PanelActions } from './panel-actions'
import { type FocusEvent, NO_FOCUS, nextFocus, type PanelFocus } from './panel-focus'

/** What the panel follows: the active tab of its window. Nulls where there is none, and where nothing is known yet. */
export interface PanelView {
  tabId: number | null
  state: TabState | null
}

/** Tabs remembered; beyond them the one not shown for longest is forgotten. */
const TABS_KEPT = 100

const NO_INQUIRIES: Inquiries = { current: null, asked: [], finds: [] }

export type PanelModel = ReturnType<typeof createPanelModel>

/**
 * The panel's state: what it was told of the tab, and what the reader does with it. A statement counts as focused, on
 * the page too, as long as it is open here; going back to the list takes the focus off, so that the next click on the
 * same words is news again.
 */
export function createPanelModel(actions: PanelActions) {
  /** What is open in each tab, the one shown last at the end. */
  const focuses = new Map<number, PanelFocus>()
  const view = signal<PanelView | null>(null)
  const screen = signal(NO_FOCUS.screen)
  const marked = signal(NO_FOCUS.marked)
  const filter = signal<Filter>('all')
  const finding = signal<FindingChoice>(null)
  const query = signal('')
  /** Kept from page to page for as long as the panel is open, as the two below are. */
  const order = signal<Order>('page')
  const compact = signal(false)
  const hideDoubtful = signal(false)
  /** What was checked and traced in this tab. */
  const traces = signal<Trace[]>([])
  /** What the reader asked about words that they selected in this tab. */
  const inquiries = signal<Inquiries>(NO_INQUIRIES)
  /** What waits for the reader in this tab: it was opened to check a source of another. */
  const waiting = signal<WaitingCheck | null>(null)
  /** Whether the reader has hidden the marks on this tab's page. */
  const marksHidden = signal(false)
  /** The browser has not kept what the reader has set last. */
  const notKept = signal(false)

  const reading = computed(() => (view.value?.state?.status === 'read' ? view.value.state.reading : null))
  /** Those of this article: others may stand beside it on the page, with traces of their own. */
  const ownTraces = computed(() => {
    const ids = new Set(reading.value?.statements.map(({ id }) => id))
    return traces.value.filter(({ statement }) => ids.has(statement))
  })
  const claimsOf = knownClaims()
  const claims = computed(() => claimsOf(traces.value))
  /** What a row says is said by the list's own part of a language, which is there from the start. */
  const language = computed(() => spoken().tag)
  const bare = computed(() => {
    // Rows say something: they are others in another language.
    language.value
    return reading.value ? entriesOf(reading.value) : []
  })
  let [drawn, from]: (readonly ReadEntry[])[] = [[], []]
  const entries = computed(() => {
    const before = from === bare.value ? drawn : []
    from = bare.value
    drawn = withClaims(from, claims.value, before)
    return drawn
  })
  /** What the list may show: all entries, or those that are not doubtful. */
  const listed = computed(() => (hideDoubtful.value ? withoutDoubtful(entries.value) : entries.value))
  const groups = computed(() => {
    const choice = { filter: filter.value, finding: finding.value, query: query.value }
    return groupEntries(filterEntries(listed.value, choice), order.value)
  })
  /** All that the list shows, as it stands there. */
  const shown = computed(() => groups.value.flatMap((group) => group.entries))
  /** The open statement with its neighbours: among those shown in the list, or among all where it is not one of them. */
  const opened = computed(() => {
    const { value: current } = screen
    if (current.kind !== 'statement') return null
    const isIt = (entry: { statement: { id: string } }) => entry.statement.id === current.id
    const list = shown.value.some(isIt) ? shown.value : entries.value
    const at = list.findIndex(isIt)
    const entry = list[at]
    return entry ? { entry, at, count: list.length, before: list[at - 1], after: list[at + 1] } : null
  })

  /** Tells what happened in a tab, and shows what that opens. */
  const dispatch = (tabId: number, event: FocusEvent) => {
    const next = nextFocus(focuses.get(tabId) ?? NO_FOCUS, event)
    focuses.delete(tabId)
    focuses.set(tabId, next)
    const [oldest] = focuses.keys()
    if (focuses.size > TABS_KEPT && oldest !== undefined) focuses.delete(oldest)
    screen.value = next.screen
    marked.value = next.marked
  }

  const ask = (id: string | null) => {
    const tabId = view.value?.tabId ?? null
    if (tabId === null) return
    actions.focus(tabId, id)
    dispatch(tabId, { kind: 'asked', id })
  }

  const chooseAll = () => {
    filter.value = 'all'
    finding.value = null
    query.value = ''
  }

  return {
    view,
    screen,
    marked,
    filter,
    finding,
    query,
    order,
    compact,
    hideDoubtful,
    traces,
    inquiries,
    waiting,
    marksHidden,
    notKept,
    ownTraces,
    reading,
    entries,
    listed,
    groups,
    shown,
    opened,

    /** Takes in what became known of the active tab. */
    receive(next: PanelView): void {
      batch(() => {
        const { tabId, state } = next
        const isOtherTab = tabId !== view.value?.tabId
        view.value = next
        if (isOtherTab) {
          traces.value = []
          inquiries.value = NO_INQUIRIES
          waiting.value = null
          marksHidden.value = false
          notKept.value = false
        }
        if (tabId === null) return
        if (state?.status !== 'read') return dispatch(tabId, { kind: 'unread' })
        const { article, statements } = state.reading
        if (isOtherTab || article.url !== focuses.get(tabId)?.url) chooseAll()
        dispatch(tabId, { kind: 'read', url: article.url, ids: statements.map(({ id }) => id), focus: state.focus })
      })
    },
    /** Takes in what was checked and traced in a tab; what belongs to another than the active one is left alone. */
    receiveTraces(tabId: number, next: Trace[]): void {
      if (tabId === view.value?.tabId) traces.value = next
    },
    /** Takes in what was asked about selected words in a tab, as above. */
    receiveInquiries(tabId: number, next: Inquiries): void {
      if (tabId === view.value?.tabId) inquiries.value = next
    },
    /** Closes the answer about selected words. */
    dismiss(): void {
      const tabId = view.value?.tabId ?? null
      if (tabId === null || inquiries.value.current === null) return
      inquiries.value = { ...inquiries.value, current: null }
      actions.dismiss(tabId)
    },
    /** Takes in whether the marks in a tab are hidden, as above. */
    receiveHidden(tabId: number, isHidden: boolean): void {
      if (tabId === view.value?.tabId) marksHidden.value = isHidden
    },
    /** Takes in what waits for the reader in a tab, as above. */
    receiveWaiting(tabId: number | null, next: WaitingCheck | null): void {
      if (tabId === (view.value?.tabId ?? null)) waiting.value = next
    },
    /** Opens a statement, and shows it on the page. */
    open: (id: string) =>
      batch(() => {
        inquiries.value = { ...inquiries.value, current: null }
        ask(id)
      }),
    /** Goes to the list of all that has to do with a name: what a person says here, what came through an outlet. */
    list: (name: string) =>
      batch(() => {
        chooseAll()
        hideDoubtful.value = false
        query.value = name
        ask(null)
      }),
    /** Whether there are any: names of sources may not be of this page. */
    isListed: (name: string) => filterEntries(entries.value, { filter: 'all', finding: null, query: name }).length > 0,
    /** Lists all statements again. */
    showAll: () =>
      batch(() => {
        chooseAll()
        hideDoubtful.value = false
      }),
    /** Goes back to the list. */
    back: () => batch(() => ask(null)),
    /** Shows the open statement on the page once more. */
    showOnPage(id: string): void {
      const tabId = view.value?.tabId ?? null
      if (tabId !== null) actions.focus(tabId, id)
    },
  }
}
