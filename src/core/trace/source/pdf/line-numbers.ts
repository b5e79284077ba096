import { greatestOf, leastOf } from '../../../extremes'
import { median } from '../../../median'
import type { PdfItem } from './pdf-page'
import { type Row, rowsOf } from './rows'

/** Numbers of lines have so many digits at most: years, which tables count up too, have four. */
const NUMBER = /^(\d{1,3})$/
/** The same at the start of an item that holds the line's words as well. */
const NUMBER_BEFORE = /^(\d{1,3})\s+(?=\S)/
/** How far the edges of numbers in one column lie apart at most (points). */
const SAME_EDGE = 3
/** Fewest numbers that are a count of lines, ... */
const FEWEST = 3
/** ... and where they stand at every so many lines alone: two may fall together by chance. */
const FEWEST_SPARSE = 2
/** At every fifth line, at every tenth: where a count is sparse its numbers are multiples of these. */
const SPARSE_STEPS = [5, 10]
/** Share of neighbours in a count whose numbers are as far apart as their lines. */
const REGULAR = 0.8
/** Share of the counted lines that must hold words: rows of a table are counted, too, and hold figures. */
const WORDED = 0.6
const WORDS = /\p{L}{2,}/gu
const FEWEST_WORDS = 2

/** A number that may count a line: the item that holds it, and the row. */
interface Count {
  item: PdfItem
  value: number
  row: number
}

/**
 * The items of a page without the numbers that count its lines, at every line or at every fifth: in the margin, on
 * either side, or before the words in the same item. They are told by their counting: from one to the next the numbers
 * are as far apart as the lines. O(items).
 */
export function withoutLineNumbers(items: readonly PdfItem[]): PdfItem[] {
  const rows = rowsOf(items.filter(({ text }) => text.trim() !== ''))
  const numbers = new Set<PdfItem>()
  for (const column of columnsOf(rows, NUMBER))
    if (isCount(column, rows)) for (const { item } of column) numbers.add(item)
  const opening = new Set<PdfItem>()
  for (const column of columnsOf(rows, NUMBER_BEFORE))
    if (column.length > FEWEST && isCount(column, rows)) for (const { item } of column) opening.add(item)
  if (numbers.size + opening.size === 0) return [...items]
  return items.flatMap((item) => (numbers.has(item) ? [] : opening.has(item) ? [withoutNumber(item)] : [item]))
}

/** Numbers at the ends of rows that begin or end at one edge, from the top. */
function columnsOf(rows: readonly Row[], pattern: RegExp): Count[][] {
  const counts = rows.flatMap(({ items }, row) =>
    [...new Set([items[0], items.at(-1)])].flatMap((item) => {
      const [, digits] = item ? (pattern.exec(item.text.trim()) ?? []) : []
      return item && digits !== undefined ? [{ item, value: Number.parseInt(digits, 10), row }] : []
    }),
  )
  const edges = [({ item }: Count) => item.x + item.width, ({ item }: Count) => item.x]
  return edges.flatMap((edge) => groupBy(counts, edge))
}

function groupBy(counts: readonly Count[], edge: (count: Count) => number): Count[][] {
  const groups: Count[][] = []
  for (const count of [...counts].sort((a, b) => edge(a) - edge(b))) {
    const group = groups.at(-1)
    const [first] = group ?? []
    if (group && first && edge(count) - edge(first) <= SAME_EDGE) group.push(count)
    else groups.push([count])
  }
  return groups.map((group) => group.sort((a, b) => a.row - b.row))
}

/** Whether numbers count lines of words, and stand beside them. */
function isCount(column: readonly Count[], rows: readonly Row[]): boolean {
  const steps = column.slice(1).map((next, at) => {
    const before = column[at]
    return before ? { by: next.value - before.value, lines: next.row - before.row } : { by: 0, lines: 0 }
  })
  const regular = steps.filter(({ by, lines }) => by > 0 && by === lines)
  if (steps.length === 0 || regular.length < REGULAR * steps.length) return false
  const isSparse = median(regular.map(({ by }) => by)) > 1
  if (column.length < (isSparse ? FEWEST_SPARSE : FEWEST)) return false
  if (isSparse && !SPARSE_STEPS.some((step) => column.every(({ value }) => value % step === 0))) return false
  const worded = column.filter(
    ({ row, item }) => (textWithout(rows[row], item).match(WORDS)?.length ?? 0) >= FEWEST_WORDS,
  )
  return worded.length >= WORDED * column.length && isBeside(column, rows)
}

const textWithout = (row: Row | undefined, item: PdfItem): string =>
  row?.items.map((each) => (each === item ? each.text.replace(/^\s*\d+/, '') : each.text)).join(' ') ?? ''

/** Whether no other words reach over the numbers: they stand at the margin, or open their line's own item. */
function isBeside(column: readonly Count[], rows: readonly Row[]): boolean {
  const [left, right] = [
    leastOf(column.map(({ item }) => item.x)),
    greatestOf(column.map(({ item }) => item.x + (NUMBER.test(item.text.trim()) ? item.width : 0))),
  ]
  const own = new Set(column.map(({ item }) => item))
  const others = rows
    .slice(column[0]?.row, (column.at(-1)?.row ?? 0) + 1)
    .flatMap(({ items }) => items.filter((item) => !own.has(item)))
  return others.every((item) => item.x >= right - 1) || others.every((item) => item.x + item.width <= left + 1)
}

/** An item without the number that it opens with, as wide as what is left. */
function withoutNumber(item: PdfItem): PdfItem {
  const text = item.text.trimStart().replace(NUMBER_BEFORE, '')
  const width = (item.width * text.length) / Math.max(1, item.text.length)
  return { ...item, text, width, x: item.x + item.width - width }
}
