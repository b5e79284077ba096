import { render } from 'preact'
import type { Selection } from '../../core/export/page-record'
import { followLanguage } from '../../platform/interface-language'
import { type ReportOf, reportOf } from '../../platform/report-page'
import { readTabState } from '../../platform/tab-states'
import { readTraces } from '../../platform/traces'
import { speak } from '../../ui/speak'
import { untilClosed } from '../../ui/until-closed'
import { askAgain } from '../again/ask-again'
import { ReportPage } from './report-page'

/** Shows in this document the report that its address asks for. */
export async function showReport(): Promise<void> {
  const asked = reportOf(location.search)
  const selection = asked ? await selectionOf(asked).catch(() => null) : null
  await followLanguage(['first', 'later'], speak, untilClosed())
  render(<ReportPage selection={selection} actions={askAgain} />, document.body)
}

/** What is to be reported on, as it is kept now; null where the tab's page is another one, or gone. */
async function selectionOf({ tabId, statements }: ReportOf): Promise<Selection | null> {
  const [state, traces] = await Promise.all([readTabState(tabId), readTraces(tabId)])
  if (state?.status !== 'read') return null
  const { reading } = state
  const chosen = reading.statements.filter(({ id }) => statements?.includes(id) ?? true)
  return chosen.length === 0 ? null : { reading, statements: chosen, traces, made: Date.now() }
}
