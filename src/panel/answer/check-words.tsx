import { useMemo, useState } from 'preact/hooks'
import type { Reading, Source, Statement } from '../../core/model'
import type { SelectionAnswer } from '../../core/selection/answer-for'
import { askedStatement } from '../../core/selection/asked-statement'
import { linksNear, type NearLink } from '../../core/selection/links-near'
import { readAddress } from '../../core/selection/read-address'
import type { PlacedPiece } from '../../core/selection/spans'
import type { Trace } from '../../core/trace/hop/trace'
import type { AskedWords } from '../../platform/inquiries'
import { AddressText } from '../../ui/address-text'
import { lookForWords } from '../../ui/answer-words'
import { buttonClass } from '../../ui/button-class'
import { OutLink } from '../../ui/out-link'
import { askWords, remedyWords } from '../../ui/remedy-words'
import { webAddress } from '../../ui/web-address'
import type { CheckDesk } from '../checking/check-desk'
import { SourceCheck } from '../checking/source-check'
import { useCheckDesk } from '../checking/use-check-desk'
import type { PanelActions } from '../panel-actions'
import { AddressField } from './address-field'

/** Links that are offered at first. */
const FIRST = 4

interface CheckWordsProps {
  tabId: number
  reading: Reading
  answer: SelectionAnswer
  pieces: readonly PlacedPiece[]
  /** What was checked of selected words before. */
  asked: readonly AskedWords[]
  traces: readonly Trace[]
  actions: PanelActions
}

/** Where the selected words may be looked for, and what came of that. */
export function CheckWords({ reading, pieces, asked, ...props }: CheckWordsProps) {
  const statement = askedStatement(reading, pieces)
  if (statement === null) return null
  return (
    <section class="section" aria-labelledby="check-words">
      <h2 class="section-head" id="check-words">
        {lookForWords.head}
      </h2>
      {statement === 'too-long' ? (
        <p class="quiet">{lookForWords.tooLong}</p>
      ) : (
        <Checks
          {...props}
          reading={reading}
          pieces={pieces}
          statement={{ ...statement, sources: sourcesOf(asked, statement.id) }}
        />
      )}
    </section>
  )
}

const sourcesOf = (asked: readonly AskedWords[], id: string): Source[] =>
  asked.find(({ statement }) => statement.id === id)?.statement.sources ?? []

function Checks(props: Omit<CheckWordsProps, 'asked'> & { statement: Statement }) {
  const { tabId, reading, answer, pieces, statement, traces, actions } = props
  const { article } = reading
  const links = useMemo(() => linksNear(article, answer, pieces), [article, pieces])
  const own = useMemo(() => {
    const anchorOf = (href: string) => links.find((link) => link.href === href)?.anchor ?? ''
    const check: PanelActions['check'] = (_, __, href, way) => actions.checkWords(tabId, href, anchorOf(href), way)
    return { ...actions, check }
  }, [actions, tabId, links])
  const { desk, refused } = useCheckDesk(own, tabId, statement.id)
  const { sources } = statement
  const traceOf = ({ href }: Source) => traces.find((each) => each.statement === statement.id && each.href === href)
  const check = (href: string) => desk.check(href, 'fetch')
  const canBeAsked = ({ href }: NearLink) =>
    readAddress(href, article.url).outcome === 'address' && !sources.some((source) => source.href === href)
  return (
    <>
      {sources.toReversed().map((source, at) => (
        <div class="source" key={source.href}>
          <Address source={source} />
          <SourceCheck
            source={source}
            trace={traceOf(source) ?? null}
            statement={statement}
            article={article}
            desk={desk}
            others={[]}
            said={refused === source.href ? remedyWords.refused : ''}
            isNext={false}
            isMain={false}
            leads={at === 0}
            copy={actions.copy}
          />
        </div>
      ))}
      {sources.length > 0 && <h3 class="chooser-again">{lookForWords.again}</h3>}
      <Chooser links={links.filter(canBeAsked)} desk={desk} />
      <AddressField page={article.url} onCheck={check} />
      <p class="source-said" role="status">
        {refused !== null && !sources.some(({ href }) => href === refused) && remedyWords.refused}
      </p>
      <p class="label">{lookForWords.promise}</p>
    </>
  )
}

function Address({ source }: { source: Source }) {
  const address = webAddress(source.href)
  return (
    <>
      <p class="source-name">
        <bdi>{address?.host ?? source.href}</bdi>
      </p>
      {address?.rest && (
        <OutLink class="source-url" href={source.href}>
          <AddressText rest={address.rest} />
        </OutLink>
      )}
      {source.anchor && (
        <p class="source-why">
          <q dir="auto">{source.anchor}</q>
        </p>
      )}
    </>
  )
}

/** The links of the page, those of the words' own statement and the nearest ones first. */
function Chooser({ links, desk }: { links: readonly NearLink[]; desk: CheckDesk }) {
  const [isAll, setAll] = useState(false)
  const offered = isAll ? links : links.slice(0, FIRST)
  if (links.length === 0) return <p class="quiet">{lookForWords.noLinks}</p>
  return (
    <>
      <h3 class="label chooser-head">{lookForWords.links}</h3>
      <ul class="chooser">
        {offered.map((link, at) => (
          <ChooserRow key={link.href} link={link} isFirst={at === 0} desk={desk} />
        ))}
      </ul>
      {links.length > offered.length && (
        <button type="button" class="button button-bare" onClick={() => setAll(true)}>
          {lookForWords.more({ count: links.length - offered.length })}
        </button>
      )}
    </>
  )
}

interface ChooserRowProps {
  link: NearLink
  /** Whether it stands before the others. */
  isFirst: boolean
  desk: CheckDesk
}

function ChooserRow({ link: { href, anchor, source }, isFirst, desk }: ChooserRowProps) {
  const address = webAddress(href)
  const host = address?.host ?? href
  const asks = desk.asks(href, 'fetch')
  return (
    <li class="chooser-row">
      <p class="chooser-link">
        <q dir="auto">{anchor || host}</q>
        {source && <span class="label">{lookForWords.source}</span>}
      </p>
      {address?.rest && (
        <p class="source-url">
          <AddressText rest={address.rest} />
        </p>
      )}
      <button
        type="button"
        class={buttonClass(isFirst && source !== null)}
        title={asks.length > 0 ? askWords.asks(asks) : href}
        aria-label={anchor ? lookForWords.checkAtLink({ host, words: anchor }) : undefined}
        onClick={() => desk.check(href, 'fetch')}
      >
        {lookForWords.checkAt({ host })}
      </button>
    </li>
  )
}
