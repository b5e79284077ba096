import { OUTCOMES, type Outcome, type OutcomeGroup, outcomeGroupOf } from '../core/claims/claim-of'
import type { Form } from '../core/model'
import type { Entry } from './entries'

/** Which statements the list shows by what they are. */
export type Filter = 'all' | Form | 'linked' | 'unlinked' | 'unchecked'

/**
 * What checking came to, as the chips of the list count it: the groups of outcomes, but that a source which was not read
 * tells another thing than words that could not be decided upon.
 */
export type Finding = OutcomeGroup | 'unread'

/** Which statements the list shows by what checking came to: a whole finding, or one outcome of it. null: any. */
export type FindingChoice = Finding | Outcome | null

/** What the reader has chosen of the list. */
export interface Choice {
  filter: Filter
  finding: FindingChoice
  query: string
}

const UNREAD: readonly Outcome[] = ['unreadable', 'stopped']

/** In the order of the chips. */
export const FINDINGS: readonly Finding[] = ['stands', 'another', 'differs', 'absent', 'open', 'unread']

/** What an outcome counts as; null while it is checked. */
export function findingOf(outcome: Outcome): Finding | null {
  if (outcome === 'checking') return null
  return UNREAD.includes(outcome) ? 'unread' : outcomeGroupOf(outcome)
}

const formIs =
  (form: Form) =>
  ({ statement }: Entry) =>
    statement.form === form
const isLinked = ({ statement }: Entry) => statement.sources.length > 0

const PASSES: Readonly<Record<Filter, (entry: Entry) => boolean>> = {
  all: () => true,
  direct: formIs('direct'),
  mixed: formIs('mixed'),
  indirect: formIs('indirect'),
  linked: isLinked,
  unlinked: (entry) => !isLinked(entry),
  unchecked: (entry) => isLinked(entry) && entry.claim === null,
}

export const FILTERS = Object.keys(PASSES) as Filter[]

/** The entries that were read, not guessed. */
export function withoutDoubtful(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ statement }) => statement.confidence === 'high')
}

/** The entries that are chosen, and hold every word of the query, in whatever case and with or without accents. */
export function filterEntries(entries: readonly Entry[], { filter, finding, query }: Choice): Entry[] {
  const wanted = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return entries.filter((entry) => {
    if (!PASSES[filter](entry) || !hasFinding(entry, finding)) return false
    if (wanted.length === 0) return true
    const text = searchable(entry)
    return wanted.every((word) => text.includes(word))
  })
}

function hasFinding({ claim }: Entry, wanted: FindingChoice): boolean {
  if (wanted === null) return true
  return claim !== null && (claim.outcome === wanted || findingOf(claim.outcome) === wanted)
}

/** How many entries each filter lets through. */
export function countByFilter(entries: readonly Entry[]): Record<Filter, number> {
  const counts = FILTERS.map((filter) => [filter, entries.filter(PASSES[filter]).length])
  return Object.fromEntries(counts) as Record<Filter, number>
}

/** How many statements came to a finding, and to which of its outcomes. */
export interface FindingCount {
  finding: Finding
  count: number
  /** Those that there are, in the order of `OUTCOMES`. */
  outcomes: readonly { outcome: Outcome; count: number }[]
}

/** What checking came to among the entries that a filter lets through; `[]` where nothing was checked. */
export function countFindings(entries: readonly Entry[], filter: Filter): FindingCount[] {
  const counts = new Map<Outcome, number>()
  for (const { claim } of entries.filter(PASSES[filter])) {
    if (claim) counts.set(claim.outcome, (counts.get(claim.outcome) ?? 0) + 1)
  }
  return FINDINGS.map((finding) => {
    const outcomes = OUTCOMES.filter((outcome) => findingOf(outcome) === finding && counts.has(outcome)).map(
      (outcome) => ({ outcome, count: counts.get(outcome) ?? 0 }),
    )
    return { finding, count: outcomes.reduce((sum, { count }) => sum + count, 0), outcomes }
  }).filter(({ count }) => count > 0)
}

/** All that a reader may look for in a row: words, speaker, way, addresses. */
function searchable({ statement, words }: Entry): string {
  const { speaker, cue, via, sources } = statement
  const names = via.flatMap((station) => [station.mention, station.name])
  const links = sources.flatMap((source) => [source.href, source.anchor])
  return folded(
    [words, speaker?.mention, speaker?.name, speaker?.role, cue?.text, ...names, ...links].filter(Boolean).join('\n'),
  )
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
