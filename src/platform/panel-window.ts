import { browser, target } from './api'

/** Firefox's sidebar, which Chrome's polyfill types do not tell apart. */
const { sidebarAction } = browser

/**
 * Opens the side panel of a window. Both browsers want this called within a click, before anything is awaited;
 * Firefox takes those on the toolbar button and in a menu alone, so for a click in the page it only tells whether the
 * sidebar is open.
 * @returns whether the panel is open now
 */
export async function openPanel(
  tab: { tabId: number; windowId: number },
  click: 'toolbar' | 'menu' | 'page',
): Promise<boolean> {
  try {
    if (target === 'chrome') await chrome.sidePanel.open({ tabId: tab.tabId })
    else if (click !== 'page') await sidebarAction.open()
    else return await sidebarAction.isOpen({ windowId: tab.windowId })
    return true
  } catch {
    return false
  }
}
