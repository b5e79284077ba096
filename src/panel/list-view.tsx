import { useLayoutEffect, useRef } from 'preact/hooks'
import { listWords } from '../ui/words'
import { CheckAll } from './checking/check-all'
import { countByFilter, countFindings } from './filter-entries'
import { Filters } from './filters'
import { Findings } from './findings'
import type { PanelActions } from './panel-actions'
import type { PanelModel } from './panel-model'
import { StatementList } from './statement-list'
import { Summary } from './summary'

/** The page's statements: what there is in all, which to show, and these. */
export function ListView({ model, actions }: { model: PanelModel; actions: PanelActions }) {
  const { entries, listed, groups, shown, filter, finding, query, order } = model
  const { compact, hideDoubtful, marked, reading, ownTraces } = model
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
  }, [filter.value, finding.value, query.value, order.value, hideDoubtful.value])
  return (
    <>
      <div ref={summary}>
        <Summary entries={entries.value} marked={marked.value} />
      </div>
      <Filters
        counts={countByFilter(listed.value)}
        isChecked={entries.value.some(({ claim }) => claim !== null)}
        filter={filter}
        order={order}
        query={query}
        shown={shown.value.length}
      >
        {tabId !== null && <CheckAll tabId={tabId} entries={entries.value} traces={ownTraces} actions={actions} />}
      </Filters>
      <Findings
        counts={countFindings(listed.value, filter.value)}
        finding={finding}
        hidden={entries.value.length - listed.value.length}
        onShowHidden={() => {
          hideDoubtful.value = false
        }}
      />
      {shown.value.length > 0 ? (
        <StatementList
          groups={groups.value}
          language={reading.value?.article.language ?? ''}
          marked={marked.value}
          compact={compact.value}
          order={order.value}
          onOpen={model.open}
        />
      ) : (
        <main class="none-match">
          <p>{listWords.noneMatch}</p>
          <button type="button" class="button" onClick={model.showAll}>
            {listWords.showAll}
          </button>
        </main>
      )}
    </>
  )
}
