import { batch, computed, signal } from '@preact/signals'
import { claimsOf } from '../core/claims/claims-of-traces'
import type { Trace } from '../core/trace/model'
import type { TabState } from '../platform/tab-state'
import { type Entry, entriesOf, withClaims } from './entries'
import { type Filter, filterEntries, withoutDoubtful } from './filter-entries'
import type { PanelActions } from './panel-actions'

/** What the panel follows: the active tab of its window. Nulls where there is none, and where nothing is known yet. */
export interface PanelView {
  tabId: number | null
  state: TabState | null
}

/** What is open: the list, or one of its statements. */
export type Screen = { kind: 'list' } | { kind: 'statement'; id: string }

/** What the panel keeps of a tab while others are shown. */
interface TabMemory {
  /** Address of the article that the rest belongs to. */
  url: string | null
  screen: Screen
  /** The row last opened or focused. */
  marked: string | null
  /** The focus last seen in the tab's state. */
  focus: string | null
  /** Focuses that this panel asked for and that have not come back yet, oldest first: they are no news. */
  asked: (string | null)[]
}

/** Tabs remembered; beyond them the one not shown for longest is forgotten. */
const TABS_KEPT = 100
const LIST: Screen = { kind: 'list' }

export type PanelModel = ReturnType<typeof createPanelModel>

/**
 * The panel's state: what it was told of the tab, and what the reader does with it. A statement counts as focused, on
 * the page too, as long as it is open here; going back to the list takes the focus off, so that the next click on the
 * same words is news again.
 */
export function createPanelModel(actions: PanelActions) {
  const memories = new Map<number, TabMemory>()
  const view = signal<PanelView | null>(null)
  const screen = signal<Screen>(LIST)
  const marked = signal<string | null>(null)
  const filter = signal<Filter>('all')
  const query = signal('')
  const compact = signal(false)
  /** Kept, as `compact` is, from page to page for as long as the panel is open. */
  const hideDoubtful = signal(false)
  /** What was checked and traced in this tab. */
  const traces = signal<Trace[]>([])

  const reading = computed(() => (view.value?.state?.status === 'read' ? view.value.state.reading : null))
  /** Those of this article: others may stand beside it on the page, with traces of their own. */
  const ownTraces = computed(() => {
    const ids = new Set(reading.value?.statements.map(({ id }) => id))
    return traces.value.filter(({ statement }) => ids.has(statement))
  })
  const claims = computed(() => claimsOf(traces.value))
  const bare = computed(() => (reading.value ? entriesOf(reading.value) : []))
  let drawn: readonly Entry[] = []
  const entries = computed(() => {
    drawn = withClaims(bare.value, claims.value, drawn)
    return drawn
  })
  /** What the list may show: all entries, or those that are not doubtful. */
  const listed = computed(() => (hideDoubtful.value ? withoutDoubtful(entries.value) : entries.value))
  const shown = computed(() => filterEntries(listed.value, filter.value, query.value))
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

  const memoryOf = (tabId: number): TabMemory => {
    const known = memories.get(tabId)
    const memory = known ?? { url: null, screen: LIST, marked: null, focus: null, asked: [] }
    memories.delete(tabId)
    memories.set(tabId, memory)
    const [oldest] = memories.keys()
    if (memories.size > TABS_KEPT && oldest !== undefined) memories.delete(oldest)
    return memory
  }

  const go = (memory: TabMemory, next: Screen) => {
    memory.screen = next
    if (next.kind === 'statement') memory.marked = next.id
    screen.value = next
    marked.value = memory.marked
  }

  const ask = (id: string | null) => {
    const tabId = view.value?.tabId ?? null
    if (tabId === null) return
    const memory = memoryOf(tabId)
    if (memory.asked.at(-1) !== id && (memory.asked.length > 0 || memory.focus !== id)) memory.asked.push(id)
    actions.focus(tabId, id)
    go(memory, id === null ? LIST : { kind: 'statement', id })
  }

  return {
    view,
    screen,
    marked,
    filter,
    query,
    compact,
    hideDoubtful,
    traces,
    ownTraces,
    reading,
    entries,
    listed,
    shown,
    opened,

    /** Takes in what became known of the active tab. */
    receive(next: PanelView): void {
      batch(() => {
        const isOtherTab = next.tabId !== view.value?.tabId
        view.value = next
        if (isOtherTab) traces.value = []
        if (next.tabId === null) return
        const memory = memoryOf(next.tabId)
        if (next.state?.status === 'read') {
          const { url } = next.state.reading.article
          const isOtherArticle = memory.url !== url
          if (isOtherArticle) Object.assign(memory, { url, screen: LIST, marked: null, focus: null, asked: [] })
          if (isOtherTab || isOtherArticle) {
            filter.value = 'all'
            query.value = ''
          }
          takeFocus(memory, next.state.focus)
        } else {
          // Where no statements are kept, no asking comes back.
          memory.asked = []
        }
        go(memory, memory.screen)
        if (next.state?.status === 'read' && screen.value.kind === 'statement' && !opened.value) go(memory, LIST)
      })
    },
    /** Takes in what was checked and traced in a tab; what belongs to another than the active one is left alone. */
    receiveTraces(tabId: number, next: Trace[]): void {
      if (tabId === view.value?.tabId) traces.value = next
    },
    /** Opens a statement, and shows it on the page. */
    open: (id: string) => batch(() => ask(id)),
    /** Goes back to the list. */
    back: () => batch(() => ask(null)),
    /** Shows the open statement on the page once more. */
    showOnPage(id: string): void {
      const tabId = view.value?.tabId ?? null
      if (tabId !== null) actions.focus(tabId, id)
    },
  }
}

/** Follows a focus that was set elsewhere: by a click on the page. One that this panel asked for is no news. */
function takeFocus(memory: TabMemory, focus: string | null): void {
  if (focus === memory.focus) return
  memory.focus = focus
  const askedAt = memory.asked.indexOf(focus)
  if (askedAt >= 0) memory.asked.splice(0, askedAt + 1)
  else if (focus !== null) {
    memory.asked = []
    memory.marked = focus
    memory.screen = { kind: 'statement', id: focus }
  }
}
