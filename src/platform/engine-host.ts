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
  opening ??= inTime(target === 'chrome' ? openOffscreen() : openFrame()).finally(() => {
    opening = null
  })
  return opening
}

/** Fails where it takes too long, whatever the browser owes an answer. */
function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(NOT_LOADED)), PATIENCE)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

let opening: Promise<void> | null = null
/** Whether this background has seen it loaded. */
let isLoaded = false

async function openOffscreen(): Promise<void> {
  const url = browser.runtime.getURL(ENGINE_PAGE)
  const contextTypes = [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT]
  const open = await chrome.runtime.getContexts({ contextTypes, documentUrls: [url] })
  if (open.length === 0) await createOffscreen()
  // A background that was stopped meanwhile may have opened it, and it may be loading still.
  else if (!isLoaded) await untilLoaded()
  isLoaded = true
}

/** Resolves once it has loaded; also where one turns out to be opened already. */
async function createOffscreen(): Promise<void> {
  try {
    await chrome.offscreen.createDocument({
      url: ENGINE_PAGE,
      reasons: [chrome.offscreen.Reason.WORKERS],
      justification:
        'Finds quotations in the text of the page, and their words at the sources, in workers, on this computer.',
    })
  } catch (error) {
    if (!/single offscreen/i.test(String(error))) throw error
    await untilLoaded()
  }
}

async function untilLoaded(): Promise<void> {
  const end = Date.now() + PATIENCE
  // Where nobody listens yet that is an error, or, with the panel open, no answer.
  while (!(await browser.runtime.sendMessage({ to: 'engine', type: 'ready', ask: null }).catch(() => null))) {
    if (Date.now() > end) throw new Error(NOT_LOADED)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

async function openFrame(): Promise<void> {
  const url = browser.runtime.getURL(ENGINE_PAGE)
  if (document.querySelector(`iframe[src="${url}"]`)) return
  const frame = document.createElement('iframe')
  const settled = new AbortController()
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = () => reject(new Error(NOT_LOADED))
      const timer = setTimeout(fail, PATIENCE)
      settled.signal.addEventListener('abort', () => clearTimeout(timer))
      frame.addEventListener('load', () => resolve(), settled)
      frame.addEventListener('error', fail, settled)
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
