import { claimOfTrace } from '../../core/claims/claims-of-traces'
import { type Find, hitsOf } from '../../core/find/find'
import type { Article, Source } from '../../core/model'
import type { Trace } from '../../core/trace/hop/trace'
import { TellApart } from '../../ui/apart'
import { findWords } from '../../ui/find-words'
import { formatDay } from '../../ui/format-day'
import { Icon } from '../../ui/icon'
import { foldIcon } from '../../ui/icons'
import { askWords, remedyWords } from '../../ui/remedy-words'
import { HostList } from '../checking/ask-lines'
import { hostOf } from '../checking/host-of'
import { missingHosts } from '../checking/missing-hosts'
import { OutcomeWord } from '../checking/outcome-word'
import { SourceCheck } from '../checking/source-check'
import { useCheckDesk } from '../checking/use-check-desk'
import type { PanelActions } from '../panel-actions'

interface PagesFoundProps {
  tabId: number
  find: Find
  /** What came of these pages, or is under way. */
  traces: readonly Trace[]
  article: Article
  actions: PanelActions
}

/** The pages that were found, by host and date, the way to check all of them at once, or each as any source, and what came of that. */
export function PagesFound({ tabId, find, traces, article, actions }: PagesFoundProps) {
  const { statement } = find
  const { sources } = statement
  const { desk, refused, setRefused } = useCheckDesk(actions, tabId, statement.id)
  const dates = new Map(hitsOf(find.steps).map(({ href, date }) => [href, date]))
  const traceOf = ({ href }: Source) => traces.find((trace) => trace.href === href) ?? null
  const open = sources.filter((source) => traceOf(source) === null)
  const hosts = [...new Set(open.flatMap(({ href }) => desk.asks(href, 'fetch')))]
  if (sources.length === 0) return null
  const go = () => actions.checkAll(tabId, [statement.id])
  /** The request is made first thing in the click, as browsers demand. */
  const checkAll = () => {
    setRefused(null)
    const missing = missingHosts(actions, hosts)
    if (missing.length === 0) return go()
    const no = () => setRefused('')
    actions.requestSites(missing).then((isGiven) => (isGiven ? go() : no()), no)
  }
  return (
    <section class="find-pages" aria-labelledby="find-pages">
      <h3 id="find-pages">
        {findWords.pages} <span class="label count">{sources.length}</span>
      </h3>
      {open.length > 0 && (
        <>
          <button type="button" class="button button-main" onClick={checkAll}>
            {findWords.checkPages({ count: open.length })}
          </button>
          <HostList hosts={[askWords.asks(hosts)]} />
        </>
      )}
      <p class="source-said" role="status">
        {refused === '' && remedyWords.refused}
      </p>
      <ol>
        {sources.map((source, at) => (
          <TellApart key={source.href} by={findWords.page({ place: at + 1 })}>
            <Page source={source} trace={traceOf(source)} date={dates.get(source.href) ?? ''}>
              <SourceCheck
                source={source}
                trace={traceOf(source)}
                statement={statement}
                article={article}
                desk={desk}
                others={[]}
                said={refused === source.href ? remedyWords.refused : ''}
                isNext={false}
                isMain={false}
                leads={false}
                copy={actions.copy}
              />
            </Page>
          </TellApart>
        ))}
      </ol>
    </section>
  )
}

interface PageProps {
  source: Source
  trace: Trace | null
  /** As the search gives it. */
  date: string
  children: preact.ComponentChildren
}

/** One page: its host, day and title, and in a word what came of it; unfolded, all of it. */
function Page({ source, trace, date, children }: PageProps) {
  const claim = trace && claimOfTrace(trace)
  const day = formatDay(publishedOf(trace) || date)
  return (
    <li>
      <details class="find-page find-fold">
        <summary>
          <span>
            <span class="find-page-head">
              <bdi class="source-name">{hostOf(source.href)}</bdi> <span class="label">{day || findWords.noDate}</span>
            </span>
            {source.anchor && (
              <span class="find-page-title" dir="auto">
                {source.anchor}
              </span>
            )}
            {claim && <OutcomeWord claim={claim} />}
          </span>
          <Icon of={foldIcon} class="icon-fold" />
        </summary>
        {children}
      </details>
    </li>
  )
}

/** When a page that was read says that it was published. */
function publishedOf(trace: Trace | null): string {
  const check = trace?.hops[0]?.check
  return check && 'source' in check ? check.source.published : ''
}
