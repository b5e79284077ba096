/**
 * Functions that run in Firefox's own window, with its privileges. They see what the browser sees: its windows, its
 * sidebar, its extensions. Each is sent as text, so it uses nothing but its parameter and Firefox's globals.
 */

/** The little of Firefox's internals that is used here. https://searchfox.org tells the rest. */
interface FirefoxGlobals {
  ChromeUtils: { importESModule(url: string): Record<string, unknown> }
  WebExtensionPolicy: { getByID(id: string): { extension: Extension } | null }
  Services: {
    console: { getMessageArray(): object[] }
    prefs: { setIntPref(name: string, value: number): void }
  }
  Ci: { nsIScriptError: unknown }
  gBrowser: { browsers: BrowserElement[] }
  SidebarController: { isOpen: boolean; hide(): void }
  AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> }
}

interface Extension {
  backgroundState: string
  terminateBackground(options: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>
  wakeupBackground(): Promise<void>
  views: Set<{ viewType: string; xulBrowser: BrowserElement | null }>
}

/** A `<browser>` element, in which another process shows a document. */
interface BrowserElement extends Element {
  messageManager: {
    loadFrameScript(url: string, delayed: boolean): void
    addMessageListener(name: string, listener: (message: { data: string }) => void): void
    removeMessageListener(name: string, listener: (message: { data: string }) => void): void
  }
  browsingContext: {
    prefersColorSchemeOverride: string
    currentWindowGlobal: {
      documentURI: { spec: string }
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>
    }
  }
}

/** Presses the extension's toolbar button in this window. */
export function pressAction({ id }: { id: string }): void {
  const firefox = globalThis as unknown as FirefoxGlobals
  const { ExtensionParent } = firefox.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs') as {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: unknown): { triggerAction(window: unknown): void } } }
    }
  }
  const extension = firefox.WebExtensionPolicy.getByID(id)?.extension
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(globalThis)
}

/** Whether the sidebar shows a page of the extension, loaded. */
export function sidebarShows({ origin }: { origin: string }): boolean {
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null
  const browser = sidebar?.contentDocument?.getElementById('webext-panels-browser') as BrowserElement | null | undefined
  return Boolean(browser?.browsingContext?.currentWindowGlobal?.documentURI.spec.startsWith(origin))
}

/** Chooses the entry with this title from the menu over the page, once that is open. @returns whether it was */
export function chooseFromMenu({ entry }: { entry: string }): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as
    | (Element & { state: string; hidePopup(): void })
    | null
  if (menu?.state !== 'open') return false
  const item = [...menu.querySelectorAll('menuitem')].find((each) => each.getAttribute('label') === entry)
  if (!item) return false
  ;(item as unknown as { doCommand(): void }).doCommand()
  menu.hidePopup()
  return true
}

export function hideSidebar(): void {
  const { SidebarController } = globalThis as unknown as FirefoxGlobals
  if (SidebarController.isOpen) SidebarController.hide()
}

/** Where the sidebar's document lies in the window, in its pixels. */
export function sidebarBox(): { left: number; top: number } {
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement
  const inner = sidebar.contentDocument?.getElementById('webext-panels-browser')?.getBoundingClientRect()
  const outer = sidebar.getBoundingClientRect()
  return { left: outer.left + (inner?.left ?? 0), top: outer.top + (inner?.top ?? 0) }
}

/** A picture of the sidebar's document: PNG in base64. */
export async function drawSidebar(): Promise<string> {
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement
  const browser = sidebar.contentDocument?.getElementById('webext-panels-browser') as BrowserElement | null | undefined
  if (!browser) throw new Error('the sidebar is not there')
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/png').replace(/^.*,/, '')
}

/** Brings back the tab of this window that was closed last. */
export function restoreTab(): void {
  const { ChromeUtils } = globalThis as unknown as FirefoxGlobals
  const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs') as {
    SessionStore: { undoCloseTab(window: unknown, index: number): void }
  }
  SessionStore.undoCloseTab(globalThis, 0)
}

/** Ends the event page as an idle one is ended. */
export async function stopEventPage({ id }: { id: string }): Promise<void> {
  const firefox = globalThis as unknown as FirefoxGlobals
  await firefox.WebExtensionPolicy.getByID(id)?.extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  })
}

export async function reloadAddon({ id }: { id: string }): Promise<void> {
  const firefox = globalThis as unknown as FirefoxGlobals
  const { AddonManager } = firefox.ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as {
    AddonManager: FirefoxGlobals['AddonManager']
  }
  await (await AddonManager.getAddonByID(id)).reload()
}

/** For every document of this window, the sidebar's too, which would otherwise go by the window's own colours. */
export function overrideColorScheme({ scheme }: { scheme: 'light' | 'dark' }): void {
  const { gBrowser } = globalThis as unknown as FirefoxGlobals
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null
  const shown = sidebar?.contentDocument?.getElementById('webext-panels-browser') as BrowserElement | null | undefined
  for (const browser of shown ? [...gBrowser.browsers, shown] : gBrowser.browsers) {
    browser.browsingContext.prefersColorSchemeOverride = scheme
  }
}

/** As the setting *Override the colours specified by pages* does: 2 is always, 0 is with a theme of high contrast alone. */
export function forceColors({ on }: { on: boolean }): void {
  const { Services } = globalThis as unknown as FirefoxGlobals
  Services.prefs.setIntPref('browser.display.document_color_use', on ? 2 : 0)
}

/** What the browser's console has of errors in files of the extension, wherever they ran. */
export function scriptErrors({ origin }: { origin: string }): string[] {
  const { Services, Ci } = globalThis as unknown as FirefoxGlobals
  const nsIScriptError = Ci.nsIScriptError as new () => object
  /**
   * What Firefox itself says of a call whose answer comes when the event page that made it was stopped, or when the page
   * whose content script made it was left, be it kept for going back. No extension can take such a call back.
   * https://searchfox.org/mozilla-central/source/toolkit/components/extensions/ExtensionCommon.sys.mjs (`wrapPromise`)
   */
  const isFarewell = (message: object) =>
    /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(
      (message as { errorMessage?: string }).errorMessage ?? '',
    )
  /** `flags` 1 is a warning. */
  const isError = (message: object): message is { errorMessage: string; sourceName: string; lineNumber: number } => {
    const { sourceName, flags } = message as { sourceName?: string; flags?: number }
    return Boolean(sourceName?.startsWith(origin)) && ((flags ?? 0) & 1) === 0 && !isFarewell(message)
  }
  return Services.console
    .getMessageArray()
    .map((message) => (message instanceof nsIScriptError ? message : {}))
    .filter(isError)
    .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`)
}

/**
 * Runs a function in a document of the extension that no tab shows, and that no command of Marionette reaches: the
 * sidebar's, the event page's. A frame script goes into that document's process, makes a scope with the document's
 * own rights, and sends back what came of it as text.
 */
export async function runInExtension({
  id,
  place,
  script,
  ask,
}: {
  id: string
  place: 'sidebar' | 'background'
  script: string
  ask: string
}): Promise<string> {
  const firefox = globalThis as unknown as FirefoxGlobals
  const find = async (): Promise<BrowserElement | null> => {
    if (place === 'sidebar') {
      const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null
      return (sidebar?.contentDocument?.getElementById('webext-panels-browser') as BrowserElement | null) ?? null
    }
    const extension = firefox.WebExtensionPolicy.getByID(id)?.extension
    await extension?.wakeupBackground()
    return [...(extension?.views ?? [])].find((view) => view.viewType === 'background')?.xulBrowser ?? null
  }
  const browser = await find()
  if (!browser) throw new Error(`the ${place} is not there`)
  const name = `whence:${Math.random()}`
  const frameScript = `
    const scope = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    Cu.exportFunction((text) => sendAsyncMessage(${JSON.stringify(name)}, text), scope, { defineAs: 'sendAnswer' })
    Cu.evalInSandbox(${JSON.stringify(`
      Promise.resolve().then(() => (${script})(${ask})).then(
        (answer) => sendAnswer(JSON.stringify({ answer })),
        (error) => sendAnswer(JSON.stringify({ error: String(error) })),
      )`)}, scope)`
  return await new Promise((resolve) => {
    const receive = (message: { data: string }) => {
      browser.messageManager.removeMessageListener(name, receive)
      resolve(message.data)
    }
    browser.messageManager.addMessageListener(name, receive)
    browser.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`,
      false,
    )
  })
}
