import type { ComponentChildren } from 'preact'
import { claimOfCheck } from '../../core/claims/claim-of'
import { copyOf, type DoneHop, doneHops, traceBefore } from '../../core/claims/claims-of-traces'
import type { Article, Source, Statement } from '../../core/model'
import { leadingCheck } from '../../core/trace/hop/leading-check'
import type { Trace } from '../../core/trace/hop/trace'
import { pendingHop } from '../../core/trace/hop/waits-for'
import { Apart, TellApart } from '../../ui/apart'
import { Breaks } from '../../ui/breaks'
import { buttonClass } from '../../ui/button-class'
import { copySides, copyWords, FIRST_SIDES, outcomeTitles, type Sides, says } from '../../ui/check-words'
import { dayAt } from '../../ui/format-day'
import { Icon } from '../../ui/icon'
import { outIcon } from '../../ui/icons'
import { OutLink } from '../../ui/out-link'
import { OUTCOME_ICONS } from '../../ui/outcomes'
import { remarkWords } from '../../ui/remark-words'
import { askWords, remedyWords } from '../../ui/remedy-words'
import { CopyButton } from '../copy-button'
import { SaveText } from '../export/save-text'
import { AskedLine, askedNow } from './ask-lines'
import { CheckBody, OpenAt, Remarks } from './check-body'
import type { CheckDesk } from './check-desk'
import { citeOrigin } from './cite-origin'
import { copyResult } from './copy-result'
import { hostOf } from './host-of'
import { OutcomeWord } from './outcome-word'
import { Progress } from './progress'
import { endRemarks, remarksOf, remarksOfCopy, remarksOfHop, remarksOfTrace } from './remarks'
import { AbsentRemedies, PartRemedy, UnreadableRemedies } from './remedy-actions'
import { dayOfCopy, headOfHop, headOfTrace, type ResultHead, saysOfVersion } from './result-head'
import { sidesOf } from './sides'
import { type OpensNames, TraceChain } from './trace-chain-view'
import { canGoOn, isUnderWay } from './trace-state'

export interface ResultProps {
  trace: Trace
  statement: Statement
  article: Article
  desk: CheckDesk
  /** Sources of the statement that were not checked yet. */
  others: readonly Source[]
  /** Whether what to do first stands out here: nothing else in view leads on. */
  leads: boolean
  copy: (text: string) => Promise<void>
  /** What the names of the chain that was followed open. */
  opens?: OpensNames
}

/** What came of a source, exactly one outcome: under way, found or not, or followed over several hops. */
export function Result(props: ResultProps) {
  const { trace, desk } = props
  const before = traceBefore(trace)
  const hops = doneHops(trace)
  const [only] = hops
  const isSettled = !isUnderWay(trace) || pendingHop(trace)?.way === 'archive'
  if (only && trace.hops.length === 1 && isSettled) return <CheckResult {...props} hop={only} />
  if (only) return <TraceResult {...props} hops={hops} />
  const outcome = isUnderWay(trace) ? 'checking' : 'stopped'
  const head = {
    outcome,
    title: outcomeTitles[outcome],
    says: outcome === 'checking' ? askedNow(trace, desk) : says.stopped(),
  } as const
  return (
    <>
      <ResultSection head={head}>{outcome === 'checking' && <Progress trace={trace} desk={desk} />}</ResultSection>
      {before && (
        <div class="result-before">
          <p class="label">{remarkWords.before}</p>
          <TellApart by={remedyWords.checkBefore}>
            <Result {...props} trace={before} />
          </TellApart>
        </div>
      )}
    </>
  )
}

function CheckResult(props: ResultProps & { hop: DoneHop }) {
  const { hop, trace, article, desk } = props
  const { check } = hop
  const isChoice = check.outcome === 'ambiguous'
  const body = (
    <>
      <CheckBody
        hop={hop}
        sides={FIRST_SIDES}
        language={article.language}
        onChoose={isChoice ? (place) => desk.choose(trace.href, place, false) : null}
      />
      <AskedLine hop={hop} />
      <Ways {...props} />
    </>
  )
  const hasCopy = copyOf(hop) !== null
  const head = headOfHop(hop, FIRST_SIDES)
  return (
    <ResultSection head={head}>
      <Remarks of={hasCopy ? endRemarks(trace) : remarksOfTrace(trace)} />
      {hasCopy ? (
        <Version name={copyWords.page(dayAt(hop.at))} hop={hop} sides={FIRST_SIDES} head={head}>
          <Remarks of={remarksOfHop(hop)} />
          {body}
        </Version>
      ) : (
        body
      )}
      <OlderCopy {...props} sides={FIRST_SIDES} head={head} />
      <ResultActions {...props} />
    </ResultSection>
  )
}

/** What came of an older copy of a hop's source, or how far the search for one is; nothing where none was asked for. */
function OlderCopy(props: ResultProps & Pick<VersionProps, 'hop' | 'sides' | 'head'>) {
  const { trace, hop, sides, head, article, desk, copy } = props
  const older = copyOf(hop)
  if (!older && !hop.copy) return null
  if (!older) {
    return (
      <section class="version" aria-label={copyWords.looking()}>
        <h4 class="version-name">{copyWords.looking()}</h4>
        <Progress trace={trace} desk={desk} />
      </section>
    )
  }
  const { check } = older
  const isChoice = check.outcome === 'ambiguous' && !isUnderWay(trace)
  return (
    <TellApart by={remedyWords.olderCopy}>
      <Version name={copyWords.copy(dayOfCopy(older))} hop={older} sides={copySides(sides)} head={head}>
        <Remarks of={remarksOfCopy(older, sides)} />
        <CheckBody
          hop={older}
          sides={copySides(sides)}
          language={article.language}
          onChoose={isChoice ? (place) => desk.choose(trace.href, place, true) : null}
        />
        {check.outcome === 'found' && check !== leadingCheck(hop) && (
          <OpenAt class="passage-link" href={check.passage.href} />
        )}
        <AskedLine hop={older} />
        {!isUnderWay(trace) && (
          <UnreadableRemedies trace={trace} hop={older} desk={desk} others={[]} leads={false} copy={copy} />
        )}
      </Version>
    </TellApart>
  )
}

interface VersionProps {
  name: string
  hop: DoneHop
  sides: Sides
  /** What stands over both; null where that is of more than these. */
  head: ResultHead | null
  children: ComponentChildren
}

/** One of two versions of a source that stand beside one another, with its day and what came of it. */
function Version({ name, hop, sides, head, children }: VersionProps) {
  const claim = claimOfCheck(hop.check, hop.statement)
  const sentence = claim.outcome === 'verbatim' ? '' : saysOfVersion(hop, sides, head)
  return (
    <section class="version" aria-label={name}>
      <header class="version-head">
        <h4 class="version-name">{name}</h4>
        <OutcomeWord claim={{ ...claim, caveats: [] }} />
      </header>
      {sentence && <p>{sentence}</p>}
      {children}
    </section>
  )
}

function TraceResult(props: ResultProps & { hops: readonly DoneHop[] }) {
  const { trace, article, hops, desk, opens = null } = props
  const last = hops.at(-1)
  const head = headOfTrace(trace) ?? (hops[0] && headOfHop(hops[0], FIRST_SIDES))
  if (!head || !last) return null
  const evidence = (at: number) => {
    const hop = hops[at]
    if (!hop) return null
    const sides: Sides = sidesOf(hops, at)
    const isLast = hop === last
    const hasPassage = 'source' in hop.check && hop.check.outcome !== 'notFound'
    const sentence = hasPassage ? '' : saysOfVersion(hop, sides, head)
    return (
      <TellApart by={hops.length > 1 ? hostOf(hop.href) : ''}>
        {sentence && <p>{sentence}</p>}
        <Remarks of={remarksOf(hop.check, sides, hop).filter(({ weight }) => weight === 'note')} />
        <CheckBody hop={hop} sides={sides} language={article.language} onChoose={null} isPlaceTold />
        {hop.check.outcome === 'found' && <OpenAt class="passage-link" href={hop.check.passage.href} />}
        <AskedLine hop={hop} />
        {isLast && !isUnderWay(trace) && <Ways {...props} hop={hop} others={[]} />}
        <OlderCopy {...props} hop={hop} sides={sides} head={head} />
      </TellApart>
    )
  }
  return (
    <ResultSection head={head}>
      <Remarks of={remarksOfTrace(trace).filter(({ weight }) => weight === 'warning')} />
      <TraceChain
        trace={trace}
        page={article}
        opens={opens}
        evidence={evidence}
        progress={<Progress trace={trace} desk={desk} />}
      />
      <ResultActions {...props} hop={last} />
    </ResultSection>
  )
}

/** What to do where there is no passage to show. */
function Ways(props: ResultProps & { hop: DoneHop }) {
  const { trace, hop, desk, others, copy } = props
  const isUnread = leadingCheck(hop).outcome === 'unreadable'
  const leads = props.leads && isUnread
  return (
    <>
      <UnreadableRemedies trace={trace} hop={hop} desk={desk} others={others} leads={leads} copy={copy}>
        {trace.hops.length === 1 && isUnread && <CopyResult {...props} />}
      </UnreadableRemedies>
      <PartRemedy trace={trace} hop={hop} desk={desk} />
      <AbsentRemedies trace={trace} hop={hop} desk={desk} others={others} />
    </>
  )
}

function ResultActions(props: ResultProps & { hop: DoneHop }) {
  const { trace, hop, desk, article, leads, copy } = props
  const { way } = hop
  const check = leadingCheck(hop)
  const goesOn = canGoOn(trace)
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
          class={buttonClass(leads)}
          title={askWords.asks(asks)}
          onClick={() => desk.trace(trace, 'next')}
        >
          {remedyWords.further}
          <Apart />
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
          <Apart />
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
          <Apart />
        </button>
      )}
      <CopyResult {...props} />
      <SaveText trace={trace} textOf={desk.sourceText} archive={desk.asks(trace.href, 'archive')} />
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
      label={remedyWords.copyResult}
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
          <p class="result-says">
            <Breaks text={head.says} />
          </p>
        </div>
      </header>
      <div class="result-body">{children}</div>
    </section>
  )
}
