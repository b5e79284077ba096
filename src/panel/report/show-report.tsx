import { render } from 'preact'
import { type ExportSet, exportOfReading } from '../../core/export/exported-page'
import { selectedStatements } from '../../core/selection/selected-statements'
import { type ReportOf, readOrder, reportOf } from '../../platform/asked-report'
import { readInquiries } from '../../platform/inquiries'
import { followLanguage } from '../../platform/interface-language'
import { readTabState } from '../../platform/tab-states'
import { readTraces } from '../../platform/traces'
import { speak } from '../../ui/speak'
import { untilClosed } from '../../ui/until-closed'
import { askAgain } from '../again/ask-again'
import { loadChosen } from '../memory/load-chosen'
import { ReportPage } from './report-page'

/** Shows in this document the report that its address asks for. */
export async function showReport(): Promise<void> {
  const asked = reportOf(location.search)
  const set = asked ? await setOf(asked).catch(() => null) : null
  await followLanguage(['first', 'later'], speak, untilClosed())
  render(<ReportPage set={set} actions={askAgain} />, document.body)
}

/** What is to be reported on, as it is kept now; null where there is nothing of it. */
function setOf(asked: ReportOf): Promise<ExportSet | null> {
  return asked.of === 'tab' ? ofTab(asked) : ofMemory(asked)
}

/** null where the tab's page is another one, or gone. */
async function ofTab({ tabId, statements }: Extract<ReportOf, { of: 'tab' }>): Promise<ExportSet | null> {
  const [state, traces, inquiries] = await Promise.all([readTabState(tabId), readTraces(tabId), readInquiries(tabId)])
  if (state?.status !== 'read') return null
  const { reading } = state
  const chosen = reading.statements.filter(({ id }) => statements?.includes(id) ?? true)
  if (chosen.length === 0) return null
  const selected = statements === null ? selectedStatements(reading, inquiries) : []
  const { finds } = inquiries
  return exportOfReading({ reading, statements: chosen, traces, finds, selected, made: Date.now() })
}

/** null where all of it was deleted since, or the browser was closed. */
async function ofMemory({ order }: Extract<ReportOf, { of: 'memory' }>): Promise<ExportSet | null> {
  const { set } = await loadChosen((await readOrder(order)) ?? [])
  return set.pages.length === 0 ? null : set
}
