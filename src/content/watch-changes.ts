import { isElement } from '../core/article/element'
import { frameBody } from '../core/article/inner-tree'

/** Ms without a change before a page counts as still. */
const STILL = 250
/** Ms at most between a change and the look at it, on a page that is never still: a reader sees it follow at once. */
const PATIENCE = 600
/** Ms at least from one look to the next: under constant change nobody reads faster than this. */
const REST = 2000
/** Rest for each unit of time that a look took: what we cost a page that always changes stays under 2 % of its thread. */
const REST_PER_WORK = 50

/** Ms after a look when elements that were not defined are asked whether they are now. */
const DEFINED_AFTER = [500, 1500, 4000, 10_000]
/** Elements asked at most: it takes one of those that a script defines to see that it has come. */
const MAX_UNDEFINED = 100

/** Attributes that show and hide text. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden']
/** What ends when text that was taken from sight by a style alone may have come to it. */
const REVEALING = ['transitionend', 'animationend', 'scrollend']
/** What a style must speak of to show or hide text; scripts that move things change the rest of it all the time. */
const SHOWING_STYLE = /display|visibility|opacity|height|clip/
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributeFilter: SHOWING,
  attributeOldValue: true,
  subtree: true,
}
/** Elements that come and go, and hold no text of an article. */
const TEXTLESS = new Set('script style link meta base title iframe noscript template img svg video ins'.split(' '))

/** A tree of nodes that tells of its own changes alone: the page, an open shadow tree, the document in a frame. */
export type Tree = Document | ShadowRoot

/**
 * Calls `look`, which never fails, when something in the page has changed that may bear on its text, once the page is
 * still, and not too often, until `signal` aborts. While the page is not shown nothing is looked at; what changed
 * meanwhile is, once it is shown again.
 * @param isRevealed whether text that could not be seen can be now: asked after what may show it without a change
 * @returns what watches a tree of its own within the page, too: no change there is told to who watches the page
 */
export function watchChanges(
  look: () => Promise<void>,
  isRevealed: () => boolean,
  signal: AbortSignal,
): (tree: Tree) => void {
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
    if (signal.aborted) return
    awaitDefinitions()
    const now = performance.now()
    rested = now + Math.max(REST, (now - begun) * REST_PER_WORK)
  }

  const observer = new MutationObserver((records) => {
    if (records.some(bearsOnText)) plan()
  })
  /** No record tells that an element gets a shadow tree: it does when a script defines it. */
  let asking = 0
  const awaitDefinitions = () => {
    clearTimeout(asking)
    const waiting = [...document.querySelectorAll(':not(:defined)')].slice(0, MAX_UNDEFINED)
    const ask = ([wait, ...later]: number[]) => {
      if (wait === undefined || waiting.length === 0) return
      asking = window.setTimeout(
        () => (waiting.some((element) => element.matches(':defined')) ? plan() : ask(later)),
        wait,
      )
    }
    ask(DEFINED_AFTER)
  }
  const onLoad = ({ target }: Event) => {
    if (isElement(target as Node) && frameBody(target as Element)?.firstChild) plan()
  }
  const watch = (tree: Tree) => {
    if (signal.aborted) return
    observer.observe(tree, WATCHED)
    // A frame that shows another document tells its own element alone, and who listens around it. Twice is once.
    tree.addEventListener('load', onLoad, { signal, capture: true })
  }
  watch(document)
  awaitDefinitions()
  const onShown = () => {
    if (!document.hidden && since !== null) plan()
  }
  document.addEventListener('visibilitychange', onShown, { signal })
  let revealing = 0
  const onReveal = () => {
    clearTimeout(revealing)
    revealing = window.setTimeout(() => signal.aborted || (isRevealed() && plan()), STILL)
  }
  for (const type of REVEALING) document.addEventListener(type, onReveal, { signal, capture: true, passive: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
    clearTimeout(asking)
  })
  return watch
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
  if (type === 'childList') {
    const nodes = [...addedNodes, ...removedNodes]
    // Beside the body stands no text of a page's: layers of the browser's extensions do, of ours as well.
    if (target.nodeName === 'HTML') return nodes.some(({ nodeName }) => /^(?:BODY|FRAMESET)$/.test(nodeName))
    return !isTextless(target) && nodes.some(mayHoldText)
  }
  if (attributeName !== 'style' || !isElement(target)) return true
  return SHOWING_STYLE.test(`${oldValue} ${target.getAttribute('style')}`)
}

const mayHoldText = (node: Node) => node.nodeType !== Node.COMMENT_NODE && !isTextless(node)

const isTextless = (node: Node | null) => node !== null && isElement(node) && TEXTLESS.has(node.localName)
