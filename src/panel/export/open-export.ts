import { signal } from '@preact/signals'
import type { ExportDialog } from './export-dialog'

/** What is to be handed on: the statements of a tab's page, or one of them. */
export interface ExportScope {
  tabId: number
  /** null: the page. */
  statement: string | null
}

const scope = signal<ExportScope | null>(null)
const dialog = signal<typeof ExportDialog | null>(null)

/** What is open for export. The dialog, with all that writes, is loaded when it is first asked for; what it says is there by then. */
export const exporting = {
  get scope(): ExportScope | null {
    return scope.value
  },
  get dialog(): typeof ExportDialog | null {
    return dialog.value
  },
  async open(next: ExportScope): Promise<void> {
    if (!dialog.value) {
      const { ExportDialog } = await import('../further-views')
      dialog.value = ExportDialog
    }
    scope.value = next
  },
  close(): void {
    scope.value = null
  },
}
