import { isElement } from '../core/article/element'

/** What a click must not be on to be ours: whatever answers to clicks itself. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, iframe, [contenteditable], [role="button"], [role="link"]'

/** A place on the page where the pointer is. */
export interface Point {
  /** The page's, or that of a frame. */
  document: Document
  /** CSS pixels in that document's window. */
  x: number
  y: number
  /** The open shadow trees that it is in. */
  shadowRoots: ShadowRoot[]
  /** What it is on. */
  target: Element | null
}

/** What the pointer does over the page: `hover` at most once a frame, `click` with the plain main button. */
export interface PointerListener {
  hover(point: Point | null): void
  click(point: Point): void
}

/**
 * Watches the pointer over a document until `signal` aborts, and never gets in its way: nothing is prevented or stopped.
 * Clicks that scripts of the page make up, those on links and controls, and those that end a selection are left out.
 */
export function watchPointer(document: Document, listener: PointerListener, signal: AbortSignal): void {
  let frame = 0
  const hover = (point: Point | null) => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => listener.hover(point))
  }
  const options = { signal, passive: true }
  // With a button held, words are being selected, or something is dragged.
  document.addEventListener(
    'pointermove',
    (event) => hover(event.buttons === 0 ? pointOf(event, document) : null),
    options,
  )
  document.documentElement.addEventListener('pointerleave', () => hover(null), options)
  document.addEventListener(
    'click',
    (event) => {
      const modified = event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      if (!event.isTrusted || event.defaultPrevented || modified || isSelecting(document) || isOnControl(event)) return
      listener.click(pointOf(event, document))
    },
    options,
  )
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
}

function pointOf(event: MouseEvent, document: Document): Point {
  const { target, clientX: x, clientY: y } = event
  const element = isElement(target as Node) ? (target as Element) : null
  if (!element?.shadowRoot) return { document, x, y, shadowRoots: [], target: element }
  const path = event.composedPath()
  const [inner] = path
  return {
    document,
    x,
    y,
    shadowRoots: path.filter(isShadowRoot),
    target: isElement(inner as Node) ? (inner as Element) : element,
  }
}

/** Whether a click at a point is the page's own: on a link, a button, a field. */
export function isOnOwnControl({ target }: Point): boolean {
  for (let at = target; at; at = hostOf(at)) if (at.closest(INTERACTIVE)) return true
  return false
}

const hostOf = (element: Element): Element | null => (element.getRootNode() as Partial<ShadowRoot>).host ?? null

/** Of fragments, an event comes through shadow trees alone, and a text stands on a page in no others. */
export const isShadowRoot = (target: EventTarget): target is ShadowRoot =>
  (target as Node).nodeType === Node.DOCUMENT_FRAGMENT_NODE

const isSelecting = (document: Document) => document.getSelection()?.isCollapsed === false

function isOnControl(event: Event): boolean {
  return event.composedPath().some((target) => isElement(target as Node) && (target as Element).matches(INTERACTIVE))
}
