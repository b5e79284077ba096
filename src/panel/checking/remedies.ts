import type { Way } from '../../core/trace/hop/trace'
import type { UnreadableReason } from '../../core/trace/model'
import type { Unreadable } from '../../core/trace/source/unreadable'
import { remedyWords } from '../../ui/remedy-words'

/** What can be done where a source was not read. The first of a list is the one to try. */
export type Remedy = 'allow-host' | 'allow-every' | 'again' | 'open' | 'tab' | 'archive' | 'copy-details'

/** Remedies, and sentences that tell what they are good for. */
export interface Remedies {
  remedies: readonly Remedy[]
  hints: readonly string[]
  /** What will happen at the first of them; `''` where that needs no word. */
  note: string
}

/** Sentences that tell what remedies are good for, by their names among the words. */
type Hint = 'inTab' | 'mayBeArchived' | 'openedWithout' | 'subscriber'

interface Known {
  remedies: readonly Remedy[]
  hints: readonly Hint[]
  /** Whether the browser asks at the first of them. */
  isConfirmed?: true
}

const REMEDIES: Readonly<Record<UnreadableReason, Known>> = {
  permission: { remedies: ['allow-host', 'open'], hints: [], isConfirmed: true },
  redirected: { remedies: ['allow-host', 'tab', 'open'], hints: ['inTab'], isConfirmed: true },
  'redirect-loop': { remedies: ['open', 'archive'], hints: ['mayBeArchived'] },
  'redirect-broken': { remedies: ['open', 'again', 'archive'], hints: ['mayBeArchived'] },
  'not-found': { remedies: ['archive', 'open'], hints: ['mayBeArchived'] },
  gone: { remedies: ['archive', 'open'], hints: ['mayBeArchived'] },
  subscription: { remedies: ['tab', 'open', 'archive'], hints: ['subscriber', 'mayBeArchived'] },
  refused: { remedies: ['tab', 'open', 'archive'], hints: ['inTab', 'mayBeArchived'] },
  busy: { remedies: ['again', 'tab', 'archive'], hints: [] },
  'site-error': { remedies: ['again', 'open', 'archive'], hints: ['mayBeArchived'] },
  'too-slow': { remedies: ['again', 'tab', 'archive'], hints: ['inTab'] },
  'too-large': { remedies: ['open', 'tab'], hints: [] },
  'unsupported-type': { remedies: ['open'], hints: [] },
  'private-address': { remedies: [], hints: [] },
  credentials: { remedies: ['open'], hints: ['openedWithout'] },
  'no-connection': { remedies: ['again', 'tab', 'archive'], hints: ['mayBeArchived'] },
  offline: { remedies: ['again'], hints: [] },
  'no-text': { remedies: ['tab', 'open', 'archive'], hints: ['inTab'] },
  'script-built': { remedies: ['tab', 'open', 'archive'], hints: ['inTab'] },
  'not-archived': { remedies: ['open', 'tab'], hints: [] },
  damaged: { remedies: ['open', 'archive'], hints: ['mayBeArchived'] },
  locked: { remedies: ['open'], hints: [] },
  scanned: { remedies: ['open'], hints: [] },
  'no-room': { remedies: ['again', 'open'], hints: [] },
  'too-complex': { remedies: ['open', 'again', 'copy-details'], hints: [] },
  failed: { remedies: ['again', 'copy-details', 'open'], hints: [] },
}

/** What hints lead to: none is given where it was just tried in vain. */
const LEADS_TO: Readonly<Record<Hint, Way | null>> = {
  inTab: 'tab',
  subscriber: 'tab',
  mayBeArchived: 'archive',
  openedWithout: null,
}

/**
 * What can be done about a source that was not read, having tried this way. Where the browser does not tell where an
 * address leads on to, only leave for every site covers it; what was just tried in vain is not offered as another way.
 */
export function remediesOf({ reason, host }: Unreadable, way: Way): Remedies {
  const { remedies, hints, isConfirmed } = REMEDIES[reason]
  return {
    remedies: remedies
      .map((remedy) => (remedy === 'allow-host' && host === '' ? 'allow-every' : remedy))
      .filter((remedy) => remedy !== 'archive' || way !== 'archive')
      // What is read once more in its tab is tried again by that.
      .filter((remedy) => remedy !== 'again' || way !== 'tab' || !remedies.includes('tab')),
    hints: hints.filter((hint) => LEADS_TO[hint] !== way).map((hint) => remedyWords[hint]),
    note: isConfirmed ? remedyWords.confirm : '',
  }
}

/** Whether one of the remedies is to ask the source once more, the way it was asked. */
export function askAgain({ remedies }: Remedies, way: Way): boolean {
  return remedies.includes('again') || (way === 'tab' && remedies.includes('tab'))
}

/** Reasons that lie in the address itself: whoever asks again is told the same. */
const ALWAYS_THE_SAME: readonly UnreadableReason[] = ['private-address', 'credentials']

/** Whether it helps to ask a source once more that was not read for this reason. */
export const mayHelp = (reason: UnreadableReason): boolean => !ALWAYS_THE_SAME.includes(reason)
