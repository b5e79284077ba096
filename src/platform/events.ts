import { browser } from './api'
import { noteTabClosed } from './open-tabs'

/*
 * What can wake the background. All of it is to be listened to when the background starts, in the first turn: a
 * listener that comes later is not there yet for the event that woke it.
 */

export function onInstalled(listener: (reason: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    listener(reason === 'install' || reason === 'update' ? reason : 'other'),
  )
}

export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener)
}

/** A click on the toolbar button, or its key. It allows to read the tab's page until the tab goes to another site. */
export function onToolbarClick(listener: (tab: { tabId: number; windowId: number }) => void): void {
  browser.action.onClicked.addListener(({ id, windowId }) => {
    if (id !== undefined && windowId !== undefined) listener({ tabId: id, windowId })
  })
}

/** A tab begins to load a page (`loading`) or is done with it (`complete`). Also told of moves within one page. */
export function onTabLoad(listener: (tabId: number, status: 'loading' | 'complete') => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading' || status === 'complete') listener(tabId, status)
  })
}

/** A tab is closed, or, in Chrome, another has taken its place, as when a page was put to sleep or loaded ahead. */
export function onTabClosed(listener: (tabId: number) => void): void {
  const tell = (tabId: number) => {
    // Before anything else: what is on its way to be kept of it must not be.
    noteTabClosed(tabId)
    listener(tabId)
  }
  browser.tabs.onRemoved.addListener(tell)
  // Firefox, which never replaces a tab, may lack the event.
  browser.tabs.onReplaced?.addListener((_, removedTabId) => tell(removedTabId))
}

/** Commands of ours that the reader may give by a key: those of the manifest, but for the toolbar button's. */
export type Command = 'toggle-marks' | 'toggle-site' | 'next-statement' | 'previous-statement'

/**
 * The reader has pressed the key of a command, in this tab. As a click on the button does, it lets the tab's page be read.
 */
export function onCommand(listener: (command: Command, tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) listener(command as Command, tab.id)
  })
}
