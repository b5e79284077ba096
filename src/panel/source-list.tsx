import { useEffect } from 'preact/hooks'
import type { Station } from '../core/chain'
import type { Article, Source, Statement } from '../core/model'
import type { Trace } from '../core/trace/hop/trace'
import { AddressText } from '../ui/address-text'
import { TellApart } from '../ui/apart'
import { Breaks } from '../ui/breaks'
import { OutLink } from '../ui/out-link'
import { remedyWords } from '../ui/remedy-words'
import { sentenceSpace } from '../ui/sentence-space'
import { webAddress } from '../ui/web-address'
import { relationWords, statementWords } from '../ui/words'
import { Remarks } from './checking/check-body'
import { copiesRemark } from './checking/remarks'
import { SourceCheck } from './checking/source-check'
import type { OpensNames } from './checking/trace-chain-view'
import { leadsOn } from './checking/trace-state'
import { useCheckDesk } from './checking/use-check-desk'
import type { PanelActions } from './panel-actions'

/** The key that checks the first source not checked yet. */
const CHECK_KEY = 'c'

interface SourceListProps {
  tabId: number
  statement: Statement
  article: Article
  stations: readonly Station[]
  /** What came of the statement's sources, or is under way. */
  traces: readonly Trace[]
  /** Whether nothing was asked about the statement yet. */
  isUntouched: boolean
  actions: PanelActions
  opens: OpensNames
}

/**
 * The links of the page that lead to where this statement stands, each with the reason why it was taken for one, the
 * way to check it, and what came of that.
 */
export function SourceList(props: SourceListProps) {
  const { tabId, statement, article, stations, traces, isUntouched, actions, opens } = props
  const { sources } = statement
  const { desk, refused } = useCheckDesk(actions, tabId, statement.id)
  const traceOf = (source: Source) => traces.find(({ href }) => href === source.href) ?? null
  const unchecked = sources.filter((source) => webAddress(source.href) && !traceOf(source))
  const [next] = unchecked
  const leading = sources.find((source) => {
    const trace = traceOf(source)
    return trace !== null && leadsOn(trace)
  })
  const copies = copiesRemark(traces)

  useEffect(() => {
    if (!next) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== CHECK_KEY || event.defaultPrevented || event.repeat || isForOthers(event)) return
      event.preventDefault()
      desk.check(next.href, 'fetch')
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [desk, next?.href])

  return (
    <section class="section" aria-labelledby="sources">
      <h2 class="section-head" id="sources">
        {statementWords.sources} {sources.length > 0 && <span class="label count">{sources.length}</span>}
      </h2>
      {sources.length === 0 && <p class="quiet">{statementWords.noSources}</p>}
      {copies && <Remarks of={[copies]} />}
      {sources.map((source, at) => (
        <TellApart key={source.href} by={sources.length > 1 ? remedyWords.source({ place: at + 1 }) : ''}>
          <div class="source">
            <SourceHead source={source} station={stations.find((station) => station.source === source)} />
            {webAddress(source.href) && (
              <SourceCheck
                source={source}
                trace={traceOf(source)}
                statement={statement}
                article={article}
                desk={desk}
                others={unchecked.filter((other) => other !== source)}
                said={refused === source.href ? remedyWords.refused : ''}
                isNext={source === next}
                isMain={source === next && isUntouched}
                leads={source === leading}
                copy={actions.copy}
                opens={opens}
              />
            )}
          </div>
        </TellApart>
      ))}
      {next && <p class="label source-promise">{remedyWords.promise}</p>}
    </section>
  )
}

/** Whether a key belongs to the browser, or to what is being written. */
function isForOthers({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const isWriting = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
  return ctrlKey || metaKey || altKey || isWriting
}

function SourceHead({ source, station }: { source: Source; station: Station | undefined }) {
  const address = webAddress(source.href)
  const name = station?.place === 'via' ? station.name : ''
  const isPdf = /\.pdf(?:[?#]|$)/i.test(address?.rest ?? '')
  return (
    <>
      <p class="source-name">
        <bdi>
          <Breaks text={name || address?.host || source.href} />
        </bdi>{' '}
        {isPdf && <span class="quiet">{statementWords.pdf}</span>}
      </p>
      {address && (name || address.rest) && (
        <OutLink class="source-url" href={source.href}>
          <AddressText host={name && address.host} rest={address.rest} />
        </OutLink>
      )}
      <p class="source-why">
        {relationWords[source.relation]}
        {sentenceSpace()}
        {source.anchor && <q dir="auto">{source.anchor}</q>}
      </p>
    </>
  )
}
