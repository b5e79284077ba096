import { PAGE_NUMBER } from '../../../languages/page-number-words'
import type { PdfItem, PdfPage } from './pdf-page'
import { type Row, rowsOf } from './rows'

/** How many rows at the top and at the foot of a page may be running heads, page numbers, notes of copyright. */
const OUTER_ROWS = 3
/** How far the same row may stand from one page to the other (points). */
const SAME_PLACE = 4
/** On how many pages a row must return: heads of left and right pages differ, and those of short chapters end soon. */
const RETURNS = 2

/** A row at the edge of a page: what it says, whatever its numbers, and where. */
interface Outer {
  says: string
  y: number
  items: readonly PdfItem[]
}

/**
 * The items that belong to the pages, not to the text: rows at the top or the foot that return at the same place on
 * several pages, the same but for numbers; and, by itself in its row, the number of a page.
 */
export function findRunningHeads(pages: readonly PdfPage[]): Set<PdfItem> {
  const outer = pages.map(outerRows)
  const heads = new Set<PdfItem>()
  // By what they say, so that each is compared with its like alone.
  const bySaying = new Map<string, Outer[]>()
  for (const row of outer.flat()) bySaying.set(row.says, [...(bySaying.get(row.says) ?? []), row])
  for (const alike of bySaying.values()) {
    for (const row of alike) {
      const returns = alike.filter(({ y }) => Math.abs(y - row.y) <= SAME_PLACE).length
      if ((returns >= RETURNS && !isFigures(row.says)) || PAGE_NUMBER.test(row.says))
        for (const item of row.items) heads.add(item)
    }
  }
  return heads
}

function outerRows({ items }: PdfPage): Outer[] {
  const rows = rowsOf(items.filter(({ text }) => text.trim() !== ''))
  const edge = [...rows.slice(0, OUTER_ROWS), ...rows.slice(Math.max(OUTER_ROWS, rows.length - OUTER_ROWS))]
  return edge.map((row) => ({ says: sayingOf(row), y: row.y, items: row.items }))
}

/** A row's words with every number alike. */
function sayingOf({ items }: Row): string {
  return items
    .map(({ text }) => text)
    .join(' ')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Nothing but numbers: the row of a table, which may look the same on every page. */
const isFigures = (says: string): boolean => says.includes('#') && !/\p{L}/u.test(says)
