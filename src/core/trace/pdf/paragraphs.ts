import { median, type PdfLine } from './pdf-page'

/** How much more than the usual distance between lines begins a paragraph. */
const WIDE_GAP = 1.3
/** How far the first line of a paragraph is set in, or hangs out, as a share of the font's size. */
const INDENT = 0.7
/** How much two sizes differ that are not the same text. */
const OTHER_SIZE = 1.12
/** How much shorter than its column a line is that ends a paragraph, as a share of the column. */
const SHORT = 0.12

/** Lines that belong together. */
export type Paragraph = [PdfLine, ...PdfLine[]]

/** Gathers the lines of one column into paragraphs: by distance, by indent, by size and font, by lines that end short. */
export function paragraphsOf(lines: readonly PdfLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const column = columnOf(lines)
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    const before = paragraph?.at(-1)
    if (paragraph && before && !begins(line, before, paragraph, column)) paragraph.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** What is usual in a column. */
interface Column {
  /** Where most lines begin, and where the longest end. */
  left: number
  right: number
  /** From baseline to baseline. */
  leading: number
}

function columnOf(lines: readonly PdfLine[]): Column {
  const distances = lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y)
  const lefts = new Map<number, number>()
  for (const { left } of lines) lefts.set(Math.round(left), (lefts.get(Math.round(left)) ?? 0) + 1)
  const [left = 0] = [...lefts].sort(([a, m], [b, n]) => n - m || a - b)[0] ?? []
  return {
    left,
    right: lines.reduce((most, line) => Math.max(most, line.right), 0),
    leading: median(distances.filter((distance) => distance > 0)),
  }
}

function begins(line: PdfLine, before: PdfLine, paragraph: Paragraph, { left, right, leading }: Column): boolean {
  if (ratio(line.size, before.size) > OTHER_SIZE) return true
  if (before.y - line.y > WIDE_GAP * Math.max(leading, line.size)) return true
  if (line.font !== before.font && (isWhole(paragraph, line.font) || endsShort(before, left, right))) return true
  const indent = INDENT * line.size
  // Behind a paragraph of one line, the line before is set in, too.
  const isSetIn = line.left > left + indent && (before.left <= left + indent || endsShort(before, left, right))
  const hangsOut = line.left < left - indent && before.left >= left - indent
  if (isSetIn || hangsOut) return true
  return endsShort(before, left, right) && /[.!?:…”"’)\]]$/.test(before.text) && line.left <= left + indent
}

/** Whether a paragraph so far is all in another font: a heading that runs over lines. */
function isWhole(paragraph: Paragraph, font: string): boolean {
  return paragraph.every((line) => line.font !== font) && !/[\p{Ll},;-]$/u.test(paragraph.at(-1)?.text ?? '')
}

function endsShort(line: PdfLine, left: number, right: number): boolean {
  return line.right < right - SHORT * (right - left)
}

const ratio = (a: number, b: number): number => Math.max(a, b) / Math.max(1e-6, Math.min(a, b))
