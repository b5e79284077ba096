import type { ReadonlySignal } from '@preact/signals'
import { useRef, useState } from 'preact/hooks'
import type { Trace } from '../../core/trace/hop/trace'
import type { UnreadableReason } from '../../core/trace/model'
import { isPrivateHost } from '../../core/trace/source/private-address'
import { Icon } from '../../ui/icon'
import { spinIcon } from '../../ui/icons'
import { askWords, checkAllWords, remedyWords } from '../../ui/remedy-words'
import { stateWords } from '../../ui/words'
import type { Entry } from '../entries'
import type { PanelActions } from '../panel-actions'
import { HostList } from './ask-lines'
import { missingHosts } from './missing-hosts'
import { batchProgress, isUnderWay } from './trace-state'
import { useKeptFocus } from './use-kept-focus'
import { WaitingList } from './waiting-list'

interface CheckAllProps {
  tabId: number
  /** All statements of the page. */
  entries: readonly Entry[]
  /** A signal, so that the moments of a check wake nothing but what tells of them. */
  traces: ReadonlySignal<readonly Trace[]>
  actions: PanelActions
}

/** Failures that another try, or a leave, may mend. */
const PASSING: readonly UnreadableReason[] = [
  'permission',
  'redirected',
  'redirect-broken',
  'busy',
  'site-error',
  'too-slow',
  'no-connection',
  'offline',
  'failed',
]

/**
 * Checks the sources of every statement that was not checked. Where sites are missing, it says how many, and asks for
 * all of them in one request, or for every site. While something is under way: how far it is, which sites are waited
 * for, and the way to stop it all or the wait for one.
 */
export function CheckAll({ tabId, entries, traces: { value: traces }, actions }: CheckAllProps) {
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const [said, setSaid] = useState('')
  /** Who would be asked is told once the button is looked at: of thousands of sources that takes a tenth of a second. */
  const [isLookedAt, setLookedAt] = useState(false)
  const lookAt = () => setLookedAt(true)
  /** What was last done about a site that is waited for, for screen readers. */
  const [ended, setEnded] = useState('')
  const linked = entries.filter(({ statement }) => statement.sources.length > 0)
  const open = linked.filter(({ statement, claim }) => claim === null || canBeTried(statement.id, traces))
  const isBusy = traces.some(isUnderWay)
  const root = useRef<HTMLDivElement>(null)
  const hasChecked = useRef(false)
  hasChecked.current ||= isBusy
  // Not to the way to stop it all, where the wait for one was ended.
  useKeptFocus(root, '.waits > summary', 'button')

  const endWait = (site: string) => {
    setEnded(checkAllWords.ended({ site }))
    actions.endWait(tabId, site)
  }
  const go = () => {
    setAsked(null)
    setSaid('')
    setEnded('')
    actions.checkAll(
      tabId,
      open.map(({ statement }) => statement.id),
    )
  }
  const allHosts = () => [
    ...new Set(
      open
        .flatMap(({ statement }) => statement.sources.flatMap(({ href }) => actions.hostsOf(href, 'fetch')))
        .filter((host) => !isPrivateHost(host)),
    ),
  ]
  const start = () => {
    const missing = missingHosts(actions, allHosts())
    if (missing.length > 0) setAsked(missing)
    else go()
  }
  const goWhen = (given: Promise<boolean>) => {
    const refused = () => setSaid(remedyWords.refused)
    given.then((isGiven) => (isGiven ? go() : refused()), refused)
  }

  const isFirst = open.length === linked.length
  return (
    <div class="check-all" ref={root} tabIndex={-1} data-as={isBusy ? 'busy' : asked ? 'asks' : undefined}>
      <p class="hidden" role="status">
        {isBusy ? ended || checkAllWords.started : hasChecked.current && checkAllWords.finished}
      </p>
      {isBusy && <CheckingAll traces={traces} onCancel={() => actions.cancel(tabId, null)} onEnd={endWait} />}
      {!isBusy && open.length > 0 && (
        <button
          type="button"
          class="button button-bare"
          title={isLookedAt ? askWords.asks(allHosts()) : undefined}
          aria-expanded={asked ? true : undefined}
          onPointerEnter={lookAt}
          onFocus={lookAt}
          onClick={start}
        >
          {isFirst ? checkAllWords.all : checkAllWords.more({ count: open.length })}
        </button>
      )}
      {!isBusy && asked && (
        <div class="check-all-ask">
          <p>{checkAllWords.ask({ count: asked.length })}</p>
          <HostList hosts={asked} />
          <div class="actions">
            <button type="button" class="button button-main" onClick={() => goWhen(actions.requestSites([...asked]))}>
              {checkAllWords.allow({ count: asked.length })}
            </button>
            <button type="button" class="button" onClick={() => goWhen(actions.requestEverySite())}>
              {remedyWords.allowEvery}
            </button>
            <button
              type="button"
              class="button button-bare"
              onClick={() => {
                setAsked(null)
              }}
            >
              {remedyWords.cancel}
            </button>
          </div>
          <p class="label">{stateWords.confirm}</p>
          <p role="status">{said}</p>
        </div>
      )}
    </div>
  )
}

/** Whether a statement's check was stopped, or failed by what may pass. */
function canBeTried(statement: string, traces: readonly Trace[]): boolean {
  const own = traces.filter((trace) => trace.statement === statement)
  return own.every((trace) => {
    const check = trace.hops[0]?.check
    return !isUnderWay(trace) && (!check || (check.outcome === 'unreadable' && PASSING.includes(check.reason)))
  })
}

interface CheckingAllProps {
  traces: readonly Trace[]
  onCancel: () => void
  /** Ends the wait for one site. */
  onEnd: (site: string) => void
}

function CheckingAll({ traces, onCancel, onEnd }: CheckingAllProps) {
  const progress = batchProgress(traces)
  const left = traces.filter(isUnderWay).length
  return (
    <>
      <div class="check-all-busy">
        <Icon of={spinIcon} spins />
        <span class="count">
          {progress
            ? checkAllWords.progress({ count: progress.done, all: progress.of })
            : checkAllWords.underWay({ count: left })}
        </span>
        <button type="button" class="button button-bare" onClick={onCancel}>
          {remedyWords.cancel}
        </button>
      </div>
      <WaitingList traces={traces} onEnd={onEnd} />
    </>
  )
}
