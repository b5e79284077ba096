import { useState } from 'preact/hooks'
import type { SearchQuery } from '../core/find/search-queries'
import type { Article, Statement } from '../core/model'
import { Apart, TellApart } from '../ui/apart'
import { queryWords, searchWords } from '../ui/export-words'
import { CopyButton } from './copy-button'
import type { PanelActions } from './panel-actions'

interface SearchWordsProps {
  statement: Statement
  article: Article
  actions: PanelActions
}

/**
 * The way to look for where the words were said, by the reader's own search engine. What it will be told is shown first,
 * and it is told when the reader presses the button beside it.
 */
export function SearchWords({ statement, article, actions }: SearchWordsProps) {
  const [queries, setQueries] = useState<readonly SearchQuery[] | null>(null)
  const show = async () => {
    const { searchQueries } = await import('../core/find/search-queries')
    setQueries(searchQueries(statement, article))
  }
  return (
    <section class="section search-words" aria-labelledby="search-words">
      <h2 class="section-head" id="search-words">
        {searchWords.title}
      </h2>
      <button
        type="button"
        class="button"
        aria-expanded={queries !== null}
        onClick={() => (queries ? setQueries(null) : void show())}
      >
        {searchWords.show}
      </button>
      {queries && (
        <>
          <p>{queries.length > 0 ? searchWords.promise : searchWords.none}</p>
          {queries.map((query) => (
            <TellApart key={query.kind} by={queryWords[query.kind]}>
              <Query query={query} actions={actions} />
            </TellApart>
          ))}
          {queries.length > 0 && <p class="label">{searchWords.earliest}</p>}
        </>
      )}
    </section>
  )
}

function Query({ query: { kind, text }, actions }: { query: SearchQuery; actions: PanelActions }) {
  return (
    <div class="search-query">
      <p class="label">{queryWords[kind]}</p>
      <p class="search-text" dir="auto">
        {text}
      </p>
      <div class="actions">
        {actions.canSearch && (
          <button type="button" class="button" onClick={() => actions.search(text)}>
            {searchWords.search}
            <Apart />
          </button>
        )}
        <CopyButton class="button button-bare" label={searchWords.copy} text={() => text} copy={actions.copy} />
      </div>
    </div>
  )
}
