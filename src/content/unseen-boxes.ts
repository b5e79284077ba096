import { SPECK } from './unseen-styles'

/** Windows: text that is further away within something that cuts it off is no next picture of a show. */
const FAR = 3
/** Elements in one that are looked at for what lies over others. */
const MAX_CHILDREN = 400
/** CSS pixels by which neighbours may overlap and still stand side by side. */
const SLACK = 1

/** What opens and shuts something beside it, or a part of a page that is made to be opened. */
const OPENER = 'button, summary, [aria-expanded], [role="button"], [role="tab"]'
const OPENED = '[role="region"], [role="tabpanel"], details, details *'

/** Where elements are in the window: each is asked once. */
export class Boxes {
  readonly #boxes = new Map<Element, DOMRect>()

  of(element: Element): DOMRect {
    const known = this.#boxes.get(element)
    if (known) return known
    const box = element.getBoundingClientRect()
    this.#boxes.set(element, box)
    return box
  }
}

/** Where what stands in an element is in the window, and not the element. */
export function boxOfText(element: Element): DOMRect {
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(element)
  return range.getBoundingClientRect()
}

export const isSpeck = ({ width, height }: DOMRect) => width <= SPECK || height <= SPECK

/** Whether two boxes have an area in common. */
export function areOverlapping(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left < other.right - SLACK &&
    other.left < one.right - SLACK &&
    one.top < other.bottom - SLACK &&
    other.top < one.bottom - SLACK
  )
}

/** Whether a box holds all of another. */
export function hasWithin(outer: DOMRect, inner: DOMRect): boolean {
  return (
    outer.left <= inner.left + SLACK &&
    outer.right >= inner.right - SLACK &&
    outer.top <= inner.top + SLACK &&
    outer.bottom >= inner.bottom - SLACK
  )
}

/** The elements in one, as many as are looked at. */
export const childrenOf = ({ children }: Element | ShadowRoot): Element[] => [...children].slice(0, MAX_CHILDREN)

/**
 * Whether a box lies where no scrolling leads: before the beginning of the document. What has been scrolled out of an
 * inner scroller can be scrolled back, and what stands beside a picture of a show comes with the next.
 * @param around the elements around it, from the inside outwards
 */
export function isOutOfReach(box: DOMRect, around: readonly Element[]): boolean {
  const [inner] = around
  const view = inner?.ownerDocument.defaultView
  const root = inner?.ownerDocument.scrollingElement
  if (!view || !root) return false
  let { right, bottom } = box
  right += view.scrollX
  bottom += view.scrollY
  const isRightToLeft = view.getComputedStyle(root).direction === 'rtl'
  if (isRightToLeft) right += Math.max(0, root.scrollWidth - root.clientWidth)
  if (right > 0 && bottom > 0) return false
  const cutters = around.filter((each) => each !== root && view.getComputedStyle(each).overflow !== 'visible')
  for (const { scrollLeft, scrollTop } of cutters) {
    right += Math.abs(scrollLeft)
    bottom += scrollTop
  }
  const isFar = right < -FAR * view.innerWidth || bottom < -FAR * view.innerHeight
  return (right <= 0 || bottom <= 0) && (isFar || cutters.every((each) => each.localName === 'body'))
}

/** Whether an element that has no size now is one that the page lets the reader open: a section under its heading. */
export function isOpenable(element: Element): boolean {
  if (element.matches(OPENED)) return true
  const { id } = element
  if (id && element.ownerDocument.querySelector(`[aria-controls~="${CSS.escape(id)}"]`)) return true
  for (const each of [element, element.parentElement]) {
    const before = each?.previousElementSibling
    if (before && (before.matches(OPENER) || before.querySelector(OPENER))) return true
  }
  return false
}
