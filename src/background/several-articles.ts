import type { Reading, Statement } from '../core/model'
import type { AmongArticles } from '../platform/messages'
import type { TabState } from '../platform/tab-state'

/** What was read of a tab's page: first the article that the panel shows, then those that stand beside it. */
export function readingsOf(state: TabState | null): Reading[] {
  return state?.status === 'read' ? [state.reading, ...(state.beside ?? [])] : []
}

/** The statements of all of them. */
export const statementsOf = (state: TabState | null): Statement[] =>
  readingsOf(state).flatMap(({ statements }) => statements)

/**
 * The state once this was read, and is to be shown. What was read of articles that are not beside it any more is gone;
 * what is in focus stays so where its statement is still there. Beside an open statement it is kept, and not shown.
 */
export function showing(state: TabState | null, reading: Reading, beside: readonly string[]): TabState {
  const { url } = reading.article
  const held = isHeld(state, url, beside) ? keeping(state, reading, beside) : null
  if (held) return held
  const isFocusKept = state?.status === 'read' && reading.statements.some(({ id }) => id === state.focus)
  return readState(reading, othersOf(readingsOf(state), url, beside), isFocusKept ? state.focus : null)
}

/** The state once this was read, and is not shown yet; null where there is nothing to keep it beside. */
export function keeping(state: TabState | null, reading: Reading, beside: readonly string[]): TabState | null {
  if (state?.status !== 'read') return null
  const others = othersOf(state.beside ?? [], reading.article.url, beside)
  return { ...state, beside: [...others, reading] }
}

/**
 * The state once another of the page's articles is shown, with this statement in focus; null where it is not known.
 * Without a statement, what is open stays so: the reader may have opened it since the page asked for another article.
 */
export function turnedTo(
  state: TabState | null,
  { url, beside }: AmongArticles,
  focus: string | null = null,
): TabState | null {
  const known = readingsOf(state)
  const reading = known.find(isOf(url))
  if (!reading) return null
  if (focus === null && isHeld(state, url, beside)) return state
  const isShown = state?.status === 'read' && state.reading === reading
  return readState(reading, othersOf(known, url, beside), focus ?? (isShown ? state.focus : null))
}

/** Whether a statement of another of the page's articles is open: the panel stays with it until the reader closes it. */
const isHeld = (state: TabState | null, url: string, beside: readonly string[]) =>
  state?.status === 'read' && state.focus !== null && !isOf(url)(state.reading) && isAmong(beside)(state.reading)

function readState(reading: Reading, beside: Reading[], focus: string | null): TabState {
  return { status: 'read', reading, focus, changed: false, ...(beside.length > 0 && { beside }) }
}

const othersOf = (known: readonly Reading[], url: string, beside: readonly string[]) =>
  known.filter((each) => !isOf(url)(each) && isAmong(beside)(each))

const isOf = (url: string) => (reading: Reading) => reading.article.url === url

const isAmong = (urls: readonly string[]) => (reading: Reading) => urls.includes(reading.article.url)
