import type { Statement } from '../../model'
import type { Check } from '../model'

/* The way from a page's statement to its origin, source by source. Plain data, as in `core/model.ts`. */

/** How far a check has come, for the one who waits. */
export type Step =
  | { step: 'waiting' }
  /** It is open in a tab of the browser (`Hop.tab`), and is read as soon as the reader says that it can be. */
  | { step: 'open' }
  | { step: 'loading'; bytes: number }
  /** `page` of `pages` for a PDF, else null. */
  | { step: 'reading'; bytes: number; page: number | null; pages: number | null }
  | { step: 'searching'; words: number }

/** Where the text of a source is had from. */
export type Way = 'fetch' | 'tab' | 'archive'

/** One step of a trace: a source, and what came of it. */
export interface Hop {
  /** As the page before gives it. */
  href: string
  /** What is looked for there: the page's statement, or the attribution at the hop before. */
  statement: Statement
  way: Way
  /** null while it is under way. */
  check: Check | null
  /** How far it has come; null once `check` is there. */
  step: Step | null
  /** The browser's tab that was opened to read it (`way` is `tab`), null where none was. It may be closed by now. */
  tab: number | null
  /** Of the places of an ambiguous outcome, the one that the reader chose; not there where none was. */
  place?: number
  /** When it began to be asked, its turn having come, ms since the epoch; not there before that. */
  since?: number
  /** When `check` was there, ms since the epoch. */
  at?: number
  /**
   * What came of an older copy of the same source, beside what came of the source itself: `way` is `archive`. Not there
   * where none was asked for.
   */
  copy?: Hop
  /** The status with which the site refused the page before it was opened in a tab; not there where it did not. */
  refused?: number
}

/** Why a trace goes no further. */
export type TraceEnd =
  /** Not traced further yet; it may be. */
  | 'resting'
  /** The last hop is the origin. */
  | 'origin'
  /** The next source is one where it has been. */
  | 'cycle'
  /** The last hop could not be read, or the words do not stand there. */
  | 'dead-end'
  /** As many hops, bytes or seconds as a trace may take. */
  | 'bound'
  /** By the reader. */
  | 'canceled'

/** What came of following one source of one statement, hop by hop, the page's own source first. */
export interface Trace {
  /** `Statement.id`. */
  statement: string
  /** `Source.href` on the page. */
  href: string
  hops: Hop[]
  /** `next`: one hop more; `origin`: on until there is no further. null where nothing is under way. */
  goal: 'check' | 'next' | 'origin' | null
  /** null while it is under way. */
  end: TraceEnd | null
  /** When the reader asked to check all, ms since the epoch: the same for all that were begun together; else null. */
  batch: number | null
  /** When the reader asked for what is under way, or was last, ms since the epoch. */
  since?: number
  /** The hops that those now under way are to replace; put back where they are stopped. */
  before?: Hop[]
  /** Ms since the epoch of the last change. */
  at: number
}
