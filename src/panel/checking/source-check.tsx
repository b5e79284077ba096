import { useRef } from 'preact/hooks'
import { doneHops } from '../../core/claims/claims-of-traces'
import type { Source } from '../../core/model'
import type { Hop, Trace, Way } from '../../core/trace/hop/trace'
import { pendingHop } from '../../core/trace/hop/waits-for'
import { Apart } from '../../ui/apart'
import { buttonClass } from '../../ui/button-class'
import { copyWords } from '../../ui/check-words'
import { Icon } from '../../ui/icon'
import { outIcon } from '../../ui/icons'
import { OutLink } from '../../ui/out-link'
import { askWords, remedyWords, stepWords, waitsAt } from '../../ui/remedy-words'
import { statementWords } from '../../ui/words'
import { announceTrace } from './announce-trace'
import { AsksLine, askedNow } from './ask-lines'
import { hostOf } from './host-of'
import { askAgain, mayHelp, remediesOf } from './remedies'
import { wallBefore } from './remedy-actions'
import { Result, type ResultProps } from './result'
import { isUnderWay } from './trace-state'
import { useKeptFocus } from './use-kept-focus'
import { useShownResult } from './use-shown-result'

interface SourceCheckProps extends Omit<ResultProps, 'trace'> {
  source: Source
  /** What came of this source, or is under way; null where it was not checked. */
  trace: ResultProps['trace'] | null
  /** Why nothing came of what was asked: the reader did not give the permission. `''` where there is nothing to say. */
  said: string
  /** Whether it is the one that the key checks. */
  isNext: boolean
  /** Whether checking it is what to do first: nothing came of the statement yet that leads on. */
  isMain: boolean
}

/**
 * The way to check one source, and what came of it. What becomes of it is also said in a line for screen readers. The
 * focus stays where it is; where what had it is gone, it goes to the result's title.
 */
export function SourceCheck(props: SourceCheckProps) {
  const { source, trace, desk, said, isNext, isMain } = props
  const root = useRef<HTMLDivElement>(null)
  useKeptFocus(root, '.result-title')
  const isBusy = trace !== null && isUnderWay(trace)
  useShownResult(
    root,
    `${isBusy} ${trace?.hops.at(-1)?.step?.step === 'open'} ${trace?.hops.length ?? 0} ${trace?.since ?? 0}`,
  )
  // A page that was read in its tab is read there again; anything else afresh, at its own address.
  const way = trace?.hops[0]?.way === 'tab' ? 'tab' : 'fetch'
  const asks = desk.asks(source.href, way)
  return (
    <div class="source-check" ref={root}>
      <div class="actions">
        {!(trace && isNotAskedAgain(trace, way)) && (
          <button
            type="button"
            class={buttonClass(isMain)}
            aria-disabled={isBusy}
            aria-keyshortcuts={isNext ? 'c' : undefined}
            title={asks.length > 0 ? askWords.asks(asks) : undefined}
            onClick={() => isBusy || desk.check(source.href, way)}
          >
            {!trace ? remedyWords.check : way === 'tab' ? remedyWords.tabAgain : remedyWords.again}
            <Apart />
          </button>
        )}
        <OutLink class={buttonClass(props.leads && isToBeOpened(trace))} href={source.href}>
          {statementWords.open}
          <Icon of={outIcon} />
        </OutLink>
      </div>
      {!trace && <AsksLine href={source.href} hosts={asks} />}
      <p class="source-said" role="status">
        {said}
      </p>
      <p class="hidden" role="status">
        {trace && announcement(trace, desk)}
      </p>
      {trace && <Result {...props} trace={trace} />}
    </div>
  )
}

/**
 * Whether a source is not to be asked again here: what came of it, which was not read, or not whole, has itself the way to do
 * so, or it would come to the same.
 */
function isNotAskedAgain(trace: Trace, way: Way): boolean {
  const hop = onlyHop(trace)
  if (hop?.way !== way || hop.copy) return false
  const { check } = hop
  if (check?.outcome === 'unreadable') return !mayHelp(check.reason) || askAgain(remediesOf(check, way), way)
  return check !== null && way === 'tab' && wallBefore(check) !== null
}

/** Whether the first thing to do about a source that was not read is to open it. */
function isToBeOpened(trace: Trace | null): boolean {
  const hop = trace && onlyHop(trace)
  if (hop?.check?.outcome !== 'unreadable' || hop.copy) return false
  return remediesOf(hop.check, hop.way).remedies[0] === 'open'
}

/** The hop of a trace that has come to its end with it. */
function onlyHop(trace: Trace): Hop | null {
  const [hop, ...further] = trace.hops
  return hop && further.length === 0 && !isUnderWay(trace) ? hop : null
}

/** What is said of a trace when it changes; the bytes that run by are not. */
function announcement(trace: ResultProps['trace'], desk: ResultProps['desk']): string {
  const hops = doneHops(trace)
  const last = hops.at(-1)
  if (isUnderWay(trace)) {
    const next = trace.hops.at(-1)
    if (pendingHop(trace)?.way === 'archive') return copyWords.looking()
    if (next?.step?.step === 'open') return waitsAt(hostOf(next.href))
    if (!last) return stepWords.checking({ host: askedNow(trace, desk) })
    return next && next.check === null ? stepWords.tracing({ host: hostOf(next.href) }) : stepWords.nextSource
  }
  return announceTrace(trace)
}
