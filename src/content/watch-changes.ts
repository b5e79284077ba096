/** Ms without a change before a page counts as still. */
const STILL = 250
/** Ms at most between a change and the look at it, on a page that is never still: a reader sees it follow at once. */
const PATIENCE = 600
/** Ms at least from one look to the next: under constant change nobody reads faster than this. */
const REST = 2000
/** Rest for each unit of time that a look took: what we cost a page that always changes stays under 2 % of its thread. */
const REST_PER_WORK = 50

/** Attributes that show and hide text. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden']
/** What a style must speak of to show or hide text; scripts that move things change the rest of it all the time. */
const SHOWING_STYLE = /display|visibility|height|clip/
/** Elements that come and go, and hold no text of an article. */
const TEXTLESS = new Set('script style link meta base title iframe noscript template img svg video ins'.split(' '))

/**
 * Calls `look`, which never fails, when something in the page has changed that may bear on its text, once the page is
 * still, and not too often, until `signal` aborts. While the page is not shown nothing is looked at; what changed
 * meanwhile is, once it is shown again.
 */
export function watchChanges(look: () => Promise<void>, signal: AbortSignal): void {
  let timer = 0
  /** When the first change not yet looked at came, and when the next look may be, in ms since the page's start. */
  let since: number | null = null
  let rested = 0

  const plan = () => {
    const now = performance.now()
    since ??= now
    const patience = Math.min(STILL, since + PATIENCE - now)
    clearTimeout(timer)
    timer = window.setTimeout(notice, Math.max(patience, rested - now, 0))
  }
  const notice = async () => {
    if (document.hidden) return
    since = null
    const begun = performance.now()
    // Until it is known how long the look takes, the rest is the least.
    rested = begun + REST
    await look()
    const now = performance.now()
    rested = now + Math.max(REST, (now - begun) * REST_PER_WORK)
  }

  const observer = new MutationObserver((records) => {
    if (records.some(bearsOnText)) plan()
  })
  observer.observe(document, {
    childList: true,
    characterData: true,
    attributeFilter: SHOWING,
    attributeOldValue: true,
    subtree: true,
  })
  const onShown = () => {
    if (!document.hidden && since !== null) plan()
  }
  document.addEventListener('visibilitychange', onShown, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}

/** Whether a change in the page may change the text that is shown. */
export function bearsOnText({
  type,
  target,
  attributeName,
  oldValue,
  addedNodes,
  removedNodes,
}: MutationRecord): boolean {
  if (type === 'characterData') return !isTextless(target.parentNode)
  if (type === 'childList') return !isTextless(target) && [...addedNodes, ...removedNodes].some(mayHoldText)
  if (attributeName !== 'style' || !(target instanceof Element)) return true
  return SHOWING_STYLE.test(`${oldValue} ${target.getAttribute('style')}`)
}

const mayHoldText = (node: Node) => node.nodeType !== Node.COMMENT_NODE && !isTextless(node)

const isTextless = (node: Node | null) => node instanceof Element && TEXTLESS.has(node.localName)
