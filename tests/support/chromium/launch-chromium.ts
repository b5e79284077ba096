import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright'
import { WITHOUT_FEATURES } from '../../../scripts/lib/chromium-features.mjs'
import type { Driver, LaunchOptions, Tab } from '../driver'
import { selectionOnPage } from '../page-scripts'
import { waitFor } from '../wait-for'
import { bringTabsBack } from './bring-tabs-back'
import { ChromiumPage, ChromiumTab } from './chromium-page'
import { consentTo } from './consent-to'
import { EnginePage } from './engine-page'
import { ExtensionsPage } from './extensions-page'
import { ServiceWorker } from './service-worker'
import { SidePanels } from './side-panels'

/** Quiet, and the same on every machine. As root Chromium does not start with its sandbox. */
const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  WITHOUT_FEATURES,
  '--window-size=1280,800',
  // For the second connection, which shows the side panels.
  '--remote-debugging-port=0',
]

/** Chromium's command that presses an extension's button; newer than Playwright's list of commands. */
const TRIGGER_ACTION = 'Extensions.triggerAction' as 'Target.getTargets'

/** Starts Chromium with the extension unpacked in it, and with a fresh profile unless there is one that stays. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'whence-chromium-')))
  const removeProfile = async () => {
    if (profile !== options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    await bringTabsBack(profile)
    if (options.consent) {
      // What the user allows is kept in the profile, which may be edited only while no browser has it open.
      const context = await start(profile, options)
      const worker = await workerOf(context)
      await context.close()
      await consentTo(profile, new URL(worker.url()).host)
    }
    const context = await start(profile, options)
    if (options.firstInPage) await context.addInitScript(options.firstInPage)
    // In a profile that stays, whatever tab is there already may be one that has come back.
    const first = options.profile === undefined ? context.pages()[0] : await context.newPage()
    if (!first) throw new Error('Chromium has gone before it was ready')
    return await drive(context, first, profile, removeProfile)
  } catch (error) {
    await removeProfile()
    throw error
  }
}

function start(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const { extension, program, headless, hosts, offline } = options
  const folder = resolve(extension)
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1`)
  if (offline) rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1')
  return chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    viewport: null,
    args: [
      ...FLAGS,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--host-resolver-rules=${rules.join(',')}`,
    ],
  })
}

const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))

/** @param first a tab for the browser's own page of extensions */
async function drive(
  context: BrowserContext,
  first: Page,
  profile: string,
  removeProfile: () => Promise<void>,
): Promise<Driver> {
  const worker = await workerOf(context)
  const origin = new URL('/', worker.url()).href
  const id = new URL(origin).host
  const browser = context.browser()
  if (!browser) throw new Error('Chromium has gone before it was ready')

  const devtools = await browser.newBrowserCDPSession()
  const extensions = await ExtensionsPage.open(first, id)
  const background = await ServiceWorker.watch(context, worker, await context.newCDPSession(first))
  const panels = new SidePanels(profile, origin, devtools)
  const closed = new Promise<void>((done) => context.once('close', () => done()))
  let scheme: 'light' | 'dark' | null = null
  let forcedColors: 'active' | 'none' = 'none'

  const panelOf = async (tab: Tab): Promise<Page | null> => panels.find(await windowOf(context, pageOf(tab)))

  /** Pages that a colour scheme is to be set for, side panels among them. */
  const shown = new Set<Page>()
  const show = async (page: Page): Promise<Page> => {
    shown.add(page)
    if (scheme) await page.emulateMedia({ colorScheme: scheme })
    if (forcedColors === 'active') await page.emulateMedia({ forcedColors })
    return page
  }

  return {
    browser: 'chromium',
    version: browser.version(),
    extensionUrl: (path) => origin + path,
    background,
    engine: new EnginePage(devtools),
    closed,

    async open(url, { window = false, early = false } = {}) {
      const page = window ? await openWindow(context, devtools) : await context.newPage()
      await show(page)
      await page.goto(url, { waitUntil: early ? 'domcontentloaded' : 'load' })
      return new ChromiumTab(page)
    },

    async tabAt(prefix) {
      const find = () => context.pages().find((page) => page.url().startsWith(prefix))
      const page = await waitFor(`a tab at ${prefix}`, find)
      await page.waitForLoadState()
      return new ChromiumTab(await show(page))
    },

    async clickAction(tab) {
      const page = pageOf(tab)
      await page.bringToFront()
      const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] })
      const target = targetInfos.find(({ url }) => url === page.url())
      if (!target) throw new Error(`Chromium has no tab at ${page.url()}`)
      await devtools.send(TRIGGER_ACTION, { id, targetId: target.targetId } as object)
    },

    async command(tab, name) {
      await pageOf(tab).bringToFront()
      await background.evaluate(async (command) => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        // What the browser's own events have, and its types do not tell.
        const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }
        event.dispatch(command, active)
      }, name)
    },

    async clickMenu(tab, entry) {
      const page = pageOf(tab)
      await page.bringToFront()
      const selected = await tab.evaluate(selectionOnPage)
      await background.evaluate(clickEntry, { entry, words: selected?.words ?? '', url: page.url() })
    },

    async panel(tab) {
      return new ChromiumPage(await show(await waitFor('the side panel', () => panelOf(tab))))
    },

    hasPanel: async (tab) => (await panelOf(tab)) !== null,

    async closePanel(tab) {
      const panel = await panelOf(tab)
      await panel?.evaluate(() => window.close())
      await waitFor('the side panel to close', async () => (await panelOf(tab)) === null)
    },

    async restoreTab() {
      throw new Error('Chromium has no command that restores a tab')
    },

    stopBackground: () => background.stop(),
    reloadExtension: () => background.reload(),
    errors: () => extensions.errors(),

    async setColorScheme(next) {
      scheme = next
      for (const page of shown) if (!page.isClosed()) await show(page)
    },

    async setForcedColors(on) {
      forcedColors = on ? 'active' : 'none'
      for (const page of shown) if (!page.isClosed()) await page.emulateMedia({ forcedColors })
    },

    async close() {
      await panels.close()
      await context.close()
      await removeProfile()
    },
  }
}

/** Runs in the service worker: tells the extension of a click as Chromium does. `entry` is the title of what was clicked. */
async function clickEntry({ entry, words, url }: { entry: string; words: string; url: string }): Promise<void> {
  const { onClicked } = chrome.contextMenus as unknown as {
    onClicked: { dispatch(info: object, tab: object | undefined): void }
  }
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  const menuItemId = ['who', 'check'].find((goal) => chrome.i18n.getMessage(`selection_${goal}`) === entry)
  if (!menuItemId) throw new Error(`No entry ${entry}`)
  onClicked.dispatch({ menuItemId, selectionText: words, frameId: 0, pageUrl: url }, tab)
}

function pageOf(tab: Tab): Page {
  if (tab instanceof ChromiumTab) return tab.page
  throw new TypeError('This tab is not one of Chromium')
}

/** Chromium's number for the window of a page, the same that `chrome.windows` gives. */
async function windowOf(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page)
  try {
    return (await session.send('Browser.getWindowForTarget')).windowId
  } finally {
    await session.detach()
  }
}

async function openWindow(context: BrowserContext, devtools: CDPSession): Promise<Page> {
  const opened = context.waitForEvent('page')
  await devtools.send('Target.createTarget', { url: 'about:blank', newWindow: true })
  return opened
}
