import type { Point } from './driver'

/** A place halfway between two pixels is scrolled to either, by turns. CSS pixels. */
const HALFWAY = 1

const isNear = (one: Point, other: Point): boolean =>
  Math.abs(one.x - other.x) <= HALFWAY && Math.abs(one.y - other.y) <= HALFWAY

/**
 * Gives a look for `waitFor`: the place of what is to be clicked, once so many looks in a row have found it there. What
 * moves would be missed: rows while results come in, and a panel while it opens.
 */
export function whenStill(look: () => Promise<Point | null>, looks = 2): () => Promise<Point | false> {
  let still: Point[] = []
  return async () => {
    const seen = await look()
    const isStill = seen !== null && still.every((point) => isNear(point, seen))
    still = seen === null ? [] : isStill ? [...still, seen] : [seen]
    return still.length >= looks && seen !== null && seen
  }
}
