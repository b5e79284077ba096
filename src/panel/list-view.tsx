import { listWords } from '../ui/words'
import { countByFilter } from './filter-entries'
import { Filters } from './filters'
import type { PanelModel } from './panel-model'
import { StatementList } from './statement-list'
import { Summary } from './summary'

/** The page's statements: what there is in all, which to show, and these. */
export function ListView({ model }: { model: PanelModel }) {
  const { entries, shown, filter, query, compact, marked, reading } = model
  const showAll = () => {
    filter.value = 'all'
    query.value = ''
  }
  return (
    <>
      <Summary entries={entries.value} marked={marked.value} />
      <Filters
        counts={countByFilter(entries.value)}
        filter={filter}
        query={query}
        compact={compact}
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
