import type { CitationStyle } from '../core/export/cite/styles'
import { words, wordsFor } from '../words/messages'

/** What is said of what the reader takes along: copies, citations, files, the report. */

/** The forms in which a statement, or a page, is handed on. */
export type FormatName =
  | 'plain'
  | 'markdown'
  | 'html'
  | 'link'
  | 'csv'
  | 'json'
  | 'annotations'
  | 'hypothesis'
  | 'claim-review'
  | 'report'

export const exportWords = words('export')
/** A form by its name, and what it gives, in one line. */
export const formatWords = wordsFor<FormatName>()('format')
export const formatGives = wordsFor<FormatName>()('formatGives')
/** What can be cited. */
export const citedWords = words('cited')
/** The styles by the names that their own handbooks have. */
export const citationStyleWords = wordsFor<CitationStyle>()('citationStyle')
/** What stands in a copy and in the report besides what is said of checks everywhere. */
export const reportWords = words('report')

/** How many statements of how many of the page a report has. */
export const containedWords = (chosen: number, count: number): string =>
  chosen === count ? reportWords.whole({ count }) : reportWords.part({ chosen, count })

/** The title of a report on a page with this title. */
export const titleWords = (page: string): string => reportWords.title({ page: page.trim() || reportWords.untitled })

/** A saved copy of a source's text. */
export const savedWords = words('saved')

/** What has become of the sources of a report since. */
export const againWords = words('again')
