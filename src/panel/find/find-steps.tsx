import { useMemo, useState } from 'preact/hooks'
import { COLLECTION_NAMES, COLLECTIONS, hostOfCollection, isCollection } from '../../core/find/collections/collections'
import { type Find, hitsOf } from '../../core/find/find'
import { type SearchQuery, searchQueries } from '../../core/find/search-queries'
import { languageOf } from '../../core/languages/language-of'
import type { Article, Statement } from '../../core/model'
import { nearSiteOf } from '../../core/sites/near-site'
import type { Trace } from '../../core/trace/hop/trace'
import { findWords } from '../../ui/find-words'
import { Icon } from '../../ui/icon'
import { foldIcon } from '../../ui/icons'
import type { PanelActions } from '../panel-actions'
import './find.css'
import { EarliestPage } from './earliest-page'
import { PagesFound } from './pages-found'
import { PlaceRow } from './place-row'
import { QueryChoice } from './query-choice'
import { WebRow } from './web-row'

export interface FindStepsProps {
  tabId: number
  statement: Statement
  article: Article
  /** What was searched for these words so far; null where nothing was. */
  find: Find | null
  /** What was checked in the tab. */
  traces: readonly Trace[]
  actions: PanelActions
}

/**
 * The search for where words were first said, step by step: what to search for, where, and what was found. Each step tells
 * whom it asks before it is taken.
 */
export function FindSteps({ tabId, statement, article, find, traces, actions }: FindStepsProps) {
  const told = useMemo(() => searchQueries(statement, article), [statement, article])
  const queries = [...told, ...onSites(told, find)]
  const [chosen, setChosen] = useState(0)
  const day = /^\d{4}-\d{2}-\d{2}/.exec(article.published)?.[0] ?? ''
  const [isLimited, setLimited] = useState(false)
  const query = queries[chosen] ?? queries[0]
  if (!query) return <p class="find-note">{findWords.none}</p>
  const before = isLimited ? day : ''
  const wanted = { query: query.text, before, language: languageOf(article.text, article.language) }
  const order = { tabId, of: statement.id }
  const own = traces.filter((trace) => trace.statement === find?.statement.id)
  return (
    <>
      <p class="find-note">{findWords.promise}</p>
      {statement.form === 'indirect' && <p class="find-note">{findWords.related}</p>}
      <QueryChoice
        queries={queries}
        chosen={query}
        onChoose={setChosen}
        day={day}
        isLimited={isLimited}
        onLimit={setLimited}
        copy={actions.copy}
      />
      <ol class="find-places">
        <WebRow order={order} query={query.text} before={before} find={find} actions={actions} />
        <PlaceRow order={order} place="own" host={null} wanted={wanted} canLimit find={find} actions={actions} />
      </ol>
      <details class="find-collections find-fold" open={hasAskedCollection(find)}>
        <summary>
          <span>
            <span class="find-place-name">{findWords.freePlaces}</span>{' '}
            <span class="label">{findWords.freePlacesSay}</span>
          </span>
          <Icon of={foldIcon} class="icon-fold" />
        </summary>
        <ol>
          {COLLECTION_NAMES.map((place) => (
            <PlaceRow
              key={place}
              order={order}
              place={place}
              host={hostOfCollection(place, wanted)}
              wanted={wanted}
              canLimit={COLLECTIONS[place].canLimit}
              find={find}
              actions={actions}
            />
          ))}
        </ol>
      </details>
      {find && (
        <>
          <EarliestPage find={find} traces={own} statement={statement} article={article} />
          <PagesFound tabId={tabId} find={find} traces={own} article={article} actions={actions} />
        </>
      )}
    </>
  )
}

const hasAskedCollection = (find: Find | null): boolean => find?.steps.some(({ place }) => isCollection(place)) ?? false

/** The exact words on the sites of the speaker, and of the institution, once the page’s links have told them. */
function onSites(queries: readonly SearchQuery[], find: Find | null): SearchQuery[] {
  const exact = queries.find(({ kind }) => kind === 'exact')
  const words = /^"[^"]*"/.exec(exact?.text ?? '')?.[0]
  const hits = hitsOf(find?.steps.filter(({ place }) => place === 'own') ?? [])
  if (!words) return []
  const sites = new Set(hits.map(({ href }) => nearSiteOf(href)))
  return [...sites].map((site) => ({ kind: 'site', text: `${words} site:${site}` }))
}
