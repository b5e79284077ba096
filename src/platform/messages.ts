import type { Article, Statement } from '../core/model'

/**
 * Every message that crosses from one context to another: one map a direction, `ask` what is sent, `answer` what
 * comes back. `messaging.ts` sends and receives them, and checks who sent.
 */

/** The colours behind the article's text, as measured on the page: which set of highlight styles can be read there. */
export type Theme = 'light' | 'dark'

/** What became of an attempt to analyse an article. */
export type Analysis = { outcome: 'read'; statements: Statement[] } | { outcome: 'failed'; reason: string }

/** From the content script in a page. The sender's tab is the subject; a frame below the top one may not speak. */
export interface PageToBackground {
  /** Here is the article of this page; which statements are in it? The answer is to be painted. */
  article: { ask: { article: Article; theme: Theme }; answer: Analysis }
  /** The reader clicked on a statement. `panel` says whether it is now shown there; if not, the page shows a card. */
  open: { ask: { id: string }; answer: { panel: boolean } }
  /** The article's text is no longer what was read. */
  changed: { ask: { changed: boolean }; answer: undefined }
  /** The page was asked to be read, and is no article. */
  notArticle: { ask: undefined; answer: undefined }
}

/** From the panel, the welcome page and the options: pages of the extension itself. */
export interface PanelToBackground {
  /** The panel shows this tab and finds no state: find out what there is to say about it. */
  look: { ask: { tabId: number }; answer: undefined }
  /** Read the page of this tab, again if it was read before; `force` even if it does not look like an article. */
  read: { ask: { tabId: number; force: boolean }; answer: undefined }
  /** Show this statement: mark it in the panel, and on the page scroll to it and flash it. */
  focus: { ask: { tabId: number; id: string | null }; answer: undefined }
}

/** From the background to the content script of a tab. */
export interface BackgroundToPage {
  /** Read the page now. */
  read: { ask: { force: boolean }; answer: undefined }
  /** Mark this statement (null: none), scroll to it, flash it. */
  focus: { ask: { id: string | null }; answer: undefined }
  /** What are you? Asked where the background has no state of the tab, say after it was stopped and its budget full. */
  status: { ask: undefined; answer: { page: 'article' | 'not-article' } }
  /** Access was withdrawn: take the paint off and fall silent. */
  clean: { ask: undefined; answer: undefined }
}

/** From the background to the engine's host. */
export interface BackgroundToEngine {
  analyse: { ask: { article: Article }; answer: Analysis }
}

/** Who may be spoken to, and what they understand. */
export interface Protocol {
  background: PageToBackground & PanelToBackground
  page: BackgroundToPage
  engine: BackgroundToEngine
}
