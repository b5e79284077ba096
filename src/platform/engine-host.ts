import { browser, target } from './api'

/**
 * The page that hosts the engine: it has what a service worker lacks, a DOM parser and workers. In Chrome it is an
 * offscreen document, which outlives the background's naps. Firefox has none, but its background is a page, so there
 * it is a frame within it, loaded when it is first needed. Either way the same page, spoken to in the same messages.
 */
export const ENGINE_PAGE = 'src/engine/engine.html'

/** Opens the engine's host if it is not there; resolves when it can be spoken to. Throws where it cannot be opened. */
export function openEngineHost(): Promise<void> {
  opening ??= (target === 'chrome' ? openOffscreen() : openFrame()).finally(() => {
    opening = null
  })
  return opening
}

let opening: Promise<void> | null = null

async function openOffscreen(): Promise<void> {
  const url = browser.runtime.getURL(ENGINE_PAGE)
  const contextTypes = [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT]
  const open = await chrome.runtime.getContexts({ contextTypes, documentUrls: [url] })
  if (open.length > 0) return
  await chrome.offscreen.createDocument({
    url: ENGINE_PAGE,
    reasons: [chrome.offscreen.Reason.WORKERS, chrome.offscreen.Reason.DOM_PARSER],
    justification:
      'Finds quotations in the text of the page, and their words at the sources, in workers, on this computer.',
  })
}

async function openFrame(): Promise<void> {
  const url = browser.runtime.getURL(ENGINE_PAGE)
  if (document.querySelector(`iframe[src="${url}"]`)) return
  const frame = document.createElement('iframe')
  await new Promise<void>((resolve, reject) => {
    frame.addEventListener('load', () => resolve())
    frame.addEventListener('error', () => reject(new Error('the engine’s page did not load')))
    frame.src = url
    document.body.append(frame)
  })
}
