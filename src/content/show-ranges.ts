import { isElement } from '../core/article/element'
import { boxInWindow } from './box-in-window'

/** Part of the viewport's height that is kept free above and below what is shown, for bars that stay on top. */
const MARGIN = 0.2

/** Scrolls the page, and whatever scrolls within it, so that the first of these ranges is well in view. */
export function showRanges([first]: Range[]): void {
  const element = first && elementOf(first.startContainer)
  if (!first || !element) return
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  const box = boxInWindow(first)
  const height = innerHeight
  if (box.height > 0 && box.top >= height * MARGIN && box.top + box.height <= height * (1 - MARGIN)) return
  const isFramed = element.ownerDocument !== document
  // A paragraph taller than the viewport would bring its middle into view, and not the words.
  if (isFramed || element.getBoundingClientRect().height < height / 2)
    element.scrollIntoView({ block: 'center', behavior })
  else window.scrollBy({ top: box.top - height / 3, behavior })
}

function elementOf(node: Node): Element | null {
  return isElement(node) ? node : node.parentElement
}
