import type { Runtime } from 'webextension-polyfill'
import { browser, ownOrigin } from './api'
import { ENGINE_PAGE } from './engine-host'
import {
  type Answer,
  type Ask,
  type BackgroundToArticle,
  type BackgroundToEngine,
  type BackgroundToPage,
  type EngineToTracer,
  type FinderToEngine,
  type Handlers,
  handlerFor,
  isEnvelope,
  type PageToBackground,
  type PanelToBackground,
  type PanelToFinder,
  type PanelToTracer,
  type TracerToEngine,
} from './messages'
import { isFromPage } from './page-shapes'

/** The content script that sent: in the top frame of this tab. */
export interface PageSender {
  /** Address of the page, as the browser tells it; `''` where it does not. */
  url: string
  tabId: number
  windowId: number
  incognito: boolean
}

/** What the panel, the welcome page and the options may ask the background. */
type FromPanel = PanelToBackground & PanelToTracer & PanelToFinder
/** What the scripts in a page are asked. */
type ToPage = BackgroundToPage & BackgroundToArticle
/** What the engine's host is asked. */
type ToEngine = BackgroundToEngine & TracerToEngine & FinderToEngine

/** Asks the background, from a page of the extension. Throws where it does not answer. */
export function askBackground<T extends keyof FromPanel>(
  type: T,
  ask: Ask<FromPanel, T>,
): Promise<Answer<FromPanel, T>> {
  return browser.runtime.sendMessage({ to: 'background', type, ask })
}

/** Tells the background, from the engine's host, what it is to know of a check. Throws where it does not answer. */
export function askTracer<T extends keyof EngineToTracer>(
  type: T,
  ask: Ask<EngineToTracer, T>,
): Promise<Answer<EngineToTracer, T>> {
  return browser.runtime.sendMessage({ to: 'background', type, ask })
}

/**
 * Asks the content script in a tab's top frame, or the script for articles beside it.
 * @returns null where there is none: a page that may not be read, one not read yet, a tab that is gone
 */
export async function askPage<T extends keyof ToPage>(
  tabId: number,
  type: T,
  ask: Ask<ToPage, T>,
): Promise<{ answer: Answer<ToPage, T> } | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, { to: 'page', type, ask }, { frameId: 0 })) ?? null
  } catch {
    return null
  }
}

/** Asks the engine's host, which must be there (`engine-host.ts`). Throws where it does not answer. */
export function askEngine<T extends keyof ToEngine>(type: T, ask: Ask<ToEngine, T>): Promise<Answer<ToEngine, T>> {
  return browser.runtime.sendMessage({ to: 'engine', type, ask })
}

/**
 * Lets the background answer content scripts, pages of the extension, and the engine's host, each in their own tongue.
 * Which of them a sender is, the browser tells by its address; nobody else is heard, and of a page's process nothing that
 * is not as it should be. What a handler throws, the sender is told, and nobody else. Handlers are called synchronously, since a click's permission to open the panel is gone after the first await.
 */
export function answerAsBackground(
  pages: Handlers<PageToBackground, PageSender>,
  panel: Handlers<FromPanel, null>,
  engine: Handlers<EngineToTracer, null>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, 'background')) return undefined
    const { type, ask } = message
    if (sender.url === ownOrigin + ENGINE_PAGE) return promised(() => handlerFor(engine, type)?.(ask, null))
    if (sender.url?.startsWith(ownOrigin)) return promised(() => handlerFor(panel, type)?.(ask, null))
    if (sender.tab?.id === undefined || sender.tab.windowId === undefined || sender.frameId !== 0) return undefined
    if (!isFromPage(type, ask)) return undefined
    const from = {
      url: sender.url ?? '',
      tabId: sender.tab.id,
      windowId: sender.tab.windowId,
      incognito: sender.tab.incognito,
    }
    return promised(() => handlerFor(pages, type)?.(ask, from))
  })
}

/** Lets the engine's host answer the background. */
export function answerAsEngine(handlers: Handlers<ToEngine, null>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const own = sender.id === browser.runtime.id && !sender.tab && (sender.url?.startsWith(ownOrigin) ?? true)
    if (!own || !isEnvelope(message, 'engine')) return undefined
    return promised(() => handlerFor(handlers, message.type)?.(message.ask, null))
  })
}

/** undefined, for nobody's message, must stay undefined: another listener may want it. */
function promised(handle: () => unknown): Promise<unknown> | undefined {
  try {
    const answer = handle()
    return answer === undefined ? undefined : Promise.resolve(answer)
  } catch (error) {
    return Promise.reject(error)
  }
}
