/** A corner of the window, and how far from its upper and lower edge what is in it keeps. */
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

/** Of the window's width, from which a box at its upper or lower edge is a bar, that the card stands clear of. */
const BAR_WIDTH = 0.5
/** Of the window's height that bars leave to the card at least; where they do not, it stands over them. */
const ROOM = 0.5
/** CSS pixels that a bar may be off the edge. */
const SLACK = 2

/** Where the card goes: a corner, and what it keeps free above and below, in CSS pixels. */
export interface Place extends Corner {
  above: number
  below: number
}

/**
 * Where a card of this size covers least of the words, and of what the page keeps in its place in the window.
 * @param avoid the words
 * @param floating what the page keeps in its place
 * @param margin CSS pixels to the window's edges, or to bars at them
 */
export function placeCard(
  card: Pick<Box, 'width' | 'height'>,
  avoid: Box,
  floating: readonly Box[],
  view: Pick<Box, 'width' | 'height'>,
  margin: number,
): Place {
  const { above, below } = barsIn(floating, view)
  let best = { corner: MOST_WANTED, covered: Number.POSITIVE_INFINITY }
  for (const corner of CORNERS) {
    const left = corner.inline === 'left' ? margin : view.width - margin - card.width
    const top = corner.block === 'top' ? above + margin : view.height - below - margin - card.height
    const covered = [avoid, ...floating].reduce((sum, box) => sum + shared({ left, top, ...card }, box), 0)
    if (covered < best.covered) best = { corner, covered }
  }
  return { ...best.corner, above, below }
}

/** How much of the window's height the bars at its upper and lower edge take. */
function barsIn(floating: readonly Box[], view: Pick<Box, 'width' | 'height'>): { above: number; below: number } {
  const bars = floating.filter(({ width }) => width >= BAR_WIDTH * view.width)
  const above = bars.filter(({ top }) => top <= SLACK).map(({ top, height }) => top + height)
  const below = bars
    .filter(({ top, height }) => top + height >= view.height - SLACK)
    .map(({ top }) => view.height - top)
  const taken = { above: Math.max(0, ...above), below: Math.max(0, ...below) }
  return taken.above + taken.below <= (1 - ROOM) * view.height ? taken : { above: 0, below: 0 }
}

/** The area that two boxes have in common. */
function shared(one: Box, other: Box): number {
  return overlap(one.left, one.width, other.left, other.width) * overlap(one.top, one.height, other.top, other.height)
}

/** Length that two stretches of a line have in common. */
function overlap(a: number, lengthA: number, b: number, lengthB: number): number {
  return Math.max(0, Math.min(a + lengthA, b + lengthB) - Math.max(a, b))
}
