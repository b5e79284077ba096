import { browser, target } from './api'

/** A command of ours, as the browser tells it. */
export interface Key {
  name: string
  /** `''` for the toolbar button's. */
  description: string
  /** As the browser writes it; `''` where the reader has set none. */
  shortcut: string
}

/** The keys that are set now. */
export async function readKeys(): Promise<Key[]> {
  const commands = await browser.commands.getAll()
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    // The toolbar button's command has none of its own: Chrome gives it the button's title.
    description: name === '_execute_action' ? '' : description,
    shortcut,
  }))
}

/** Firefox's own page for keys (137 and later), which the polyfill's types do not know yet. */
interface Commands {
  openShortcutSettings?: () => Promise<void>
}

/** Shows the browser's own page where keys are changed. @returns whether there is one that can be shown */
export async function openKeySettings(): Promise<boolean> {
  if (target === 'chrome') {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
    return true
  }
  const { openShortcutSettings } = browser.commands as Commands
  if (!openShortcutSettings) return false
  await openShortcutSettings()
  return true
}
