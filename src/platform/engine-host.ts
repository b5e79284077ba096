import { browser, target } from './api'

/**
 * The page that hosts the engine: it has what a service worker lacks, workers. In Chrome it is an
 * offscreen document, which outlives the background's naps. Firefox has none, but its background is a page, so there
 * it is a frame within it, loaded when it is first needed. Either way the same page, spoken to in the same messages.
 */
export const ENGINE_PAGE = 'src/engine/engine.html'

/** So long it may take to load. Ms. */
const PATIENCE = 10_000
/** Between two questions whether it has. Ms. */
const PAUSE = 50

const NOT_LOADED = 'the engine’s page did not load'

/** Opens the engine's host if it is not there; resolves when it can be spoken to. Throws where it cannot be opened. */
export function openEngineHost(): Promise<void> {
  opening ??= inTime(target === 'chrome' ? openOffscreen : openFrame).finally(() => {
    opening = null
  })
  return opening
}

/** Fails where it takes too long, whatever the browser owes an answer. The signal tells the work that nobody waits. */
async function inTime(work: (late: AbortSignal) => Promise<void>): Promise<void> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new Error(NOT_LOADED)), PATIENCE)
  const givenUp = new Promise<never>((_, reject) => {
    late.signal.addEventListener('abort', () => reject(late.signal.reason))
  })
  try {
    await Promise.race([work(late.signal), givenUp])
  } finally {
    clearTimeout(timer)
  }
}

let opening: Promise<void> | null = null
/** Whether this background has seen it loaded. */
let isLoaded = false

async function openOffscreen(late: AbortSignal): Promise<void> {
  const url = browser.runtime.getURL(ENGINE_PAGE)
  const contextTypes = [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT]
  const open = await chrome.runtime.getContexts({ contextTypes, documentUrls: [url] })
  if (open.length === 0) await createOffscreen(late)
  // A background that was stopped meanwhile may have opened it, and it may be loading still.
  else if (!isLoaded) await untilLoaded(late)
  isLoaded = true
}

/** Resolves once it has loaded; also where one turns out to be opened already. */
async function createOffscreen(late: AbortSignal): Promise<void> {
  try {
    await chrome.offscreen.createDocument({
      url: ENGINE_PAGE,
      reasons: [chrome.offscreen.Reason.WORKERS],
      justification:
        'Finds quotations in the text of the page, and their words at the sources, in workers, on this computer.',
    })
  } catch (error) {
    if (!/single offscreen/i.test(String(error))) throw error
    await untilLoaded(late)
  }
}

async function untilLoaded(late: AbortSignal): Promise<void> {
  // Where nobody listens yet that is an error, or, with the panel open, no answer.
  while (!(await browser.runtime.sendMessage({ to: 'engine', type: 'ready', ask: null }).catch(() => null))) {
    late.throwIfAborted()
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

async function openFrame(late: AbortSignal): Promise<void> {
  const url = browser.runtime.getURL(ENGINE_PAGE)
  if (document.querySelector(`iframe[src="${url}"]`)) return
  const frame = document.createElement('iframe')
  const settled = new AbortController()
  try {
    await new Promise<void>((resolve, reject) => {
      late.addEventListener('abort', () => reject(late.reason), settled)
      frame.addEventListener('load', () => resolve(), settled)
      frame.addEventListener('error', () => reject(new Error(NOT_LOADED)), settled)
      frame.src = url
      document.body.append(frame)
    })
  } catch (error) {
    // Left there, it would be taken for one that has loaded.
    frame.remove()
    throw error
  } finally {
    settled.abort()
  }
}
