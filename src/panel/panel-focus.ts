/** What is open: the list, or one of its statements. */
export type Screen = { kind: 'list' } | { kind: 'statement'; id: string }

/** What the panel has open of one tab, and what it asked the page to focus. */
export interface PanelFocus {
  /** Address of the article that the rest belongs to; null before one was read. */
  readonly url: string | null
  readonly screen: Screen
  /** The row last opened or focused. */
  readonly marked: string | null
  /** The focus last seen in the tab's state. */
  readonly seen: string | null
  /** Focuses that this panel asked for and that have not come back yet, oldest first: they are no news. */
  readonly asked: readonly (string | null)[]
}

/** What changes it. */
export type FocusEvent =
  /** The reader opens a statement, null: goes back to the list. */
  | { kind: 'asked'; id: string | null }
  /** The tab's state holds an article: its address, its statements, and which of them is focused. */
  | { kind: 'read'; url: string; ids: readonly string[]; focus: string | null }
  /** It holds none: nothing that was asked for comes back. */
  | { kind: 'unread' }

const LIST: Screen = { kind: 'list' }

/** Of a tab of which nothing is known. */
export const NO_FOCUS: PanelFocus = { url: null, screen: LIST, marked: null, seen: null, asked: [] }

/** What an event makes of what is open. Pure. */
export function nextFocus(state: PanelFocus, event: FocusEvent): PanelFocus {
  switch (event.kind) {
    case 'asked':
      return opened({ ...state, asked: withAsked(state, event.id) }, event.id)
    case 'read': {
      const own = event.url === state.url ? state : { ...NO_FOCUS, url: event.url }
      const next = event.focus === own.seen ? own : seen(own, event.focus)
      const isThere = next.screen.kind === 'list' || event.ids.includes(next.screen.id)
      return isThere ? next : { ...next, screen: LIST }
    }
    case 'unread':
      return { ...state, asked: [] }
  }
}

/** Follows a focus that was set elsewhere: by a click on the page. One that this panel asked for is no news. */
function seen(state: PanelFocus, focus: string | null): PanelFocus {
  const at = state.asked.indexOf(focus)
  if (at >= 0) return { ...state, seen: focus, asked: state.asked.slice(at + 1) }
  return focus === null ? { ...state, seen: null } : opened({ ...state, seen: focus, asked: [] }, focus)
}

/** What was asked for with one more; what is so already, or will be, is not asked for once more. */
function withAsked({ asked, seen }: PanelFocus, id: string | null): readonly (string | null)[] {
  const last = asked.length > 0 ? asked.at(-1) : seen
  return last === id ? asked : [...asked, id]
}

function opened(state: PanelFocus, id: string | null): PanelFocus {
  return id === null ? { ...state, screen: LIST } : { ...state, screen: { kind: 'statement', id }, marked: id }
}
