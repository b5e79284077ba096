import { browser } from './api'
import type { Goal } from './inquiries'

/** The entries of the menu over selected words, by what is wanted, with the names of their titles in `_locales`. */
const ENTRIES: readonly (readonly [goal: Goal, title: string])[] = [
  ['who', 'menuWho'],
  ['check', 'menuCheck'],
]

/** What is selected where the menu was opened, as the browser tells it. */
export interface MenuClick {
  goal: Goal
  words: string
  /** Whether it stands in a frame of the page. */
  isFramed: boolean
}

/** Puts Whence's entries into the menu over selected words, on pages of the web. They stay until it is updated. */
export async function offerMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const [goal, title] of ENTRIES) {
    browser.contextMenus.create({
      id: goal,
      title: browser.i18n.getMessage(title),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    })
  }
}

/** A click on one of them. It allows to read the tab's page, as the toolbar button does. */
export function onMenuClick(listener: (click: MenuClick, tab: { tabId: number; windowId: number }) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    const entry = ENTRIES.find(([goal]) => goal === menuItemId)
    if (!entry || tab?.id === undefined || tab.windowId === undefined) return
    listener(
      { goal: entry[0], words: selectionText, isFramed: frameId !== 0 },
      { tabId: tab.id, windowId: tab.windowId },
    )
  })
}
