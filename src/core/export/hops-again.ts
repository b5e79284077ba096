import type { Page } from '../trace/check/page'
import type { PageRecord, RecordedHop, RecordedTrace } from './page-record'

/** What came of a page's own sources, of those of selected words, and of the pages that searches have found. */
export const tracesAgain = ({ traces, searches = [], selections = [] }: PageRecord): RecordedTrace[] => [
  ...traces,
  ...searches.flatMap(({ pages }) => pages),
  ...selections.flatMap((selection) => [...selection.traces, ...(selection.search?.pages ?? [])]),
]

/** Why a source of a report is not asked again: it was read in a tab of the reader’s own, was a copy, or a post. */
export type LeftAlone = 'tab' | 'copy' | 'post'

/** null where it is asked again. */
export function leftAlone({ way, check }: RecordedHop): LeftAlone | null {
  if (way === 'tab') return 'tab'
  if (way === 'archive') return 'copy'
  return 'source' in check && check.source.kind === 'post' ? 'post' : null
}

/** Where a source of a report is asked for: where it stood in the end, where that is known. */
export const addressOfHop = ({ check, href }: RecordedHop): string => ('source' in check ? check.source.url : href)

/** What had the words of a hop: the page of the record, or the source before. */
export function pageOfHop({ article }: Pick<PageRecord, 'article'>, { hops }: RecordedTrace, at: number): Page {
  if (at === 0) return article
  const hop = hops[at - 1]
  const source = hop && 'source' in hop.check ? hop.check.source : null
  const { url = '', outlet = '', published = '', language = '', author = '' } = source ?? {}
  return { url, outlet, published, language, byline: author, text: '' }
}
