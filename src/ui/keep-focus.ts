/** What had the focus, or holds it, and what stood beside it. */
interface Place {
  element: Element
  next: Element | null
  previous: Element | null
}

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]'

/**
 * Keeps the focus in the document where what had it is taken away: a row that goes, a bar that closes, a view that another
 * takes the place of. It goes to what stood beside that, else to the heading. Nothing is moved where what took it away has
 * put the focus somewhere itself, and where the reader is in another document.
 */
export function keepFocus(signal: AbortSignal): void {
  /** The way from what has the focus out to the body. */
  let way: Place[] = []
  const isLost = () => way[0]?.element.isConnected === false && document.activeElement === document.body
  const mend = () => {
    if (!signal.aborted && isLost() && document.hasFocus()) focusNear(way)
  }
  document.addEventListener(
    'focusin',
    ({ target }) => {
      way = target instanceof Element ? wayOut(target) : []
    },
    { signal },
  )
  document.addEventListener(
    'focusout',
    () => {
      const [had] = way
      // Left by the reader, not taken away.
      setTimeout(() => {
        if (had && had === way[0] && had.element.isConnected && document.activeElement === document.body) way = []
      })
    },
    { signal },
  )
  const observer = new MutationObserver(() => {
    // Effects come after the next frame, and may move the focus.
    if (isLost()) requestAnimationFrame(() => setTimeout(mend))
  })
  observer.observe(document.body, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect())
}

function wayOut(element: Element | null): Place[] {
  if (!element || element === document.body) return []
  const { nextElementSibling: next, previousElementSibling: previous } = element
  return [{ element, next, previous }, ...wayOut(element.parentElement)]
}

function focusNear(way: readonly Place[]): void {
  for (const { element, next, previous } of way) {
    const within = element.isConnected ? [element] : [next, previous]
    const found = within.flatMap((each) => (each?.isConnected ? focusableIn(each) : []))
    for (const each of found) {
      each.focus()
      if (document.activeElement === each) return
    }
  }
  const heading = document.querySelector<HTMLElement>('h1, h2')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}

/** What can have the focus in an element, itself among it, as it stands there. */
function focusableIn(element: Element): HTMLElement[] {
  const within = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)]
  return element instanceof HTMLElement && element.matches(FOCUSABLE) ? [element, ...within] : within
}
