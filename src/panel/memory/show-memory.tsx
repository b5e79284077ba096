import { effect } from '@preact/signals'
import { render } from 'preact'
import { followLanguage } from '../../platform/interface-language'
import { watchSettings } from '../../platform/kept-settings'
import { wordsOf } from '../../platform/memory/memory-page'
import { collectProblems, ownVersion, readProblems } from '../../platform/problems'
import { ErrorBoundary } from '../../ui/error-boundary'
import { keepFocus } from '../../ui/keep-focus'
import { memoryWords } from '../../ui/memory-words'
import { reportActions } from '../../ui/problem-report'
import { speak } from '../../ui/speak'
import { untilClosed } from '../../ui/until-closed'
import { createMemoryModel } from './memory-model'
import { MemoryPage } from './memory-page'
import { SearchDesk } from './search-desk'

/** Shows in this document what is remembered. */
export async function showMemory(): Promise<void> {
  collectProblems('memory')
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: 'memory' })
  const { state, actions, readAgain, lookAtSettings } = createMemoryModel(
    new SearchDesk(worker),
    wordsOf(location.search),
  )
  const Memory = () => <MemoryPage {...state.value} actions={actions} />
  const closed = untilClosed()
  keepFocus(closed)
  watchSettings(() => void lookAtSettings(), closed)
  void Promise.all([lookAtSettings(), readAgain()])
  // Nothing is said before it is known in which language.
  await followLanguage(['first', 'later', 'pages'], speak, closed)
  effect(() => {
    document.title = memoryWords.title
  })
  render(
    <ErrorBoundary actions={reportActions({ readProblems, ownVersion })}>
      <Memory />
    </ErrorBoundary>,
    document.body,
  )
}
