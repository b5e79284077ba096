import { useMemo } from 'preact/hooks'
import { exportOfReading } from '../../core/export/exported-page'
import type { Reading, Statement } from '../../core/model'
import { isAsked } from '../../core/selection/asked-statement'
import { selectedStatements } from '../../core/selection/selected-statements'
import type { Trace } from '../../core/trace/hop/trace'
import type { Inquiries } from '../../platform/inquiries'
import { exportWords } from '../../ui/export-words'
import type { PanelActions } from '../panel-actions'
import { ExportDialog, type ExportScope } from './export-dialog'

interface PageExportProps {
  tabId: number
  reading: Reading
  /** Those that the list shows. */
  shown: readonly Statement[]
  /** What was checked in the tab. */
  traces: readonly Trace[]
  /** What was searched there, and asked about selected words. */
  inquiries: Inquiries
  /** Id of the one statement, or of the selected words, that are handed on; null for the page. */
  only: string | null
  actions: PanelActions
  onClose: () => void
}

/** The dialog for the page that the panel shows, or for one statement of it, or selected words. */
export function PageExport({ tabId, reading, shown, traces, inquiries, only, actions, onClose }: PageExportProps) {
  // Of one moment, from when it was opened: what is seen, copied and saved is the same.
  const made = useMemo(() => Date.now(), [])
  const ids = shown.map(({ id }) => id).join(' ')
  const selected = useMemo(() => selectedStatements(reading, inquiries), [reading, inquiries])
  const one = [...reading.statements, ...selected].find(({ id }) => id === only)?.id ?? null
  const scopes = useMemo(() => {
    const { finds } = inquiries
    const scope = (
      label: string,
      statements: readonly Statement[],
      selected: readonly Statement[],
      chosen: string[] | null,
    ): ExportScope => ({
      label,
      set: exportOfReading({ reading, statements, traces, finds, selected, made }),
      openReport: () => actions.openReport(tabId, chosen),
    })
    const { statements } = reading
    const isOf = ({ id }: Statement) => one === null || id === one
    const all = exportWords.all({ count: statements.length })
    const whole = scope(all, statements.filter(isOf), selected.filter(isOf), null)
    const isPart = one === null && shown.length > 0 && shown.length < statements.length
    const part = () => scope(exportWords.shown({ count: shown.length }), shown, [], ids.split(' '))
    return [whole, ...(isPart ? [part()] : [])] as const
  }, [reading, traces, inquiries, selected, one, ids, made, tabId, actions])
  return <ExportDialog title={titleOf(one)} scopes={scopes} only={one ?? ''} actions={actions} onClose={onClose} />
}

function titleOf(one: string | null): string {
  if (one === null) return exportWords.pageTitle
  return isAsked(one) ? exportWords.selectionTitle : exportWords.statementTitle
}
