import { browser } from './api'
import { type SerializedPage, serializePage } from './serialize-page'

export async function isTabOpen(tab: number): Promise<boolean> {
  return (await browser.tabs.get(tab).catch(() => null)) !== null
}

/** Opens an address in a new tab right behind another one, and shows it. @returns the new tab */
export async function openBeside(url: string, tabId: number): Promise<number> {
  const beside = await browser.tabs.get(tabId)
  const { index, windowId } = beside
  const { id } = await browser.tabs.create({
    url,
    active: true,
    index: index + 1,
    openerTabId: tabId,
    ...(windowId !== undefined && { windowId }),
  })
  if (id === undefined) throw new Error('the browser opened no tab')
  return id
}

/** Makes a tab the active one of its window, if it is still there. */
export async function showTab(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true }).catch(() => undefined)
}

/** Ms after which a tab counts as loaded whose address is not told: it was sent on to where we may not look. */
const GRACE = 1_000

/**
 * Waits until a tab has loaded, `patience` ms at most, or until it is closed or `signal` aborts.
 * @returns its address by then, null where the browser does not tell it
 */
export async function whenLoaded(tab: number, patience: number, signal: AbortSignal): Promise<string | null> {
  await new Promise<void>((resolve) => {
    let grace: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const { status, url } = (await browser.tabs.get(tab).catch(() => null)) ?? {}
      clearTimeout(grace)
      if (status !== 'complete') return
      if (url) {
        // A tab that was just made is complete, too: with the blank page that it begins with.
        if (url !== 'about:blank') finish()
      } else grace = setTimeout(finish, GRACE)
    }
    const onUpdated = (updated: number) => {
      if (updated === tab) void look()
    }
    const onRemoved = (removed: number) => {
      if (removed === tab) finish()
    }
    const timer = setTimeout(finish, patience)
    function finish() {
      clearTimeout(timer)
      clearTimeout(grace)
      browser.tabs.onUpdated.removeListener(onUpdated)
      browser.tabs.onRemoved.removeListener(onRemoved)
      signal.removeEventListener('abort', finish)
      resolve()
    }
    browser.tabs.onUpdated.addListener(onUpdated)
    browser.tabs.onRemoved.addListener(onRemoved)
    signal.addEventListener('abort', finish)
    void look()
  })
  return (await browser.tabs.get(tab).catch(() => null))?.url || null
}

/** Reads the top frame of a tab as it is shown. null where nothing can be read there. */
export async function readShown(tab: number): Promise<SerializedPage | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: serializePage })
    return (answer?.result as SerializedPage | null | undefined) ?? null
  } catch {
    return null
  }
}
