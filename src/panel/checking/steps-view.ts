import type { Step } from '../../core/trace/hop/trace'
import { sizeOf } from '../../ui/numerals'
import { loadedWords, stepWords } from '../../ui/remedy-words'

/** One step of a check as it is drawn. */
export interface StepView {
  state: 'done' | 'now' | 'todo'
  text: string
}

/** The three steps of a check, and how far it has come; null before anything is known of it. */
export function stepsView(step: Step | null): StepView[] {
  const [read, search]: StepView[] = [todo(stepWords.read), todo(stepWords.search)]
  if (read === undefined || search === undefined) return []
  switch (step?.step) {
    case undefined:
    case 'waiting':
      return [now(step ? stepWords.waiting : stepWords.load), read, search]
    case 'open':
      return [now(stepWords.open), read, search]
    case 'loading':
      return [now(stepWords.loading({ size: sizeOf(step.bytes) })), read, search]
    case 'reading': {
      const { bytes, page, pages } = step
      const loaded = loadedWords(bytes, pages)
      const reading = page === null || pages === null ? stepWords.reading : stepWords.readingPage({ page, pages })
      return [done(loaded), now(reading), search]
    }
    case 'searching':
      return [done(stepWords.loadedAll), done(stepWords.done), now(stepWords.searching({ count: step.words }))]
  }
}

const todo = (text: string): StepView => ({ state: 'todo', text })
const now = (text: string): StepView => ({ state: 'now', text })
const done = (text: string): StepView => ({ state: 'done', text })
