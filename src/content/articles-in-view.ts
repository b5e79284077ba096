/** Of a viewport's height: where the reader reads. */
const LINE = 0.45
/** Of a viewport's height: what touches the stretch between these is still read, though the line has left it. */
const BAND = [0.25, 0.65] as const
/** Viewports above and below within which an article is near. */
const NEAR = 1

/** From where to where an article reaches, in CSS pixels from the window's top. */
export interface Extent {
  top: number
  bottom: number
}

/**
 * Which of the articles of a page the reader is in (index): the one that was, as long as it is not scrolled well out of
 * the way, else the one that reaches over the line of reading or is nearest to it. null where none stands anywhere.
 */
export function articleInView(
  extents: readonly (Extent | null)[],
  before: number | null,
  height: number,
): number | null {
  const known = before === null ? null : (extents[before] ?? null)
  if (known && known.top <= BAND[1] * height && known.bottom >= BAND[0] * height) return before
  let nearest: { at: number; distance: number } | null = null
  for (const [at, extent] of extents.entries()) {
    if (!extent) continue
    const distance = Math.max(extent.top - LINE * height, LINE * height - extent.bottom, 0)
    if (!nearest || distance < nearest.distance) nearest = { at, distance }
  }
  return nearest?.at ?? null
}

/** Whether an article is in view, or will be after a turn of the wheel or two. */
export function isNear(extent: Extent | null, height: number): boolean {
  return extent !== null && extent.top < (1 + NEAR) * height && extent.bottom > -NEAR * height
}
