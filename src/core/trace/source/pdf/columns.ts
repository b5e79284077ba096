import { greatestOf, leastOf } from '../../../extremes'
import { median } from '../../../median'
import type { PdfItem } from './pdf-page'
import { type Row, rowsOf } from './rows'

/** The narrowest white band between columns, as a share of the size of the text beside it. */
const GUTTER = 0.8
/** How many rows there must be on either side: by chance, gaps between words fall together over one or two. */
const LEAST_ROWS = 4
/** How wide a column's rows are at least, as a share of the whole: what is narrower are numbers, marks, dates. */
const LEAST_WIDTH = 0.18
/** How often a page is parted at most: a guard against pages that mean harm. */
const MOST_PARTS = 200
/** How many rows, and places for a gutter, are looked at of one part: the same guard. */
const MOST_ROWS = 1500
const MOST_PLACES = 400

/** A white band, and the rows that it parts: `[from, to)`. */
interface Gutter {
  x: number
  from: number
  to: number
}

/**
 * Parts a page into pieces that are read one after another: columns, and what stands above, below and between them
 * over their whole width. After recursive XY-cut (Nagy and Seth 1984), but a white band need not run through the whole
 * piece: of all bands the tallest parts it, into what is above, left, right and below. O(rows × places) a cut.
 * @returns the items of each piece, in the order of reading
 */
export function partColumns(items: readonly PdfItem[]): PdfItem[][] {
  const pieces: PdfItem[][] = []
  const waiting: PdfItem[][] = [[...items]]
  for (let cuts = 0; waiting.length > 0; cuts++) {
    const piece = waiting.pop() ?? []
    if (piece.length === 0) continue
    const rows = rowsOf(piece).slice(0, MOST_ROWS)
    const gutter = cuts < MOST_PARTS ? tallestGutter(rows) : null
    if (!gutter) {
      pieces.push(piece)
      continue
    }
    const { x, from, to } = gutter
    const itemsOf = (some: readonly Row[]) => some.flatMap((row) => row.items)
    const band = itemsOf(rows.slice(from, to))
    const left = band.filter((item) => centre(item) < x)
    const right = band.filter((item) => centre(item) >= x)
    const columns = isRightToLeft(band) ? [left, right] : [right, left]
    waiting.push(itemsOf(rows.slice(to)), ...columns, itemsOf(rows.slice(0, from)))
  }
  return pieces
}

/** The white band that parts most rows; null where there is none that could part columns. */
function tallestGutter(rows: readonly Row[]): Gutter | null {
  const text = rows.map((row) => ({ size: row.size, spans: spansOf(row) }))
  const size = median(text.map((row) => row.size))
  let best: Gutter | null = null
  for (const x of places(text.flatMap(({ spans }) => spans))) {
    let from = 0
    for (let at = 0; at <= text.length; at++) {
      const row = text[at]
      if (row && isClear(row.spans, x, (GUTTER * size) / 2)) continue
      const gutter = { x, from, to: at }
      if (at - from > (best ? best.to - best.from : 0) && isBetweenColumns(text.slice(from, at), x)) best = gutter
      from = at + 1
    }
  }
  return best
}

/** What a row covers with ink: stretches from left to right. */
function spansOf({ items }: Row): [number, number][] {
  const spans: [number, number][] = []
  for (const { text, x, width, size } of items) {
    if (text.trim() === '') continue
    const last = spans.at(-1)
    // Words of one line: what lies between them is no gutter.
    if (last && x - last[1] < (GUTTER * size) / 2) last[1] = Math.max(last[1], x + width)
    else spans.push([x, x + width])
  }
  return spans
}

/** Where a gutter could be: left of what begins after a gap. Rounded, so that rows that begin alike count once. */
function places(spans: readonly (readonly [number, number])[]): number[] {
  const counts = new Map<number, number>()
  for (const [left] of spans) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PLACES)
    .map(([x]) => x)
}

/** Whether the band that ends at `x`, `half` to both of its sides taken together, is white in a row. */
function isClear(spans: readonly (readonly [number, number])[], x: number, half: number): boolean {
  return spans.every(([left, right]) => right <= x - 2 * half || left >= x - 0.5 - 1e-6)
}

/** Whether there are enough lines on both sides of a place, and wide enough ones. */
function isBetweenColumns(rows: readonly { spans: [number, number][] }[], x: number): boolean {
  const sides = [(left: number) => left < x - 0.5, (left: number) => left >= x - 0.5].map((isHere) =>
    rows.flatMap(({ spans }) => extentOf(spans.filter(([left]) => isHere(left)))),
  )
  const [whole] = extentOf(sides.flat())
  return sides.every((lines) => {
    const widths = lines.map(([left, right]) => right - left)
    return whole && widths.length >= LEAST_ROWS && median(widths) >= LEAST_WIDTH * (whole[1] - whole[0])
  })
}

/** From the left end of some stretches to the right end of all; `[]` of none. */
function extentOf(spans: readonly (readonly [number, number])[]): [number, number][] {
  const [first] = spans
  if (!first) return []
  return [[leastOf(spans.map(([left]) => left)), greatestOf(spans.map(([, right]) => right))]]
}

const centre = ({ x, width }: PdfItem): number => x + width / 2

function isRightToLeft(items: readonly PdfItem[]): boolean {
  return items.filter((item) => item.isRightToLeft).length > items.length / 2
}
