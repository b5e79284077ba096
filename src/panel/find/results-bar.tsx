import { useEffect, useState } from 'preact/hooks'
import type { OpenResults } from '../../platform/open-results'
import { findWords } from '../../ui/find-words'
import type { PanelActions } from '../panel-actions'

interface ResultsBarProps {
  /** The tab that the panel shows. */
  tab: number
  actions: Pick<PanelActions, 'find' | 'followResults'>
}

/** Over all that the panel shows of a tab in which a search engine has answered: the way to have its results read. */
export function ResultsBar({ tab, actions }: ResultsBarProps) {
  const [results, setResults] = useState<OpenResults | null>(null)
  useEffect(() => {
    const following = new AbortController()
    actions.followResults(tab, setResults, following.signal)
    return () => following.abort()
  }, [tab, actions])
  if (!results) return null
  const { tabId, find, step } = results
  const isRefused = step.came.outcome === 'open' && step.came.why === 'no-access'
  return (
    <section class="waiting-bar" aria-label={findWords.check}>
      <p class="label waiting-words" dir="auto">
        {findWords.here({ words: step.query })}
      </p>
      <p role="status">{isRefused && findWords.noAccess}</p>
      <div class="actions">
        <button
          type="button"
          class="button button-main"
          onClick={() => actions.find('readResults', { tabId, of: find.of, query: step.query })}
        >
          {findWords.check}
        </button>
      </div>
    </section>
  )
}
