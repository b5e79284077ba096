import type { PdfItem } from './pdf-page'

/** How far apart baselines may be, as a share of the font's size, and still be one: raised marks, sunken initials. */
const SAME_ROW = 0.45

/** Items that stand beside one another, over all columns. */
export interface Row {
  /** From left to right. */
  items: PdfItem[]
  /** Baseline of its largest items. */
  y: number
  size: number
}

/** Gathers items into rows, from the top of the page to its foot. O(n log n). */
export function rowsOf(items: readonly PdfItem[]): Row[] {
  const rows: Row[] = []
  // Larger ones first within a baseline, so that raised marks join the row that they belong to.
  for (const item of [...items].sort((a, b) => b.y - a.y || b.size - a.size)) {
    const row = rows.at(-1)
    if (row && Math.abs(row.y - item.y) <= SAME_ROW * Math.max(row.size, item.size)) add(row, item)
    else rows.push({ items: [item], y: item.y, size: item.size })
  }
  for (const row of rows) row.items.sort((a, b) => a.x - b.x)
  return rows
}

function add(row: Row, item: PdfItem): void {
  row.items.push(item)
  if (item.size <= row.size) return
  row.size = item.size
  row.y = item.y
}
