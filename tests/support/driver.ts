/**
 * What a test, or `npm start`, does with a real browser that has the extension: the same few acts in Chromium and in
 * Firefox, so that one test runs in both. Nothing here waits a fixed time, and nothing reaches into the extension but
 * through what the browser itself offers.
 */

export type BrowserName = 'chromium' | 'firefox'

/** A place where a script can be run. */
export interface View {
  /**
   * Runs a function there and gives what it returns. Ask and answer must be plain data, and the function may use
   * nothing but its parameter and the globals of that place.
   */
  evaluate<Answer>(script: () => Answer | Promise<Answer>): Promise<Answer>
  evaluate<Answer, Ask>(script: (ask: Ask) => Answer | Promise<Answer>, ask: Ask): Promise<Answer>
}

/** A document that can be seen and clicked: a tab's, or the panel's. */
export interface Page extends View {
  /**
   * A real click, a user's gesture, in the middle of the first element that matches, and that has these words if any
   * are given. Waits for it, and scrolls there.
   */
  click(selector: string, words?: string): Promise<void>
  /** A real key: one character, or `Enter`, `Escape`, `Tab`, `ArrowDown`, `ArrowUp`. */
  press(key: string): Promise<void>
  /** Writes a PNG of what is visible, or of the whole page on wish, making the folders it needs; null: none is taken. */
  screenshot(path: string | null, options?: { whole?: boolean }): Promise<void>
}

/** Pixels from the upper left corner of the viewport. */
export interface Point {
  x: number
  y: number
}

/** What stands in a shadow root. */
export interface Shadow {
  text: string
  /** The style attributes in it, in order. */
  styles: string[]
}

/** A tab of the browser. It need not be the active one, but for what a user could only do there. */
export interface Tab extends Page {
  /** Ends when the page has loaded. */
  goto(url: string): Promise<void>
  /** Makes it the active tab of its window. */
  activate(): Promise<void>
  clickAt(point: Point): Promise<void>
  moveTo(point: Point): Promise<void>
  /** What stands in the closed shadow roots of the page, which only the browser itself can look into. */
  closedShadows(): Promise<Shadow[]>
  close(): Promise<void>
}

export interface Driver {
  readonly browser: BrowserName
  /** As the browser tells it: `156.0.7400.1`. */
  readonly version: string
  /** Address of a page of the extension: `extensionUrl('src/panel/panel.html')`. */
  extensionUrl(path: string): string
  /**
   * Opens an active tab, in a window of its own on wish. Ends when the page has loaded; with `early`, in Chromium,
   * when its document is there: some saved pages wait for ever for what is no more.
   */
  open(url: string, options?: { window?: boolean; early?: boolean }): Promise<Tab>
  /** The tab whose address begins so, waiting until there is one: the welcome page opens by itself. */
  tabAt(prefix: string): Promise<Tab>
  /** The toolbar button, pressed as a user does, in the window of this tab and with this tab active. */
  clickAction(tab: Tab): Promise<void>
  /**
   * A key of the extension's own, by the name of its command, with this tab active. In Firefox the real key is pressed;
   * Chromium without a display hears none, so there its event is given to the background, which grants no access.
   */
  command(tab: Tab, name: string): Promise<void>
  /**
   * Clicks the extension's entry with this title in the menu over what is selected in a tab: in the middle of it, or at a
   * point, where the page's own window does not tell where that is. No
   * command of Chromium's chooses from a menu: there the extension is told of the click, without the gesture that it is.
   */
  clickMenu(tab: Tab, entry: string, at?: Point): Promise<void>
  /** The real side panel or sidebar in the window of this tab, waiting until it is there. */
  panel(tab: Tab): Promise<Page>
  hasPanel(tab: Tab): Promise<boolean>
  closePanel(tab: Tab): Promise<void>
  /** The service worker or event page, as long as it runs; it is woken if it does not. */
  background: View
  /** Chromium's page of the engine, waiting until it is there; the background's in Firefox, which has it in a frame there. */
  engine: View
  /** Brings back the tab that was closed last. Firefox alone: Chromium has no command for it. */
  restoreTab(): Promise<void>
  /** Ends the background at once, as the browser does when it is idle. */
  stopBackground(): Promise<void>
  /** Reloads the extension, as after an update. */
  reloadExtension(): Promise<void>
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>
  /** Has pages shown in the system’s own few colours, as those who need them do. */
  setForcedColors(on: boolean): Promise<void>
  /** Errors that the extension has left uncaught so far, in any of its documents or in a page. */
  errors(): Promise<string[]>
  /** Ends once the user has closed the browser. */
  closed: Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string
  /** The browser's program. */
  program: string
  /** true where nobody is to see it. */
  headless: boolean
  /**
   * Hosts that lead to this machine: `*.test` in Chromium; Firefox takes no patterns and wants each by its name.
   */
  hosts: string[]
  /** Let nothing reach the network but those hosts: what a saved page asks of its old site, say. */
  offline: boolean
  /** Runs in each page before its own scripts, in Chromium alone: Marionette cannot. */
  firstInPage?: () => void
  /**
   * Folder of a profile that stays when the browser is closed: what starts with it again has its tabs and all that was
   * kept. Without, the profile is fresh and goes with the browser. In Chromium alone: Firefox forgets an extension that
   * is not signed.
   */
  profile?: string
  /** Let the extension's requests for optional permissions be answered with yes, since nobody is there to ask. */
  consent?: boolean
}
