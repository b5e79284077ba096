import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright'

/**
 * The real side panels. Playwright's own connection does not show them. A second one, over the port that Chromium has
 * written into its profile, does, but only those that were there when it was made: so there is a new one whenever a
 * document of the extension has come or gone. The old ones stay till the end, since tests hold pages of theirs.
 */
export class SidePanels {
  #connections: Browser[] = []
  #seen = ''

  /** @param devtools of the browser as a whole */
  constructor(
    private readonly profile: string,
    private readonly origin: string,
    private readonly devtools: CDPSession,
  ) {}

  /** The panel in the window with Chromium's own number `windowId`, once it is there. */
  async find(windowId: number): Promise<Page | null> {
    const connection = await this.#connect()
    const pages = connection.contexts().flatMap((context) => context.pages())
    for (const page of pages.filter((each) => each.url().startsWith(this.origin))) {
      // A panel that is just closing or loading answers nothing; it is no panel then.
      const place = await page.evaluate(placeOf).catch(() => null)
      if (place && !place.isTab && place.windowId === windowId) return page
    }
    return null
  }

  async #connect(): Promise<Browser> {
    const { targetInfos } = await this.devtools.send('Target.getTargets')
    const own = targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith(this.origin))
    const seen = own.map(({ targetId, url }) => `${targetId} ${url}`).join()
    const last = this.#connections.at(-1)
    if (last && seen === this.#seen) return last
    const [port] = (await readFile(join(this.profile, 'DevToolsActivePort'), 'utf8')).split('\n')
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    this.#connections.push(connection)
    this.#seen = seen
    return connection
  }

  async close(): Promise<void> {
    await Promise.all(this.#connections.map((connection) => connection.close()))
  }
}

/** Runs in a page of the extension: a panel is in a window like any, but in no tab. */
async function placeOf(): Promise<{ isTab: boolean; windowId: number | undefined }> {
  const [tab, window] = await Promise.all([chrome.tabs.getCurrent(), chrome.windows.getCurrent()])
  return { isTab: tab !== undefined, windowId: window.id }
}
