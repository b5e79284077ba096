import { hostsOf } from '../core/trace/hop/hosts-of'
import type { Answer, PageToBackground } from '../platform/messages'
import { hasCard } from '../platform/panel-window'
import { maySend } from '../platform/permissions'
import { readTabState } from '../platform/tab-states'
import { statementsOf } from './several-articles'

type Begun = Answer<PageToBackground, 'checkOpen'>

const NOTHING: Begun = { begun: false, missing: null }

/**
 * Checks the statement that the reader has open in a tab, at the press of *Check* on the page's card. No other: what a
 * page's process can ask for by itself is what the reader has turned to there. Where no source of it may be asked, nothing
 * is begun: no page can have the browser ask the reader for leave.
 * @param begin begins the checks of these statements, as from the panel
 */
export async function checkFromPage(
  tabId: number,
  id: string,
  begin: (ask: { tabId: number; statements: string[] }) => Promise<unknown>,
): Promise<Begun> {
  if (!hasCard) return NOTHING
  const state = await readTabState(tabId)
  if (state?.status !== 'read' || state.focus !== id) return NOTHING
  const statement = statementsOf(state).find((each) => each.id === id)
  const hosts = (statement?.sources ?? []).map(({ href }) => hostsOf(href)).filter((asked) => asked.length > 0)
  const leave = await Promise.all(hosts.map(async (asked) => (await Promise.all(asked.map(maySend))).every(Boolean)))
  if (!leave.includes(true)) return { begun: false, missing: hosts[0]?.[0] ?? null }
  await begin({ tabId, statements: [id] })
  return { begun: true, missing: null }
}
