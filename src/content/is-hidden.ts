/** CSS pixels: a box no larger than this holds text for screen readers or for nobody. */
const SPECK = 1

/** Opacity is left out: texts fade in as they are scrolled to. */
const VISIBLE = { visibilityProperty: true }

/**
 * Whether an element of the live page is not shown. Reads what the browser has laid out already; nothing is written,
 * so a walk over all elements lays out once at most.
 */
export function isHidden(element: Element): boolean {
  if (!element.checkVisibility(VISIBLE)) return true
  // Nearly all have a box of some size, and asking for it costs far less than asking for styles.
  const box = element as HTMLElement
  if (box.offsetWidth > SPECK || box.offsetHeight > SPECK) return false
  const { position, overflow, clipPath } = getComputedStyle(element)
  if (position !== 'absolute' && clipPath === 'none') return false
  const { width, height } = element.getBoundingClientRect()
  return overflow === 'hidden' && width <= SPECK && height <= SPECK
}
