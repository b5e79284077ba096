import { type OutcomeGroup, outcomeGroupOf } from '../core/claims/claim-of'
import type { Entry } from './entries'

/** Which statements the list shows. */
export type Filter = 'all' | 'quoted' | 'indirect' | 'linked' | 'unchecked' | OutcomeGroup

const findingIs = (finding: OutcomeGroup) => (entry: Entry) =>
  entry.claim !== null && entry.claim.outcome !== 'checking' && outcomeGroupOf(entry.claim.outcome) === finding

const PASSES: Readonly<Record<Filter, (entry: Entry) => boolean>> = {
  all: () => true,
  quoted: ({ statement }) => statement.form !== 'indirect',
  indirect: ({ statement }) => statement.form === 'indirect',
  linked: ({ statement }) => statement.sources.length > 0,
  stands: findingIs('stands'),
  another: findingIs('another'),
  differs: findingIs('differs'),
  absent: findingIs('absent'),
  open: findingIs('open'),
  unchecked: ({ statement, claim }) => statement.sources.length > 0 && claim === null,
}

/** The entries that were read, not guessed. */
export function withoutDoubtful(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ statement }) => statement.confidence === 'high')
}

/** The entries that pass the filter and hold every word of the query, in whatever case and with or without accents. */
export function filterEntries(entries: readonly Entry[], filter: Filter, query: string): Entry[] {
  const wanted = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return entries.filter((entry) => {
    if (!PASSES[filter](entry)) return false
    if (wanted.length === 0) return true
    const text = searchable(entry)
    return wanted.every((word) => text.includes(word))
  })
}

/** How many entries each filter lets through. */
export function countByFilter(entries: readonly Entry[]): Record<Filter, number> {
  const counts = Object.entries(PASSES).map(([filter, passes]) => [filter, entries.filter(passes).length])
  return Object.fromEntries(counts) as Record<Filter, number>
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
