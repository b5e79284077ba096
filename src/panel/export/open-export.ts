import { signal } from '@preact/signals'
import type { PageExport } from './page-export'

/** What is to be handed on: the statements of a tab's page, one of them, or words selected there. */
export interface ExportScope {
  tabId: number
  /** Its id; null: the page. */
  statement: string | null
}

const scope = signal<ExportScope | null>(null)
const dialog = signal<typeof PageExport | null>(null)

/** What is open for export. The dialog, with all that writes, is loaded when it is first asked for; what it says is there by then. */
export const exporting = {
  get scope(): ExportScope | null {
    return scope.value
  },
  get dialog(): typeof PageExport | null {
    return dialog.value
  },
  async open(next: ExportScope): Promise<void> {
    if (!dialog.value) {
      const { PageExport } = await import('../further-views')
      dialog.value = PageExport
    }
    scope.value = next
  },
  close(): void {
    scope.value = null
  },
}
