import { browser } from './api'
import type { Goal } from './inquiries'

/** The entries of the menu over selected words, by what is wanted. */
const ENTRIES: readonly Goal[] = ['who', 'check']

/** What is selected where the menu was opened, as the browser tells it. */
export interface MenuClick {
  goal: Goal
  words: string
  /** Whether it stands in a frame of the page. */
  isFramed: boolean
}

/**
 * Puts Whence's entries into the menu over selected words, on pages of the web, by these titles, in the place of those that
 * are there. They stay until it is updated.
 */
export async function offerMenus(titles: Readonly<Record<Goal, string>>): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const goal of ENTRIES) {
    browser.contextMenus.create({
      id: goal,
      title: titles[goal],
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    })
  }
}

/** A click on one of them. It allows to read the tab's page, as the toolbar button does. */
export function onMenuClick(listener: (click: MenuClick, tab: { tabId: number; windowId: number }) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    const entry = ENTRIES.find((goal) => goal === menuItemId)
    if (!entry || tab?.id === undefined || tab.windowId === undefined) return
    listener({ goal: entry, words: selectionText, isFramed: frameId !== 0 }, { tabId: tab.id, windowId: tab.windowId })
  })
}
