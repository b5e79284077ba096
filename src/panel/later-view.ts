import { signal } from '@preact/signals'
import type { StatementView } from './statement-view'

const loaded = signal<typeof StatementView | null>(null)

/**
 * The view of one statement, with all that tells of checks. It is most of the panel's code, and the list is there without
 * it: so it is loaded when the list has been drawn, or when a statement is to be shown. null until then.
 */
export const laterView = {
  get StatementView(): typeof StatementView | null {
    return loaded.value
  },
  async load(): Promise<void> {
    loaded.value ??= (await import('./statement-view')).StatementView
  },
}
