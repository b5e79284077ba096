import type { Box } from './place-card'

/** Where in the window it is looked what lies there: shares of its width, and CSS pixels from its upper or lower edge. */
const ACROSS = [0.03, 0.25, 0.5, 0.75, 0.97]
const FROM_EDGE = [6, 60, 120, 240]
/** Elements around one that are asked for their position. */
const MAX_LEVELS = 40
/** Of the window's area: what is larger than so much is the page itself, or a curtain over it. */
const LARGE = 0.5
/** CSS pixels that what sticks to an edge may be off it. */
const SLACK = 2

/**
 * What the page keeps in its place in the window while it is scrolled: bars, notices, buttons that float. Looked for at
 * 40 places at the upper and the lower edge, and no further.
 */
export function floatingBoxes(view: Window & typeof globalThis = window): Box[] {
  const { innerWidth: width, innerHeight: height, document } = view
  const known = new Map<Element, Element | null>()
  const floating = new Set<Element>()
  for (const across of ACROSS)
    for (const y of FROM_EDGE.flatMap((distance) => [distance, height - distance])) {
      const hit = document.elementFromPoint(across * width, y)
      const holder = hit && holderOf(hit, known)
      if (holder) floating.add(holder)
    }
  return [...floating]
    .map((element): Box => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0 && box.width * box.height < LARGE * width * height)
}

/** The outermost element around one that the page keeps in its place; null where it scrolls. */
function holderOf(element: Element, known: Map<Element, Element | null>): Element | null {
  const before = known.get(element)
  if (before !== undefined) return before
  let holder: Element | null = null
  let levels = 0
  for (let at: Element | null = element; at && levels < MAX_LEVELS; at = at.parentElement, levels++) {
    if (isKept(at)) holder = at
  }
  known.set(element, holder)
  return holder
}

function isKept(element: Element): boolean {
  const { position } = getComputedStyle(element)
  if (position === 'fixed') return true
  if (position !== 'sticky') return false
  const { top, bottom } = element.getBoundingClientRect()
  return Math.abs(top) <= SLACK || Math.abs(bottom - innerHeight) <= SLACK
}
