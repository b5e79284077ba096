import { useEffect } from 'preact/hooks'
import type { PanelActions } from '../panel-actions'
import type { PanelModel } from '../panel-model'
import { exporting } from './open-export'

/** Where the dialog for exports stands, when it is open. It closes where the panel comes to show another page. */
export function ExportSlot({ model, actions }: { model: PanelModel; actions: PanelActions }) {
  const { scope, dialog: Dialog } = exporting
  const reading = model.reading.value
  const isOfAnother = scope !== null && (scope.tabId !== model.view.value?.tabId || reading === null)
  useEffect(() => {
    if (isOfAnother) exporting.close()
  }, [isOfAnother])
  if (!Dialog || scope === null || isOfAnother || reading === null) return null
  return (
    <Dialog
      key={`${scope.tabId} ${reading.article.url} ${scope.statement}`}
      tabId={scope.tabId}
      reading={reading}
      shown={model.shown.value.map(({ statement }) => statement)}
      traces={model.traces.value}
      inquiries={model.inquiries.value}
      only={scope.statement}
      actions={actions}
      onClose={exporting.close}
    />
  )
}
