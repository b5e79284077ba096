import type { Page } from 'playwright'

/** The little of `chrome.developerPrivate`, which the browser's own page of extensions has, that is used here. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>
  updateExtensionConfiguration(update: { extensionId: string; errorCollection: boolean }): Promise<void>
  getExtensionInfo(id: string): Promise<{ manifestErrors: Failure[]; runtimeErrors: Failure[] }>
}

interface Failure {
  message: string
  source: string
  severity: 'LOG' | 'WARN' | 'ERROR'
  stackTrace?: { url: string; lineNumber: number }[]
}

/**
 * A file of the browser's page of extensions, which is shown as text. It has the same rights; to build the page itself for
 * nobody to see took a fifth of a browser's start.
 */
const BARE_PAGE = 'chrome://extensions/strings.m.js'

/** The browser's page of extensions, where it keeps what they have left uncaught in any of their contexts. */
export class ExtensionsPage {
  private constructor(
    private readonly page: Page,
    private readonly id: string,
  ) {}

  /** Goes there in this page, and lets the browser keep the errors of the extension from now on. */
  static async open(page: Page, id: string): Promise<ExtensionsPage> {
    await page.goto(BARE_PAGE)
    await page.evaluate(async (extensionId) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate }
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      await developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true })
    }, id)
    return new ExtensionsPage(page, id)
  }

  errors(): Promise<string[]> {
    return this.page.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate }
      const { manifestErrors, runtimeErrors } = await developerPrivate.getExtensionInfo(id)
      return [...manifestErrors, ...runtimeErrors]
        .filter(({ severity }) => severity === 'ERROR')
        .map(({ message, source, stackTrace }) => `${message} (${stackTrace?.[0]?.url || source})`)
    }, this.id)
  }
}
