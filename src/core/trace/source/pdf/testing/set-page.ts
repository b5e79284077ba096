import type { PdfItem, PdfLine, PdfPage } from '../pdf-page'

/** Points from baseline to baseline, and the width of a letter, of the pages that tests set. */
export const LEADING = 12
const LETTER = 5
const SIZE = 10

/** An item of 10 points at a place; as wide as its letters. */
export function item(text: string, x: number, y: number, more: Partial<PdfItem> = {}): PdfItem {
  return { text, x, y, width: text.length * LETTER, size: SIZE, font: 'body', isRightToLeft: false, ...more }
}

/** Lines of one item each, one below the other, the first with its baseline at `y`. */
export function column(lines: readonly string[], x: number, y: number, more: Partial<PdfItem> = {}): PdfItem[] {
  return lines.map((text, at) => item(text, x, y - at * LEADING, more))
}

export function page(number: number, items: PdfItem[]): PdfPage {
  return { number, height: 800, items }
}

/** Lines as they were read: `left` by how many blanks stand before the words; a blank line leaves a gap. */
export function linesFrom(text: string, more: Partial<PdfLine> = {}): PdfLine[] {
  return text.split('\n').flatMap((line, at): PdfLine[] => {
    const words = line.trim()
    const left = (line.length - line.trimStart().length) * LETTER
    const y = 700 - at * LEADING
    return words === ''
      ? []
      : [{ text: words, left, right: line.length * LETTER, y, size: SIZE, font: 'body', ...more }]
  })
}
