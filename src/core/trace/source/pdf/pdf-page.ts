/**
 * A page of a PDF as far as reading it goes. Lengths are in points of the page; x grows to the right, y upwards from
 * the foot, as in the PDF.
 */
export interface PdfPage {
  /** From 1, whatever is printed on it. */
  number: number
  height: number
  /** In the order in which the file sets them, which need not be that of reading. */
  items: PdfItem[]
}

/** A piece of text that was set in one go: a word, part of one, or a line. */
export interface PdfItem {
  text: string
  /** Left end, and baseline. */
  x: number
  y: number
  width: number
  /** Of the font. */
  size: number
  /** Which of the file's fonts; names mean nothing beyond being the same. */
  font: string
  /** Whether it is set from right to left; `text` is in the order of reading all the same. */
  isRightToLeft: boolean
}

/** A line of one column, read. */
export interface PdfLine {
  text: string
  left: number
  right: number
  /** Baseline. */
  y: number
  /** Of most of its letters. */
  size: number
  font: string
}
