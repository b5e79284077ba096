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
let loading: Promise<void> | null = null
/** They are loaded so late at most, where the browser is never idle. Ms. */
const PATIENCE = 1_000

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
  /** Loads them now. Where that fails, the next who asks has them loaded again. */
  load(): Promise<void> {
    loading ??= loadAll().catch((error: unknown) => {
      loading = null
      throw error
    })
    return loading
  },
  /** Loads them when the browser has nothing else to do: what is shown first does not wait for them. @returns what calls that off */
  loadSoon(): () => void {
    const call = requestIdleCallback(() => void this.load(), { timeout: PATIENCE })
    return () => cancelIdleCallback(call)
  },
}

async function loadAll(): Promise<void> {
  const [{ StatementView }, { AnswerView }, { ResultsBar }] = await Promise.all([
    import('./statement-view'),
    import('./answer/answer-view'),
    import('./find/results-bar'),
    need(),
  ])
  loaded.value = { StatementView, AnswerView, ResultsBar }
}
