import {
  type Answer,
  type Ask,
  type BackgroundToArticle,
  type BackgroundToPage,
  type Handlers,
  handlerFor,
  isEnvelope,
  type PageToBackground,
} from './messages'
import { isAlive, pageApi } from './page-api'

/**
 * Asks the background, from a content script.
 * @returns null where it cannot be asked: the extension is gone, or was stopped before it answered
 */
export async function askFromPage<T extends keyof PageToBackground>(
  type: T,
  ask: Ask<PageToBackground, T>,
): Promise<{ answer: Answer<PageToBackground, T> } | null> {
  if (!isAlive()) return null
  try {
    const answer = await pageApi.runtime.sendMessage({ to: 'background', type, ask })
    // Where the background is stopped before it answers, Firefox resolves with nothing.
    return answer === undefined ? null : { answer }
  } catch {
    return null
  }
}

/**
 * Lets a script in a page answer the background until `signal` aborts; what it has no handler for, another of ours may
 * answer. Answers travel in an object, so that no answer
 * and an answer of null can be told apart.
 */
export function answerAsPage(
  handlers: Handlers<BackgroundToPage, null> | Handlers<BackgroundToArticle, null>,
  signal: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): boolean => {
    if (sender.id !== pageApi.runtime.id || sender.tab || !isEnvelope(message, 'page')) return false
    const handler = handlerFor<object, null>(handlers, message.type)
    if (!handler) return false
    Promise.resolve(handler(message.ask, null)).then(
      (answer) => respond({ answer }),
      () => respond(null),
    )
    return true
  }
  pageApi.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => isAlive() && pageApi.runtime.onMessage.removeListener(listener))
}
