import { hostnameOf } from '../address-parts'
import type { Outcome } from '../claims/claim-of'
import { claimOfHop, doneHops } from '../claims/claims-of-traces'
import type { Trace } from '../trace/hop/trace'
import type { Comparison } from '../trace/model'

/** A page found on which the words stand. */
export interface StandingPage {
  href: string
  host: string
  /** As the page tells it, `''` where it does not. */
  outlet: string
  /** ISO 8601 date or date-time, `''` where the page tells none. */
  published: string
  /** Who is given the words there, `''` for nobody. */
  speaker: string
  /** Whether that is whom the page credits. */
  relation: Comparison['speaker']['relation']
  outcome: Outcome
}

/** What checking the pages found has come to. Of the origin it tells nothing: an earlier page may not have been found. */
export interface EarliestFound {
  /** The one dated first of those on which the words stand; null where they stand on none that tells its date. */
  earliest: StandingPage | null
  /** Others of the same day, whose order nothing tells. */
  sameDay: StandingPage[]
  /** How many pages have the words, the earliest included. */
  standing: number
  /** Pages that have the words, and tell no date: one of them may be earlier. */
  undated: StandingPage[]
  /** Whether the article itself is dated before the earliest, by its day. */
  isAfterPage: boolean
  /** Pages that could not be read, whole or at all: the words may stand there. */
  unread: number
  /** Pages that were checked. */
  checked: number
}

/** Outcomes of words that stand on a page, whoever is given them. */
const STANDING: ReadonlySet<Outcome> = new Set(['verbatim', 'edited', 'said-by-another', 'said-by-nobody'])
const UNREAD: ReadonlySet<Outcome> = new Set(['unreadable', 'unseen', 'near', 'stopped'])

/**
 * The earliest of the pages found on which the words stand.
 * @param traces of the pages found
 * @param published of the article, ISO 8601, `''` where unknown
 */
export function earliestFound(traces: readonly Trace[], published: string): EarliestFound {
  const pages = traces.flatMap((trace) => pageOf(trace) ?? [])
  const standing = pages.filter(({ outcome }) => STANDING.has(outcome))
  const dated = standing.filter((page) => dayOf(page) !== '').toSorted(byDate)
  const [earliest = null, ...others] = dated
  const day = earliest ? dayOf(earliest) : ''
  return {
    earliest,
    sameDay: others.filter((page) => dayOf(page) === day && (!hasTime(page) || !hasTime(earliest))),
    standing: standing.length,
    undated: standing.filter((page) => dayOf(page) === ''),
    isAfterPage: day !== '' && published !== '' && published.slice(0, 10) < day,
    unread: pages.filter(({ outcome }) => UNREAD.has(outcome)).length,
    checked: pages.length,
  }
}

/** What came of a page found; null before it was checked. Where the words lead on from there is another matter. */
function pageOf(trace: Trace): StandingPage | null {
  const [hop] = doneHops(trace)
  if (!hop) return null
  const { check } = hop
  const speaker = 'comparison' in check ? check.comparison.speaker : null
  const source = 'source' in check ? check.source : null
  return {
    href: trace.href,
    host: hostnameOf(source?.url ?? trace.href),
    outlet: source?.outlet ?? '',
    published: source?.published ?? '',
    speaker: speaker?.there ?? '',
    relation: speaker?.relation ?? 'unknown',
    outcome: claimOfHop(hop).outcome,
  }
}

const dayOf = ({ published }: StandingPage) => /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? ''

const hasTime = (page: StandingPage | null) => page?.published.includes('T') ?? false

/** By their days; of one day, by their times where both tell one. */
function byDate(a: StandingPage, b: StandingPage): number {
  const [one, other] = [dayOf(a), dayOf(b)]
  if (one !== other) return one < other ? -1 : 1
  return hasTime(a) && hasTime(b) ? Date.parse(a.published) - Date.parse(b.published) : 0
}
