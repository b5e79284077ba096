import type { Statement } from '../model'
import type { Check } from '../trace/model'
import { type Parts, partsOf } from './parts-of'

/** What the reader is told came of a check. Each has a word, a silhouette and a colour of its own. */
export type Outcome =
  | 'verbatim'
  | 'edited'
  /** The words stand, but the source gives them to somebody else than the page. */
  | 'said-by-another'
  /** The words stand, but as what nobody has said: supposed, denied or mocked. */
  | 'said-by-nobody'
  /** They stand in an older copy of the source, and not so, or not at all, in the source as it is now. */
  | 'only-in-copy'
  /** Something near stands in the part that could be read; the words themselves may stand in the rest. */
  | 'near'
  /** So few words are quoted that they may stand anywhere, or nowhere, by chance. */
  | 'too-short'
  | 'reworded'
  /** The words stand, but an ellipsis joins what does not belong together. */
  | 'spliced'
  | 'partial'
  | 'ambiguous'
  | 'other-language'
  | 'related'
  /** Not in what could be read of it: no more can be said. */
  | 'unseen'
  | 'unreadable'
  | 'checking'
  | 'stopped'
  /** Nothing there is near to what is reported. */
  | 'unrelated'
  | 'not-there'

/** What the outcomes come to: what the list may be filtered by, and what gives the colour. */
export type OutcomeGroup = 'stands' | 'another' | 'differs' | 'absent' | 'open'

/**
 * Every outcome, from the one that tells most of a statement to the one that tells least. That the words are not there
 * stands last: they may be where another source was not read, or not read whole.
 */
const OUTCOME_GROUPS: Readonly<Record<Outcome, OutcomeGroup>> = {
  verbatim: 'stands',
  edited: 'stands',
  'said-by-another': 'another',
  'said-by-nobody': 'another',
  'only-in-copy': 'open',
  near: 'open',
  'too-short': 'open',
  reworded: 'differs',
  spliced: 'differs',
  partial: 'differs',
  ambiguous: 'open',
  'other-language': 'open',
  related: 'open',
  unseen: 'open',
  unreadable: 'open',
  checking: 'open',
  stopped: 'open',
  unrelated: 'open',
  'not-there': 'absent',
}

export const OUTCOMES = Object.keys(OUTCOME_GROUPS) as Outcome[]

export function outcomeGroupOf(outcome: Outcome): OutcomeGroup {
  return OUTCOME_GROUPS[outcome]
}

/** The shapes of a line: *double* the words stand, *broken* another said them, or nobody, *wave* they differ, else *solid*. */
export type LineShape = 'double' | 'broken' | 'wave' | 'solid'

const LINES: Readonly<Record<OutcomeGroup, LineShape>> = {
  stands: 'double',
  another: 'broken',
  differs: 'wave',
  absent: 'solid',
  open: 'solid',
}

/** The shape of the line down from where a check was made. */
export function lineOf(outcome: Outcome): LineShape {
  return LINES[OUTCOME_GROUPS[outcome]]
}

/** What must be said with an outcome wherever that is said or copied, in this order. */
export const CAVEATS = [
  'another',
  'nobody',
  'read-aloud',
  /** What is said is of an older copy; the source itself says nothing else. */
  'copy',
  /** An older copy has come to something else. */
  'copy-differs',
  /** The words are not in an older copy. */
  'copy-lacks',
  'in-part',
  'older',
  'newer',
  'changed',
] as const
export type Caveat = (typeof CAVEATS)[number]

const WITHIN: Partial<Record<Outcome, Caveat>> = { 'said-by-another': 'another', 'said-by-nobody': 'nobody' }

/** What an outcome says by itself, so that it need not be said with it; null where it says but one thing. */
export const caveatWithin = (outcome: Outcome): Caveat | null => WITHIN[outcome] ?? null

/** What every summary of a result says: row, line, counter, copy, trace, filter and screen reader alike. */
export interface Claim {
  outcome: Outcome
  /** Whether only the quoted words of a report were judged; false where no words were. */
  ofQuoted: boolean
  caveats: readonly Caveat[]
}

/** Outcomes that tell of no words: none were judged. */
const UNJUDGED: ReadonlySet<Outcome> = new Set(['other-language', 'unreadable', 'checking', 'stopped'])

/** Outcomes that tell of words that were found, or that a whole source has not: what a caveat bears upon. */
const TELLING: ReadonlySet<Outcome> = new Set([
  'verbatim',
  'edited',
  'said-by-another',
  'said-by-nobody',
  'near',
  'too-short',
  'reworded',
  'spliced',
  'partial',
  'related',
  'not-there',
])

/** Whether it must be said of places that were found, whatever they come to: that there may be others in the rest. */
const isOfPlaces = (outcome: Outcome, caveat: Caveat) =>
  caveat === 'in-part' && (outcome === 'ambiguous' || outcome === 'other-language')

/** Computes from the parts of a result what may be said of it: the weakest part decides. */
export function claimOf(parts: Parts): Claim {
  const outcome = outcomeOf(parts)
  return {
    outcome,
    ofQuoted: parts.judged === 'quoted' && !UNJUDGED.has(outcome),
    caveats: caveatsOf(parts, outcome).filter((caveat) => TELLING.has(outcome) || isOfPlaces(outcome, caveat)),
  }
}

/** An outcome that nothing must be said with. */
export const bareClaim = (outcome: Outcome): Claim => ({ outcome, ofQuoted: false, caveats: [] })

/** What may be said of one check. */
export const claimOfCheck = (check: Check, statement: Pick<Statement, 'form' | 'content'>): Claim =>
  claimOf(partsOf(check, statement))

function outcomeOf(parts: Parts): Outcome {
  const { words } = parts
  switch (words) {
    case 'verbatim':
    case 'edited':
      return outcomeOfStanding(words, parts)
    case 'reworded':
    case 'partial':
    case 'spliced':
      return outcomeOfDiffering(words, parts)
    case 'not-there':
      return outcomeOfAbsent(parts)
    case 'not-read':
      return 'unreadable'
    default:
      return words
  }
}

function outcomeOfStanding(words: 'verbatim' | 'edited', { judged, isShort, who }: Parts): Outcome {
  if (judged === 'none') return 'related'
  if (isShort && who !== 'agrees') return 'too-short'
  return who === 'differs' ? 'said-by-another' : who === 'nobody' ? 'said-by-nobody' : words
}

function outcomeOfDiffering(words: 'reworded' | 'partial' | 'spliced', { judged, isShort, read }: Parts): Outcome {
  if (judged === 'none') return 'related'
  if (isShort) return 'too-short'
  return read === 'whole' ? words : 'near'
}

function outcomeOfAbsent({ judged, isShort, read }: Parts): Outcome {
  if (read !== 'whole') return 'unseen'
  if (judged === 'none') return 'unrelated'
  return isShort ? 'too-short' : 'not-there'
}

function caveatsOf({ who, isReadAloud, when, read, isCopy }: Parts, outcome: Outcome): Caveat[] {
  const holds: Record<Caveat, boolean> = {
    another: who === 'differs',
    nobody: who === 'nobody',
    'read-aloud': isReadAloud && who !== 'nobody',
    copy: isCopy,
    // They come of the source and a copy of it together.
    'copy-differs': false,
    'copy-lacks': false,
    'in-part': read !== 'whole' && outcome !== 'near',
    older: when === 'older',
    newer: when === 'newer',
    // Words that stand are none the worse for a change.
    changed: when === 'changed' && (OUTCOME_GROUPS[outcome] === 'differs' || outcome === 'not-there'),
  }
  return CAVEATS.filter((caveat) => holds[caveat] && caveat !== caveatWithin(outcome))
}

/** Of what came of several sources, what tells most; null where there is none. */
export function mostTelling(claims: readonly Claim[]): Claim | null {
  return claims.toSorted(byOutcome)[0] ?? null
}

/**
 * Of what came of the hops of one way, what is worst, with what must be said of any of them; null where there is none.
 */
export function worstOf(claims: readonly Claim[]): Claim | null {
  const worst = claims.toSorted(byOutcome).at(-1)
  if (!worst) return null
  const all = claims.flatMap(({ outcome, caveats }) => [...caveats, caveatWithin(outcome)])
  return {
    ...worst,
    caveats: CAVEATS.filter((caveat) => all.includes(caveat) && caveat !== caveatWithin(worst.outcome)),
  }
}

const byOutcome = (a: Claim, b: Claim) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome)

/** Whether two claims say the same. */
export function isSameClaim(a: Claim | null, b: Claim | null): boolean {
  if (a === null || b === null) return a === b
  return a.outcome === b.outcome && a.ofQuoted === b.ofQuoted && a.caveats.join() === b.caveats.join()
}
