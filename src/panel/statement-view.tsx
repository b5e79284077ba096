import '../ui/chain.css'
import './checking/result.css'
import './statement-view.css'
import { useEffect, useRef } from 'preact/hooks'
import { chainOf } from '../core/chain'
import type { Claim } from '../core/claims/claim-of'
import { doubtsOf } from '../core/doubts'
import type { Find } from '../core/find/find'
import type { Article } from '../core/model'
import type { Trace } from '../core/trace/hop/trace'
import { DrawnChain } from '../ui/chain'
import { claimWords, outcomeWords } from '../ui/check-words'
import { traceWords } from '../ui/fact-words'
import { Icon } from '../ui/icon'
import { IconButton } from '../ui/icon-button'
import { backIcon, downIcon, unknownIcon, upIcon } from '../ui/icons'
import { sentences } from '../ui/join-words'
import { wordsOf } from '../ui/statement-words'
import { doubtSentences, formMeanings, formWords, legendWords, placeWords, statementWords } from '../ui/words'
import { own } from '../words/messages'
import { checkedChain } from './checking/checked-chain'
import { OutcomeWord } from './checking/outcome-word'
import { citeStatement } from './cite-statement'
import { CopyButton } from './copy-button'
import type { Entry } from './entries'
import { Explained } from './explained'
import { CopyAsButton } from './export/copy-as-button'
import { FindSection } from './find/find-section'
import type { PanelActions } from './panel-actions'
import { PanelTools } from './panel-tools'
import { RememberedWords } from './remembered/remembered-words'
import { SourceList } from './source-list'
import { useEscape } from './use-escape'

interface StatementViewProps {
  article: Article
  entry: Entry
  /** Its place among those it is read with, from 0, and their number. */
  at: number
  count: number
  before: Entry | undefined
  after: Entry | undefined
  onOpen: (id: string) => void
  onBack: () => void
  onShow: () => void
  /** Goes to the list of all that has to do with this name. */
  onList: (name: string) => void
  /** Whether there are any. */
  isListed: (name: string) => boolean
  tabId: number
  /** What came of this statement's sources, or is under way. */
  traces: readonly Trace[]
  /** What was searched for this statement’s words; null where nothing was. */
  find: Find | null
  /** What came of the pages that were found for it. */
  foundTraces: readonly Trace[]
  actions: PanelActions
}

/** One statement: its words, where it comes from, and the linked originals. Escape goes back to the list. */
export function StatementView(props: StatementViewProps) {
  const { article, entry, at, count, onBack, onShow, onList, isListed, tabId, traces, find, foundTraces, actions } =
    props
  const { statement } = entry
  const stations = chainOf(statement, article)
  const doubts = doubtsOf(statement.basis)
  const place = placeWords(statement.where, entry.paragraph)
  const root = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    window.scrollTo(0, 0)
    const focusIsHere = root.current?.contains(document.activeElement)
    if (document.hasFocus() && !focusIsHere) title.current?.focus({ preventScroll: true })
  }, [statement.id])
  useEscape(onBack)

  return (
    <div class="statement-view" ref={root}>
      <Crumb {...props} />
      <main>
        <h1 class="hidden" ref={title} tabIndex={-1}>
          {statementWords.title({ place: at + 1, all: count })}
        </h1>
        <article class="statement">
          <Explained key={statement.form} word={formWords[statement.form]} says={formMeanings[statement.form]}>
            {place && <span>{place}</span>}
          </Explained>
          <blockquote
            class="statement-words"
            data-form={statement.form}
            dir="auto"
            lang={article.language || undefined}
          >
            {wordsOf(statement, article).map((runs) => (
              <p dir="auto">{runs.map((run) => (run.quoted ? <mark>{run.text}</mark> : run.text))}</p>
            ))}
          </blockquote>
          <div class="actions actions-bare">
            <button type="button" class="button button-bare" onClick={onShow}>
              {statementWords.show}
            </button>
            <CopyButton
              key={statement.id}
              class="button button-bare"
              label={statementWords.copy}
              text={() => citeStatement(statement, article, traces)}
              copy={actions.copy}
            />
            <CopyAsButton tabId={tabId} statement={statement.id} />
          </div>
        </article>
        <section class="section" aria-labelledby="chain">
          <h2 class="section-head" id="chain">
            {statementWords.chain}
          </h2>
          <Explained word={statementWords.chainNote} says={legendWords.chainMeaning} />
          <DrawnChain
            stations={checkedChain(stations, traces)}
            onName={onList}
            onPage={onShow}
            fared={({ claim }) =>
              claim && claim.outcome !== 'stopped' && <OutcomeWord claim={claim} text={onTheWay(claim)} />
            }
          />
          {doubts.length > 0 && (
            <div class="doubt">
              <Icon of={unknownIcon} />
              <p>{sentences(doubts.map((doubt) => doubtSentences[doubt]))}</p>
            </div>
          )}
        </section>
        <SourceList
          key={statement.id}
          tabId={tabId}
          statement={statement}
          article={article}
          stations={stations}
          traces={traces}
          isUntouched={traces.length === 0 && find === null}
          actions={actions}
          opens={{ isListed, onName: onList, onPage: onShow }}
        />
        <RememberedWords key={`remembered ${statement.id}`} statement={statement} article={article} actions={actions} />
        <FindSection
          key={`find ${statement.id}`}
          tabId={tabId}
          statement={statement}
          article={article}
          find={find}
          traces={foundTraces}
          actions={actions}
        />
      </main>
    </div>
  )
}

/** What is said of a station of the page's own chain: where the words changed, that it was on the way from there. */
function onTheWay(claim: Claim): string {
  const { outcome } = claim
  return claimWords(
    claim,
    outcome === 'reworded' ? traceWords.onTheWay({ outcome: own(outcomeWords[outcome]) }) : undefined,
  )
}

function Crumb({ at, count, before, after, onBack, onOpen }: StatementViewProps) {
  const step = (label: string, icon: typeof upIcon, to: Entry | undefined) => (
    <IconButton
      icon={icon}
      label={label}
      aria-disabled={to === undefined}
      onClick={() => to && onOpen(to.statement.id)}
    />
  )
  return (
    <nav class="crumb" aria-label={statementWords.nav}>
      <button type="button" class="button button-bare" onClick={onBack}>
        <Icon of={backIcon} />
        {statementWords.back}
      </button>
      <span class="place">{statementWords.of({ place: at + 1, all: count })}</span>
      <div class="crumb-tools">
        {step(statementWords.before, upIcon, before)}
        {step(statementWords.after, downIcon, after)}
        <PanelTools />
      </div>
    </nav>
  )
}
