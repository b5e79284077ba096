import type { Box } from './place-card'

/** CSS pixels between the tip and the words, and between it and the window's edges. */
const GAP = 8
/** CSS pixels that the first of the tip stands before the pointer. */
const BEFORE = 32

/** A place in the window, in CSS pixels from its top left corner. */
export type Place = Pick<Box, 'left' | 'top'>

/**
 * Where a tip of this size stands: below all lines of the words, or above them, near the pointer, and whole in the
 * window. null where there is room for it neither below nor above: it never covers the words.
 * @param lines where the words stand
 * @param x of the pointer
 */
export function placeTip(
  tip: Pick<Box, 'width' | 'height'>,
  lines: readonly Box[],
  x: number,
  view: Pick<Box, 'width' | 'height'>,
): Place | null {
  if (lines.length === 0 || tip.width + 2 * GAP > view.width) return null
  const below = Math.max(...lines.map(({ top, height }) => top + height)) + GAP
  const above = Math.min(...lines.map(({ top }) => top)) - GAP - tip.height
  const left = Math.max(GAP, Math.min(x - BEFORE, view.width - GAP - tip.width))
  if (below >= GAP && below + tip.height + GAP <= view.height) return { left, top: below }
  if (above >= GAP && above + tip.height + GAP <= view.height) return { left, top: above }
  return null
}
