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
/** CSS pixels that the card is high at least, where it is kept low so that it stands clear of the words. */
const LOW = 240
/** CSS pixels that a bar may be off the edge. */
const SLACK = 2

/** Where the card goes: a corner, and what it keeps free above and below, in CSS pixels. */
export interface Place extends Corner {
  above: number
  below: number
}

/**
 * Where a card of this size covers nothing of the words, and least of what the page keeps in its place in the window. Where
 * it would cover words in each corner, it is kept as low as there is room below them or above them.
 * @param avoid the words
 * @param floating what the page keeps in its place
 * @param margin CSS pixels to the window's edges, to bars at them, and to the words
 */
export function placeCard(
  card: Pick<Box, 'width' | 'height'>,
  avoid: Box,
  floating: readonly Box[],
  view: Pick<Box, 'width' | 'height'>,
  margin: number,
): Place {
  const { above, below } = barsIn(floating, view)
  const words = {
    left: avoid.left - margin,
    top: avoid.top - margin,
    width: avoid.width + 2 * margin,
    height: avoid.height + 2 * margin,
  }
  let best = { corner: MOST_WANTED, covered: Number.POSITIVE_INFINITY, ofWords: 0 }
  for (const corner of CORNERS) {
    const left = corner.inline === 'left' ? margin : view.width - margin - card.width
    const top = corner.block === 'top' ? above + margin : view.height - below - margin - card.height
    const box = { left, top, ...card }
    const ofWords = shared(box, words)
    const covered = floating.reduce((sum, each) => sum + shared(box, each), ofWords)
    if (covered < best.covered) best = { corner, covered, ofWords }
  }
  const low = best.ofWords > 0 ? placeLow(avoid, { above, below }, view, margin) : null
  return low ?? { ...best.corner, above, below }
}

/** Below the words or above them, whichever has more room; null where neither has enough. */
function placeLow(
  { top, height }: Box,
  { above, below }: Pick<Place, 'above' | 'below'>,
  view: Pick<Box, 'height'>,
  margin: number,
): Place | null {
  const end = top + height
  const rooms = { top: top - above - 2 * margin, bottom: view.height - below - end - 2 * margin }
  const block = rooms.bottom >= rooms.top ? 'bottom' : 'top'
  if (rooms[block] < LOW) return null
  return block === 'bottom'
    ? { block, inline: 'right', above: end, below }
    : { block, inline: 'right', above, below: view.height - top }
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
