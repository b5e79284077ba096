import { signal } from '@preact/signals'
import type { AnswerView } from './answer/answer-view'
import type { ResultsBar } from './find/results-bar'
import type { StatementView } from './statement-view'

interface Views {
  StatementView: typeof StatementView
  AnswerView: typeof AnswerView
  ResultsBar: typeof ResultsBar
}

const loaded = signal<Views | null>(null)
let need: () => Promise<unknown> = async () => undefined

/**
 * The views of one statement and of selected words, with all that tells of checks. They are most of the panel's code, and
 * the list is there without them: so they are loaded when the list has been drawn, or when one is to be shown. Until then
 * there is none.
 */
export const laterViews = {
  get views(): Partial<Views> {
    return loaded.value ?? {}
  },
  /** Tells what else is to be loaded before they are there: what they say. */
  need(load: () => Promise<unknown>): void {
    need = load
  },
  async load(): Promise<void> {
    if (loaded.value) return
    const [{ StatementView }, { AnswerView }, { ResultsBar }] = await Promise.all([
      import('./statement-view'),
      import('./answer/answer-view'),
      import('./find/results-bar'),
      need(),
    ])
    loaded.value = { StatementView, AnswerView, ResultsBar }
  },
}
