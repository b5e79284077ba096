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
  /** Rejects where the browser does not allow it. */
  copy(text: string): Promise<void>
}
