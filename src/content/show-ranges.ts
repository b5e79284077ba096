/** Part of the viewport's height that is kept free above and below what is shown, for bars that stay on top. */
const MARGIN = 0.2

/** Scrolls the page, and whatever scrolls within it, so that the first of these ranges is well in view. */
export function showRanges([first]: Range[]): void {
  const element = first && elementOf(first.startContainer)
  if (!first || !element) return
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  const box = first.getBoundingClientRect()
  const height = innerHeight
  if (box.height > 0 && box.top >= height * MARGIN && box.bottom <= height * (1 - MARGIN)) return
  // A paragraph taller than the viewport would bring its middle into view, and not the words.
  if (element.getBoundingClientRect().height < height / 2) element.scrollIntoView({ block: 'center', behavior })
  else window.scrollBy({ top: box.top - height / 3, behavior })
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}
