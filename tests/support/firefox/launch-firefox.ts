import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Driver, LaunchOptions, Tab, View } from '../driver'
import { selectionOnPage } from '../page-scripts'
import { waitFor } from '../wait-for'
import * as inChrome from './chrome-scripts'
import { answered, FirefoxSession } from './firefox-session'
import { FirefoxSidebar } from './firefox-sidebar'
import { FirefoxTab } from './firefox-tab'
import { startFirefox } from './start-firefox'

/** A proxy that nobody runs, for all hosts but these. */
const proxiedBut = (hosts: string[]) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': ['127.0.0.1', ...hosts].join(','),
})

/** Starts the stock Firefox with the extension installed for the time being, as `about:debugging` does. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'))
  const id: string = manifest.browser_specific_settings.gecko.id
  // The address of an extension is random in each profile; given beforehand, it is known.
  const uuid = randomUUID()
  const origin = `moz-extension://${uuid}/`
  const firefox = await startFirefox(options.program, options.headless, {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'network.dns.localDomains': options.hosts.join(','),
    ...(options.offline && proxiedBut(options.hosts)),
    // true shows the prompt that only a user can answer; false answers yes.
    'extensions.webextOptionalPermissionPrompts': !options.consent,
  })
  const { marionette } = firefox
  const session = new FirefoxSession(marionette)
  try {
    const { capabilities } = (await marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { timeouts: { pageLoad: 30_000, script: 30_000 } } },
    })) as { capabilities: { browserVersion: string } }
    await marionette.send('Addon:Install', { path: resolve(options.extension), temporary: true })
    const anyHandle = async () => String(((await marionette.send('WebDriver:GetWindowHandles')) as string[])[0])

    const view = (place: 'sidebar' | 'background', handle: () => Promise<string>): View => ({
      async evaluate<Answer, Ask>(script: (ask: Ask) => Answer | Promise<Answer>, ask?: Ask): Promise<Answer> {
        const order = { id, place, script: String(script), ask: JSON.stringify(ask ?? null) }
        return answered<Answer>(await session.run(await handle(), 'chrome', inChrome.runInExtension, order))
      },
    })

    return {
      browser: 'firefox',
      version: capabilities.browserVersion,
      extensionUrl: (path) => origin + path,
      background: view('background', anyHandle),
      engine: view('background', anyHandle),
      closed: firefox.closed,
      close: firefox.quit,

      async open(url, { window = false } = {}) {
        const { handle } = await session.act(
          await anyHandle(),
          'content',
          async () =>
            (await marionette.send('WebDriver:NewWindow', { type: window ? 'window' : 'tab', focus: true })) as {
              handle: string
            },
        )
        const tab = new FirefoxTab(session, handle)
        await tab.activate()
        await tab.goto(url)
        return tab
      },

      async tabAt(prefix) {
        return waitFor(`a tab at ${prefix}`, async () => {
          for (const handle of (await marionette.send('WebDriver:GetWindowHandles')) as string[]) {
            const tab = new FirefoxTab(session, handle)
            if ((await tab.url()).startsWith(prefix)) return tab
          }
          return null
        })
      },

      async clickAction(tab) {
        await tab.activate()
        await session.run(handleOf(tab), 'chrome', inChrome.pressAction, { id })
      },

      async command(tab, name) {
        await tab.activate()
        const shortcut = await view('background', anyHandle).evaluate(async (command) => {
          const known = await chrome.commands.getAll()
          return known.find((each) => each.name === command)?.shortcut ?? ''
        }, name)
        await session.act(handleOf(tab), 'chrome', () => session.chord(shortcut.split('+')))
      },

      async clickMenu(tab, entry, at) {
        const handle = handleOf(tab)
        await tab.activate()
        const point = at ?? (await waitFor('a selection', () => tab.evaluate(selectionOnPage))).point
        await session.act(handle, 'content', () => session.mouse(point, true, 2), true)
        await waitFor(`the entry ${entry}`, () => session.run(handle, 'chrome', inChrome.chooseFromMenu, { entry }))
      },

      async panel(tab) {
        const handle = handleOf(tab)
        await waitFor('the sidebar', () => session.run(handle, 'chrome', inChrome.sidebarShows, { origin }))
        return new FirefoxSidebar(
          session,
          handle,
          view('sidebar', async () => handle),
        )
      },

      hasPanel: (tab) => session.run(handleOf(tab), 'chrome', inChrome.sidebarShows, { origin }),
      closePanel: (tab) => session.run(handleOf(tab), 'chrome', inChrome.hideSidebar, undefined),
      restoreTab: async () => session.run(await anyHandle(), 'chrome', inChrome.restoreTab, undefined),
      errors: async () => session.run(await anyHandle(), 'chrome', inChrome.scriptErrors, { origin }),
      stopBackground: async () => session.run(await anyHandle(), 'chrome', inChrome.stopEventPage, { id }),
      reloadExtension: async () => session.run(await anyHandle(), 'chrome', inChrome.reloadAddon, { id }),
      setForcedColors: async (on) => session.run(await anyHandle(), 'chrome', inChrome.forceColors, { on }),
      setColorScheme: async (scheme) =>
        session.run(await anyHandle(), 'chrome', inChrome.overrideColorScheme, { scheme }),
    }
  } catch (error) {
    await firefox.quit()
    throw error
  }
}

function handleOf(tab: Tab): string {
  if (tab instanceof FirefoxTab) return tab.handle
  throw new TypeError('This tab is not one of Firefox')
}
