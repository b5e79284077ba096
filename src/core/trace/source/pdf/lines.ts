import { greatestOf, leastOf } from '../../../extremes'
import type { PdfItem, PdfLine } from './pdf-page'
import { type Row, rowsOf } from './rows'

/** A gap between items that is a space, as a share of the font's size: letters set apart stay below. */
const SPACE = 0.16
/** How small and how high the mark of a note is, as shares of its row's size. */
const MARK_SIZE = 0.8
const MARK_RAISED = 0.15
/** What is looked at of a row's end to tell such a mark. UTF-16 units. */
const ROW_END = 40

/** The lines of one column, from the top. */
export function linesOf(items: readonly PdfItem[]): PdfLine[] {
  return rowsOf(items)
    .map(lineOf)
    .filter(({ text }) => text !== '')
}

function lineOf(row: Row): PdfLine {
  const items = inReadingOrder(row.items)
  let text = ''
  let before: PdfItem | null = null
  for (const item of items) {
    if (before && isNoteMark(item, row, text)) continue
    if (before && gapBetween(before, item) > SPACE * Math.min(before.size, item.size)) text += ' '
    text += item.text
    before = item
  }
  const inked = row.items.filter((item) => item.text.trim() !== '')
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: leastOf(inked.map(({ x }) => x)),
    right: greatestOf(inked.map(({ x, width }) => x + width)),
    y: row.y,
    size: commonest(inked, ({ size }) => Math.round(size * 10) / 10) ?? row.size,
    font: commonest(inked, ({ font }) => font) ?? '',
  }
}

function inReadingOrder(items: readonly PdfItem[]): PdfItem[] {
  const letters = items.filter(({ text }) => /\p{L}/u.test(text))
  const isRightToLeft = letters.filter((item) => item.isRightToLeft).length > letters.length / 2
  return isRightToLeft ? items.toReversed() : [...items]
}

function gapBetween(a: PdfItem, b: PdfItem): number {
  return Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width))
}

/** A small raised number or sign after a word: it counts notes, and belongs to no sentence. */
function isNoteMark({ text, size, y }: PdfItem, row: Row, before: string): boolean {
  const isRaised = size <= MARK_SIZE * row.size && y >= row.y + MARK_RAISED * row.size
  return (
    isRaised && /^[\d*†‡§,\s]{1,6}$/.test(text) && /(?:\p{L}{3}|[.,;:!?)”’"'])$/u.test(before.slice(-ROW_END).trimEnd())
  )
}

/** What most of the letters have. */
function commonest<T>(items: readonly PdfItem[], of: (item: PdfItem) => T): T | undefined {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + item.text.length)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
