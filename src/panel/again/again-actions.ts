import type { Statement } from '../../core/model'
import type { Page } from '../../core/trace/check/page'
import type { Check } from '../../core/trace/model'

/** One source of a report, to be looked at again. */
export interface AgainQuestion {
  href: string
  statement: Statement
  page: Page
  /** Of the places of an ambiguous outcome, the one that the reader chose; null where none was. */
  place: number | null
}

/** What the pages of the report and of the memory need to check again. */
export interface AgainActions {
  /** Asks for all these hosts in one request; first thing in a click. @returns whether it was given */
  requestSites(hosts: readonly string[]): Promise<boolean>
  /** Never rejects. @param since what was read before this moment, ms since the epoch, is read anew */
  checkAgain(question: AgainQuestion, since: number): Promise<Check>
}
