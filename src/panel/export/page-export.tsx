import { useMemo } from 'preact/hooks'
import { exportOfReading } from '../../core/export/exported-page'
import type { Find } from '../../core/find/find'
import type { Reading, Statement } from '../../core/model'
import type { Trace } from '../../core/trace/hop/trace'
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
  finds: readonly Find[]
  /** The one that is handed on, null for the page. */
  only: Statement | null
  actions: PanelActions
  onClose: () => void
}

/** The dialog for the page that the panel shows, or for one statement of it. */
export function PageExport({ tabId, reading, shown, traces, finds, only, actions, onClose }: PageExportProps) {
  // Of one moment, from when it was opened: what is seen, copied and saved is the same.
  const made = useMemo(() => Date.now(), [])
  const ids = shown.map(({ id }) => id).join(' ')
  const scopes = useMemo(() => {
    const scope = (label: string, statements: readonly Statement[], chosen: string[] | null): ExportScope => ({
      label,
      set: exportOfReading({ reading, statements, traces, finds, made }),
      openReport: () => actions.openReport(tabId, chosen),
    })
    const { statements } = reading
    const whole = scope(exportWords.all({ count: statements.length }), only ? [only] : statements, null)
    const isPart = !only && shown.length > 0 && shown.length < statements.length
    const part = () => scope(exportWords.shown({ count: shown.length }), shown, ids.split(' '))
    return [whole, ...(isPart ? [part()] : [])] as const
  }, [reading, traces, finds, only, ids, made, tabId, actions])
  return (
    <ExportDialog
      title={only ? exportWords.statementTitle : exportWords.pageTitle}
      scopes={scopes}
      only={only?.id ?? ''}
      actions={actions}
      onClose={onClose}
    />
  )
}
