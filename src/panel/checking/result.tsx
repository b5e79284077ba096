import type { ComponentChildren } from 'preact'
import { type DoneHop, doneHops, traceBefore } from '../../core/claims/claims-of-traces'
import type { Article, Source, Statement } from '../../core/model'
import type { Trace } from '../../core/trace/model'
import { FIRST_SIDES, outcomeTitles, remarkWords, type Sides, says } from '../../ui/check-words'
import { Icon } from '../../ui/icon'
import { outIcon } from '../../ui/icons'
import { OutLink } from '../../ui/out-link'
import { OUTCOME_ICONS } from '../../ui/outcomes'
import { askWords, remedyWords } from '../../ui/remedy-words'
import { CopyButton } from '../copy-button'
import { AskedLine, askedNow } from './ask-lines'
import { CheckBody, OpenAt, Remarks } from './check-body'
import type { CheckDesk } from './check-desk'
import { citeOrigin } from './cite-origin'
import { copyResult } from './copy-result'
import { Progress } from './progress'
import { remarksOf, remarksOfTrace } from './remarks'
import { AbsentRemedies, PartRemedy, UnreadableRemedies } from './remedy-actions'
import { headOfCheck, headOfTrace, type ResultHead } from './result-head'
import { sidesOf } from './sides'
import { TraceChain } from './trace-chain-view'
import { isUnderWay, mayGoOn } from './trace-state'

export interface ResultProps {
  trace: Trace
  statement: Statement
  article: Article
  desk: CheckDesk
  /** Sources of the statement that were not checked yet. */
  others: readonly Source[]
  copy: (text: string) => Promise<void>
}

/** What came of a source, exactly one outcome: under way, found or not, or followed over several hops. */
export function Result(props: ResultProps) {
  const { trace, desk } = props
  const before = traceBefore(trace)
  const hops = doneHops(trace)
  const [only] = hops
  if (only && trace.hops.length === 1 && !isUnderWay(trace)) return <CheckResult {...props} hop={only} />
  if (only) return <TraceResult {...props} hops={hops} />
  const outcome = isUnderWay(trace) ? 'checking' : 'stopped'
  const head = {
    outcome,
    title: outcomeTitles[outcome],
    says: outcome === 'checking' ? askedNow(trace, desk) : says.stopped,
  } as const
  return (
    <>
      <ResultSection head={head}>{outcome === 'checking' && <Progress trace={trace} desk={desk} />}</ResultSection>
      {before && (
        <div class="result-before">
          <p class="label">{remarkWords.before}</p>
          <Result {...props} trace={before} />
        </div>
      )}
    </>
  )
}

function CheckResult(props: ResultProps & { hop: DoneHop }) {
  const { hop, trace, article, desk } = props
  const { check } = hop
  const isChoice = check.outcome === 'ambiguous'
  const end = remarksOfTrace(trace)
  return (
    <ResultSection head={headOfCheck(check, hop.statement, FIRST_SIDES)}>
      <Remarks of={end} />
      <CheckBody
        hop={hop}
        sides={FIRST_SIDES}
        language={article.language}
        onChoose={isChoice ? (place) => desk.choose(trace.href, place) : null}
      />
      <AskedLine hop={hop} />
      <Ways {...props} />
      <ResultActions {...props} />
    </ResultSection>
  )
}

function TraceResult(props: ResultProps & { hops: readonly DoneHop[] }) {
  const { trace, article, hops, desk } = props
  const last = hops.at(-1)
  const head = headOfTrace(trace) ?? (hops[0] && headOfCheck(hops[0].check, hops[0].statement, FIRST_SIDES))
  if (!head || !last) return null
  const evidence = (at: number) => {
    const hop = hops[at]
    if (!hop) return null
    const sides: Sides = sidesOf(hops, at)
    const isLast = hop === last
    return (
      <>
        {'source' in hop.check || <p>{headOfCheck(hop.check, hop.statement, sides).says}</p>}
        {hop.check.outcome === 'notFound' && <p>{headOfCheck(hop.check, hop.statement, sides).says}</p>}
        <Remarks of={remarksOf(hop.check, sides, hop).filter(({ weight }) => weight === 'note')} />
        <CheckBody hop={hop} sides={sides} language={article.language} onChoose={null} isPlaceTold />
        {hop.check.outcome === 'found' && <OpenAt class="passage-link" href={hop.check.passage.href} />}
        <AskedLine hop={hop} />
        {isLast && !isUnderWay(trace) && <Ways {...props} hop={hop} others={[]} />}
      </>
    )
  }
  return (
    <ResultSection head={head}>
      <Remarks of={remarksOfTrace(trace).filter(({ weight }) => weight === 'warning')} />
      <TraceChain trace={trace} page={article} evidence={evidence} progress={<Progress trace={trace} desk={desk} />} />
      <ResultActions {...props} hop={last} />
    </ResultSection>
  )
}

/** What to do where there is no passage to show. */
function Ways(props: ResultProps & { hop: DoneHop }) {
  const { trace, hop, desk, others, copy } = props
  return (
    <>
      <UnreadableRemedies trace={trace} hop={hop} desk={desk} others={others} copy={copy}>
        {trace.hops.length === 1 && <CopyResult {...props} />}
      </UnreadableRemedies>
      <PartRemedy trace={trace} hop={hop} desk={desk} />
      <AbsentRemedies trace={trace} hop={hop} desk={desk} others={others} />
    </>
  )
}

function ResultActions(props: ResultProps & { hop: DoneHop }) {
  const { trace, hop, desk, article, copy } = props
  const { check, way } = hop
  const goesOn = mayGoOn(trace)
  const passage = check.outcome === 'found' || check.outcome === 'otherLanguage' ? check.passage : null
  const isOrigin = trace.end === 'origin' && trace.hops.length > 1
  const asks = goesOn ? desk.asksNext(trace) : []
  if (isUnderWay(trace)) return null
  // Where the page's own source was not read, the remedies' row has it.
  if (check.outcome === 'unreadable' && trace.hops.length === 1) return null
  const buttons = (
    <div class="actions">
      {goesOn && (
        <button
          type="button"
          class="button button-main"
          title={askWords.asks(asks)}
          onClick={() => desk.trace(trace, 'next')}
        >
          {remedyWords.further}
        </button>
      )}
      {goesOn && (
        <button
          type="button"
          class="button"
          title={askWords.nextAndOn(asks)}
          onClick={() => desk.trace(trace, 'origin')}
        >
          {remedyWords.origin}
        </button>
      )}
      {passage && !isOrigin && <OpenAt href={passage.href} />}
      {isOrigin && (
        <OutLink class="button" href={passage?.href ?? hop.href}>
          {remedyWords.openOrigin}
          <Icon of={outIcon} />
        </OutLink>
      )}
      {isOrigin && (
        <CopyButton class="button" label={remedyWords.citeOrigin} text={() => citeOrigin(trace, article)} copy={copy} />
      )}
      {way === 'tab' && (
        <button type="button" class="button" onClick={() => desk.showTab(trace)}>
          {remedyWords.showTab}
        </button>
      )}
      <CopyResult {...props} />
    </div>
  )
  return (
    <>
      {buttons}
      {asks.length > 0 && <p class="label asks">{askWords.next(asks)}</p>}
    </>
  )
}

function CopyResult({ trace, statement, article, copy }: ResultProps) {
  return (
    <CopyButton
      class="button button-bare"
      label={remedyWords.copy}
      text={() => copyResult(trace, statement, article)}
      copy={copy}
    />
  )
}

function ResultSection({ head, children }: { head: ResultHead; children: ComponentChildren }) {
  const icon = OUTCOME_ICONS[head.outcome]
  return (
    <section class="result" data-outcome={head.outcome} aria-label={head.title}>
      <header class="result-head">
        <Icon of={icon} spins={head.outcome === 'checking'} />
        <div>
          <h3 class="result-title" tabIndex={-1}>
            {head.title}
          </h3>
          <p class="result-says">{head.says}</p>
        </div>
      </header>
      <div class="result-body">{children}</div>
    </section>
  )
}
