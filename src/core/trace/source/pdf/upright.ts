import type { PdfItem } from './pdf-page'

/** An item as the file sets it: `transform` as in the PDF, with what else is known of it. */
export type SetItem = Omit<PdfItem, 'x' | 'y' | 'size'> & { transform: readonly number[] }

/** How far from a right angle text is set straight all the same, as the share of its height in its length. */
const ASKEW = 0.1

/** A turn by so many right angles, against the clock. */
type Quarter = 0 | 1 | 2 | 3

/**
 * The items of a page as they are read: turned so that most of its letters run from left to right, as on pages that
 * are printed sideways or upside down. What is set otherwise is a stamp, or a note in the margin, and is left out.
 */
export function upright(items: readonly SetItem[]): PdfItem[] {
  const quarters = items.map(({ transform }) => quarterOf(transform))
  const letters = [0, 0, 0, 0]
  for (const [at, quarter] of quarters.entries())
    if (quarter !== null) letters[quarter] = (letters[quarter] ?? 0) + (items[at]?.text.trim().length ?? 0)
  const main = letters.indexOf(Math.max(...letters))
  return items.flatMap(({ transform, ...item }, at): PdfItem[] => {
    if (quarters[at] !== main) return []
    const [a = 0, b = 0, , , e = 0, f = 0] = transform
    const [x, y] = main === 0 ? [e, f] : main === 1 ? [f, -e] : main === 2 ? [-e, -f] : [-f, e]
    return [{ ...item, x, y, size: Math.hypot(a, b) }]
  })
}

/** By how many right angles a text is turned; null where it is askew. */
function quarterOf([a = 0, b = 0]: readonly number[]): Quarter | null {
  if (Math.abs(b) <= ASKEW * Math.abs(a)) return a > 0 ? 0 : a < 0 ? 2 : null
  if (Math.abs(a) <= ASKEW * Math.abs(b)) return b > 0 ? 1 : 3
  return null
}
