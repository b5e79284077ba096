import { nextStep, traceLimits } from '../../core/trace/hop/choose-hop'
import type { Trace, Way } from '../../core/trace/hop/trace'
import { isPrivateHost } from '../../core/trace/source/private-address'
import type { PanelActions } from '../panel-actions'
import { missingHosts } from './missing-hosts'

/** What can be asked about the sources of one statement. Everything that needs a leave asks for it first. */
export interface CheckDesk {
  /** The hosts that will be asked for a source, had this way; `[]` where nobody will. */
  asks(href: string, way: Way): readonly string[]
  /** Those that will be asked for the next hop of a trace; `[]` where it leads no further. */
  asksNext(trace: Trace): readonly string[]
  /** Looks for the words at this source, afresh if it was checked before. */
  check(href: string, way: Way): void
  /** Follows the trace that began at this source. */
  trace(trace: Trace, goal: 'next' | 'origin'): void
  /** Tries the last hop of a trace again, another way perhaps; `hosts` are needed besides its own. */
  retry(trace: Trace, way: Way, hosts?: readonly string[]): void
  /** Asks for every site, then tries the last hop again. */
  allowEvery(trace: Trace): void
  choose(href: string, place: number, inCopy: boolean): void
  cancel(): void
  showTab(trace: Trace): void
  /** Says that what stands in the tab of a trace can be read. */
  readNow(trace: Trace): void
  /** The text of a source that was checked lately, by its SHA-256; null where it is not kept any more. */
  sourceText(sha256: string): Promise<string | null>
}

export type DeskActions = Pick<
  PanelActions,
  | 'hostsOf'
  | 'mayRead'
  | 'requestSites'
  | 'requestEverySite'
  | 'check'
  | 'trace'
  | 'choose'
  | 'cancel'
  | 'showTab'
  | 'readNow'
  | 'sourceText'
>

/**
 * Makes a desk. Nothing in it waits before it asks for a permission: browsers show the request only first thing in a
 * click. `onRefused` is told, for the source at this address, when the reader did not give it; `onAsked` whenever
 * something new is asked there.
 */
export function createCheckDesk(
  actions: DeskActions,
  { tabId, statement }: { tabId: number; statement: string },
  { onAsked, onRefused }: Record<'onAsked' | 'onRefused', (href: string) => void>,
): CheckDesk {
  const goWhen = (given: Promise<boolean>, href: string, go: () => void) => {
    const refused = () => onRefused(href)
    given.then((isGiven) => (isGiven ? go() : refused()), refused)
  }
  const withLeave = (href: string, hosts: readonly string[], go: () => void) => {
    onAsked(href)
    const missing = missingHosts(actions, hosts)
    if (missing.length === 0) go()
    else goWhen(actions.requestSites(missing), href, go)
  }
  const retryNow = ({ href, hops }: Trace, way: Way) =>
    hops.length > 1 ? actions.trace(tabId, statement, href, 'next', way) : actions.check(tabId, statement, href, way)

  const asks = (href: string, way: Way) => actions.hostsOf(href, way).filter((host) => !isPrivateHost(host))
  const asksNext = (trace: Trace) => {
    const next = nextStep(trace, traceLimits, 0)
    return next.kind === 'check' ? asks(next.hop.href, 'fetch') : []
  }

  return {
    asks,
    asksNext,
    check: (href, way) => withLeave(href, actions.hostsOf(href, way), () => actions.check(tabId, statement, href, way)),
    trace(trace, goal) {
      withLeave(trace.href, asksNext(trace), () => actions.trace(tabId, statement, trace.href, goal, 'fetch'))
    },
    retry(trace, way, hosts = []) {
      const last = trace.hops.at(-1)?.href ?? trace.href
      withLeave(trace.href, [...actions.hostsOf(last, way), ...hosts], () => retryNow(trace, way))
    },
    allowEvery(trace) {
      onAsked(trace.href)
      goWhen(actions.requestEverySite(), trace.href, () => retryNow(trace, 'fetch'))
    },
    choose: (href, place, inCopy) => actions.choose(tabId, statement, href, place, inCopy),
    cancel: () => actions.cancel(tabId, statement),
    showTab: ({ href }) => actions.showTab(tabId, statement, href),
    readNow: ({ href }) => actions.readNow(tabId, statement, href),
    sourceText: (sha256) => actions.sourceText(sha256),
  }
}
