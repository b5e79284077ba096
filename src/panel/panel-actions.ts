import type { Way } from '../core/trace/hop/trace'
import type { Ask, PanelToFinder } from '../platform/messages'
import type { OpenResults } from '../platform/open-results'

/** A step of a search, and what it needs. */
export type FindOrder = { [T in keyof PanelToFinder]: [step: T, ask: Ask<PanelToFinder, T>] }[keyof PanelToFinder]

/**
 * What the panel can do beyond itself. Handed in, so that the panel knows neither the browser nor who carries it out.
 * Requests for a permission must be made first thing in a click, and tell whether it was given.
 */
export interface PanelActions {
  /**
   * Reads the page of this tab, again if it was read; `force` even if it does not look like an article. Ends when the
   * page was asked; what comes of it shows in the tab's state. Never rejects.
   */
  read(tabId: number, force: boolean): Promise<void>
  /** Marks this statement on the page, scrolls to it and flashes it; null takes the mark off. */
  focus(tabId: number, id: string | null): void
  /** The site of this tab's page, where it is read at a click alone; null where it needs no leave, or none is told. */
  siteToAllow(tabId: number): Promise<string | null>
  requestSite(host: string): Promise<boolean>
  requestEverySite(): Promise<boolean>
  /** Whether the browser has its own way to ask for access to a tab whose address it does not tell. */
  canRequestHostAccess: boolean
  requestHostAccess(tabId: number): Promise<void>
  /** Hides the marks of this tab's page until it shows another one, or shows them again. */
  hideMarks(tabId: number, isHidden: boolean): void
  /** Leaves a site unread from now on (`isOff`), or reads it again. @returns whether that was kept. Never rejects. */
  switchSite(site: string, isOff: boolean): Promise<boolean>
  openOptions(): void
  /** Whether what is read is remembered, as far as is known now. */
  remembers(): boolean
  /** Rejects where the browser does not allow it. */
  copy(text: string): Promise<void>
  /** Copies markup, so that it is pasted as what it shows where that is possible, else as it stands. Rejects as `copy`. */
  copyHtml(html: string): Promise<void>
  /** Shows the report on this tab's page in a tab of its own: on these statements, null: on all. */
  openReport(tabId: number, statements: string[] | null): void
  /** Takes a step of the search for where words were first said. What comes of it shows in the tab's inquiries. */
  find(...order: FindOrder): void
  /** Tells which results of a search engine are open in this tab and not read yet, until `signal` aborts. */
  followResults(tab: number, listener: (results: OpenResults | null) => void, signal: AbortSignal): void
  /** The text of a source that was checked lately, by its SHA-256; null where it is not kept any more. Never rejects. */
  sourceText(sha256: string): Promise<string | null>

  /** The hosts that will be asked for this source, had this way. */
  hostsOf(href: string, way: Way): string[]
  /** Whether this host may be read, as far as is known now. */
  mayRead(host: string): boolean
  /** Asks for all these hosts in one request. */
  requestSites(hosts: string[]): Promise<boolean>
  /** Looks for a statement's words at a source. What comes of this and of the next ones shows in the tab's traces. */
  check(tabId: number, statement: string, href: string, way: Way): void
  /** Looks for the words that the reader selected at an address that they chose; `anchor`: the words of its link, if any. */
  checkWords(tabId: number, href: string, anchor: string, way: Way): void
  /** The reader is done with the words that they selected. */
  dismiss(tabId: number): void
  /** Checks the sources of all these statements, a few at a time. */
  checkAll(tabId: number, statements: string[]): void
  /** Follows the trace that began at this source: one hop, or on to the origin; tries a last hop that failed again. */
  trace(tabId: number, statement: string, href: string, goal: 'next' | 'origin', way: Way): void
  /** Says which place of an ambiguous outcome is meant, at the source or in its older copy. */
  choose(tabId: number, statement: string, href: string, place: number, inCopy: boolean): void
  /** Stops what is under way: of one statement, or (null) of the page. */
  cancel(tabId: number, statement: string | null): void
  /** Stops what waits for one site (`waitsFor`) of all that is under way of the page; the rest goes on. */
  endWait(tabId: number, site: string): void
  /** Goes on with what is under way, should the background have been stopped meanwhile. */
  resume(tabId: number): void
  /** Shows the tab that was opened to check this source in. */
  showTab(tabId: number, statement: string, href: string): void
  /** Says that what stands in that tab can be read now; the article's tab is shown again. */
  readNow(tabId: number, statement: string, href: string): void
  /** Stops what waits for the reader in another tab; the article's tab is shown again. */
  giveUp(tabId: number, statement: string): void
}
