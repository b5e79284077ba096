import type { Form } from '../core/model'
import type { Check } from '../core/trace/model'
import {
  ambiguousIcon,
  editedIcon,
  type IconData,
  languageIcon,
  notThereIcon,
  partialIcon,
  relatedIcon,
  rewordedIcon,
  spinIcon,
  spliceIcon,
  stoppedIcon,
  unreadableIcon,
  unseenIcon,
  verbatimIcon,
} from './icons'

/** What the reader is told came of a check. Each has a word, a silhouette and a colour of its own. */
export type Outcome =
  | 'verbatim'
  | 'edited'
  | 'reworded'
  | 'partial'
  /** The words stand, but an ellipsis joins what does not belong together. */
  | 'spliced'
  | 'not-there'
  /** Not in what could be read of it: no more can be said. */
  | 'unseen'
  /** Nothing there is near to what is reported. */
  | 'unrelated'
  | 'ambiguous'
  | 'related'
  | 'other-language'
  | 'unreadable'
  | 'checking'
  | 'stopped'

/** What the outcomes come to: what the list may be filtered by, and what gives the colour. */
export type Finding = 'stands' | 'differs' | 'absent' | 'open'

/** Every outcome, from the one that tells most to the one that tells least: of several sources, the first is told. */
export const OUTCOMES: Readonly<Record<Outcome, { icon: IconData; finding: Finding }>> = {
  verbatim: { icon: verbatimIcon, finding: 'stands' },
  edited: { icon: editedIcon, finding: 'stands' },
  reworded: { icon: rewordedIcon, finding: 'differs' },
  spliced: { icon: spliceIcon, finding: 'differs' },
  partial: { icon: partialIcon, finding: 'differs' },
  ambiguous: { icon: ambiguousIcon, finding: 'open' },
  'other-language': { icon: languageIcon, finding: 'open' },
  related: { icon: relatedIcon, finding: 'open' },
  'not-there': { icon: notThereIcon, finding: 'absent' },
  unseen: { icon: unseenIcon, finding: 'open' },
  unrelated: { icon: unseenIcon, finding: 'open' },
  unreadable: { icon: unreadableIcon, finding: 'open' },
  checking: { icon: spinIcon, finding: 'open' },
  stopped: { icon: stoppedIcon, finding: 'open' },
}

const ORDER = Object.keys(OUTCOMES) as Outcome[]

/** The outcome of one check. `form` is that of the statement that was looked for. */
export function outcomeOf(check: Check, form: Form): Outcome {
  switch (check.outcome) {
    case 'found':
      return check.splice ? 'spliced' : check.verdict
    case 'notFound':
      if (check.source.cutOff) return 'unseen'
      return form === 'indirect' ? 'unrelated' : 'not-there'
    case 'otherLanguage':
      return 'other-language'
    default:
      return check.outcome
  }
}

/** Of what came of several sources, what tells most; null where there is none. */
export function mostTelling(outcomes: readonly Outcome[]): Outcome | null {
  return ORDER.find((outcome) => outcomes.includes(outcome)) ?? null
}

/** Of what came of the hops of one way, what is worst: the words are no better than at the worst of them. */
export function worstOf(outcomes: readonly Outcome[]): Outcome | null {
  return ORDER.findLast((outcome) => outcomes.includes(outcome)) ?? null
}

/** The shape of the line down from where a check was made: *double* the words stand, *wave* they differ. */
export function lineOf(outcome: Outcome): 'double' | 'wave' | 'solid' {
  const { finding } = OUTCOMES[outcome]
  if (finding === 'stands') return 'double'
  return finding === 'differs' ? 'wave' : 'solid'
}
