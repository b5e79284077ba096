import type { Article, Reading } from '../core/model'

/** What is said of a page before, or without, a reading of it. */
export interface PageHead {
  /** Its own address. */
  url: string
  /** An address on another host that it names as its own. */
  canonical?: string
  title: string
  /** As the page tells it, unless its address speaks against it; `''` where unknown. */
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
  /** The reader wants this site left alone. */
  | { status: 'off'; site: string }
  /**
   * Something in Whence failed; with a `cause`, for a reason that the reader is told in words of its own: the browser has
   * no room to keep what was read, or the page was too much to analyse. `reason` is for a report, not a sentence for the reader.
   */
  | { status: 'failed'; cause?: 'no-room' | 'too-complex'; page: PageHead | null; reason: string }

/** What is said of an article's page. */
export function headOf({ url, canonical, title, outlet, published }: Article): PageHead {
  return { url, ...(canonical !== undefined && { canonical }), title, outlet, published }
}
