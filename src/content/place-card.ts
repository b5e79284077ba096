/** A corner of the window. */
export interface Corner {
  block: 'bottom' | 'top'
  inline: 'right' | 'left'
}

/** A box in the window, in CSS pixels from its top left corner. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>

/** Where the card may stand, the most wanted first. */
const CORNERS: readonly Corner[] = [
  { block: 'bottom', inline: 'right' },
  { block: 'top', inline: 'right' },
  { block: 'bottom', inline: 'left' },
  { block: 'top', inline: 'left' },
]
const [MOST_WANTED] = CORNERS as readonly [Corner]

/** The corner in which a card of this size covers least of `avoid`, with `margin` pixels to the window's edges. */
export function placeCard(
  card: Pick<Box, 'width' | 'height'>,
  avoid: Box,
  view: Pick<Box, 'width' | 'height'>,
  margin: number,
): Corner {
  let best = { corner: MOST_WANTED, covered: Number.POSITIVE_INFINITY }
  for (const corner of CORNERS) {
    const left = corner.inline === 'left' ? margin : view.width - margin - card.width
    const top = corner.block === 'top' ? margin : view.height - margin - card.height
    const covered =
      shared(left, card.width, avoid.left, avoid.width) * shared(top, card.height, avoid.top, avoid.height)
    if (covered < best.covered) best = { corner, covered }
  }
  return best.corner
}

/** Length that two stretches of a line have in common. */
function shared(a: number, lengthA: number, b: number, lengthB: number): number {
  return Math.max(0, Math.min(a + lengthA, b + lengthB) - Math.max(a, b))
}
