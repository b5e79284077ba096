import { browser, target } from './api'
import type { Turning } from './messages'

/** Whether the page itself shows statements in a card: where the browser keeps its panel shut at a click on the page. */
export const hasCard = target === 'firefox'

/** Firefox's sidebar, which Chrome's polyfill types do not tell apart. */
const { sidebarAction } = browser

/**
 * Opens the side panel of a window. Both browsers want this called within a click, before anything is awaited;
 * Firefox takes those on the toolbar button and in a menu, and a key of the extension's own, never a message, whatever was
 * clicked before it was sent; so for a click in the page it only tells whether the sidebar is open. By the keys that lead
 * from statement to statement on the page nothing is opened.
 * @returns whether the panel is open now, or is a click away
 */
export async function openPanel(
  tab: { tabId: number; windowId: number },
  by: 'toolbar' | 'menu' | Turning,
): Promise<boolean> {
  try {
    if (target === 'chrome' && by === 'key') return true
    if (target === 'chrome') await chrome.sidePanel.open({ tabId: tab.tabId })
    else if (by === 'toolbar' || by === 'menu') await sidebarAction.open()
    else return await sidebarAction.isOpen({ windowId: tab.windowId })
    return true
  } catch {
    return false
  }
}

/** The key that presses the toolbar button, as the browser spells it; `''` where the reader has set none. */
export async function panelKey(): Promise<string> {
  const commands = await browser.commands.getAll()
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? ''
}
