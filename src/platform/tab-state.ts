import type { Reading } from '../core/model'

/** What is said of a page before, or without, a reading of it. */
export interface PageHead {
  url: string
  title: string
  outlet: string
  /** ISO 8601, `''` where unknown. */
  published: string
}

/** What the panel shows of a tab. Lives in session storage, one entry a tab, so that it outlives the background. */
export type TabState =
  /** The page is being read. `page` is null until the content script has sent the article. */
  | { status: 'reading'; page: PageHead | null }
  /**
   * `reading` is of the article that the reader is in, `beside` those of others that stand on the same page, if any.
   * `focus` is the statement the reader last chose, on the page or in the panel.
   */
  | { status: 'read'; reading: Reading; beside?: Reading[]; focus: string | null; changed: boolean }
  | { status: 'not-article' }
  /** The browser lets no extension read this page: its settings, its store, files on disk. */
  | { status: 'closed' }
  /** Whence may not read this page until the reader lets it. `host` is null where the browser does not tell it. */
  | { status: 'no-access'; host: string | null }
  /**
   * Something in Whence failed, or the page was too much for it. `reason` is for a report, not a sentence for the
   * reader.
   */
  | { status: 'failed'; page: PageHead | null; cause?: 'too-complex'; reason: string }
