import { useLayoutEffect, useRef } from 'preact/hooks'
import { listWords } from '../ui/words'
import { CheckAll } from './checking/check-all'
import { countByFilter, withoutDoubtful } from './filter-entries'
import { Filters } from './filters'
import type { PanelActions } from './panel-actions'
import type { PanelModel } from './panel-model'
import { StatementList } from './statement-list'
import { Summary } from './summary'

/** The page's statements: what there is in all, which to show, and these. */
export function ListView({ model, actions }: { model: PanelModel; actions: PanelActions }) {
  const { entries, listed, shown, filter, query, compact, hideDoubtful, marked, reading, ownTraces } = model
  const tabId = model.view.value?.tabId ?? null
  const summary = useRef<HTMLDivElement>(null)
  const isFresh = useRef(true)
  // Another choice of statements is read from its first one on.
  useLayoutEffect(() => {
    if (!isFresh.current && summary.current) {
      const { offsetTop, offsetHeight } = summary.current
      window.scrollTo(0, Math.min(window.scrollY, offsetTop + offsetHeight))
    }
    isFresh.current = false
  }, [filter.value, query.value, hideDoubtful.value])
  const showAll = () => {
    filter.value = 'all'
    query.value = ''
    hideDoubtful.value = false
  }
  return (
    <>
      <div ref={summary}>
        <Summary entries={entries.value} marked={marked.value}>
          {tabId !== null && <CheckAll tabId={tabId} entries={entries.value} traces={ownTraces} actions={actions} />}
        </Summary>
      </div>
      <Filters
        counts={countByFilter(listed.value)}
        doubtful={entries.value.length - withoutDoubtful(entries.value).length}
        filter={filter}
        query={query}
        compact={compact}
        hideDoubtful={hideDoubtful}
        shown={shown.value.length}
      />
      {shown.value.length > 0 ? (
        <StatementList
          entries={shown.value}
          language={reading.value?.article.language ?? ''}
          marked={marked.value}
          compact={compact.value}
          onOpen={model.open}
        />
      ) : (
        <main class="none-match">
          <p>{listWords.noneMatch}</p>
          <button type="button" class="button" onClick={showAll}>
            {listWords.showAll}
          </button>
        </main>
      )}
    </>
  )
}
