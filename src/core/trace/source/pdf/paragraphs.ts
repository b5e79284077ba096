import { greatestOf, leastOf } from '../../../extremes'
import { median } from '../../../median'
import type { PdfLine } from './pdf-page'

/** How much more than the usual distance between lines begins a paragraph. */
const WIDE_GAP = 1.3
/** How far the first line of a paragraph is set in, or hangs out, as a share of the font's size. */
const INDENT = 0.7
/** How much two sizes differ that are not the same text. */
const OTHER_SIZE = 1.12
/** How much shorter than its column a line is that ends a paragraph, as a share of the column. */
const SHORT = 0.12
/** How many of a column's lines begin where its left edge is, at least. */
const COMMON_SHARE = 0.15
/** The mark or the number of an item of a list. */
const ITEM = /^(?:[•▪◦‣·●■–—*]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S/

/** Lines that belong together. */
export type Paragraph = [PdfLine, ...PdfLine[]]

/** Gathers the lines of one column into paragraphs: by distance, by indent, by size and font, by lines that end short. */
export function paragraphsOf(lines: readonly PdfLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const column = columnOf(lines)
  let fonts = new Set<string>()
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    const before = paragraph?.at(-1)
    if (paragraph && before && !begins(line, before, { first: paragraph[0], fonts }, column)) paragraph.push(line)
    else {
      paragraphs.push([line])
      fonts = new Set()
    }
    fonts.add(line.font)
  }
  return paragraphs
}

/** A paragraph so far. */
interface Open {
  first: PdfLine
  /** Of its lines. */
  fonts: ReadonlySet<string>
}

/** What is usual in a column. */
interface Column {
  /** Where lines begin that are not set in, and where the longest end. */
  left: number
  right: number
  /** From baseline to baseline. */
  leading: number
  /** Whether it is set the other way round: entries whose first line hangs out. */
  hangs: boolean
}

function columnOf(lines: readonly PdfLine[]): Column {
  const distances = lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y)
  const left = commonLeft(lines)
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0)
  const leading = median(distances.filter((distance) => distance > 0))
  return { left, right, leading, hangs: isHangingIndent(lines, left, right) }
}

/**
 * Whether full lines are followed by lines that are set in, as in entries whose first line hangs out, more often than
 * the other way round, as in paragraphs whose first line is set in.
 */
function isHangingIndent(lines: readonly PdfLine[], left: number, right: number): boolean {
  let balance = 0
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (!next || isShort(line, left, right)) continue
    const [isSetIn, goesSetIn] = [line, next].map((each) => each.left > left + INDENT * each.size)
    if (isSetIn !== goesSetIn) balance += goesSetIn ? 1 : -1
  }
  return balance > 0
}

/** The leftmost place where more than a few lines begin. */
function commonLeft(lines: readonly PdfLine[]): number {
  const lefts = new Map<number, number>()
  for (const { left } of lines) lefts.set(Math.round(left), (lefts.get(Math.round(left)) ?? 0) + 1)
  const wanted = Math.min(COMMON_SHARE * lines.length, greatestOf(lefts.values()))
  return leastOf([...lefts].filter(([, count]) => count >= wanted).map(([left]) => left))
}

function begins(line: PdfLine, before: PdfLine, open: Open, column: Column): boolean {
  return (
    ratio(line.size, before.size) > OTHER_SIZE ||
    before.y - line.y > WIDE_GAP * Math.max(column.leading, line.size) ||
    isFirstByFont(line, before, open, column) ||
    ITEM.test(line.text) ||
    isFirstByIndent(line, before, open, column)
  )
}

function isFirstByFont(line: PdfLine, before: PdfLine, { fonts }: Open, { left, right }: Column): boolean {
  if (line.font === before.font) return false
  return (!fonts.has(line.font) && isHeadingEnd(before)) || isShort(before, left, right)
}

function isFirstByIndent(line: PdfLine, before: PdfLine, { first }: Open, { left, right, hangs }: Column): boolean {
  const indent = INDENT * line.size
  const isSetIn = line.left > left + indent
  const wasSetIn = before.left > left + indent
  // What goes on under the words of an item, or of an entry that hangs out.
  if (isSetIn && line.left > first.left + 1 && (hangs || ITEM.test(first.text))) return false
  if (hangs ? !isSetIn && wasSetIn : isSetIn && !wasSetIn) return true
  // After a paragraph of one line, the line before is set in, too.
  const ended = isShort(before, left, right)
  return ended && (isSetIn || /[.!?:…”"’)\]]$/.test(before.text))
}

/** Whether lines that are all in a font of their own, as a heading's are, may end with this one. */
function isHeadingEnd({ text }: PdfLine): boolean {
  return !/[\p{Ll},;-]$/u.test(text)
}

function isShort(line: PdfLine, left: number, right: number): boolean {
  return line.right < right - SHORT * (right - left)
}

const ratio = (a: number, b: number): number => Math.max(a, b) / Math.max(1e-6, Math.min(a, b))
