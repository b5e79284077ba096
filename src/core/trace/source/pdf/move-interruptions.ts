import { median } from '../../../median'
import type { Paragraph } from './paragraphs'
import type { PdfLine } from './pdf-page'

/** A paragraph, and the page on which it begins. */
export interface PlacedParagraph {
  lines: Paragraph
  page: number
}

/** No more paragraphs stand between the parts of one: the notes of a page, a box, a running head, captions. */
const MOST_BETWEEN = 12
/** A line that is shorter than this share of the body's has ended its paragraph. */
const FULL = 0.75
/** What closes a sentence. */
const CLOSED = /[.!?:…。！？]["'”’»)\]]*$/u
const OPENS_SMALL = /^["'“‘«(]*[\p{Ll}\p{Nd}]/u
/** A word, or a comma. */
const OPEN = /[\p{L},]$/u
const PARTED = /\p{L}[-\u2010\u00ad]$/u

/**
 * The paragraphs of a document with what stands in the midst of one after it: footnotes at the end of a page, running
 * heads that do not return, boxes and captions. They are told by their type, which is not the body's, while the
 * paragraph before them is open, and a later one of the body goes on with it. Linear.
 * @param isBody whether a line is set as the body is
 */
export function moveInterruptions(
  paragraphs: readonly PlacedParagraph[],
  isBody: (line: PdfLine) => boolean,
): PlacedParagraph[] {
  const moved: PlacedParagraph[] = []
  const isOfBody = paragraphs.map(({ lines }) => lines.every(isBody))
  const width = median(paragraphs.flatMap(({ lines }) => lines.filter(isBody).map(widthOf)))
  for (let at = 0; at < paragraphs.length; at++) {
    const open = paragraphs[at]
    if (!open) break
    moved.push(open)
    if (!isOfBody[at] || !isOpen(open.lines, width)) continue
    const next = isOfBody.indexOf(true, at + 1)
    const continuation = paragraphs[next]
    if (!continuation || next === at + 1 || next - at - 1 > MOST_BETWEEN) continue
    if (continuation.page > open.page + 1 || !isContinuedBy(open, continuation)) continue
    moved.push(continuation, ...paragraphs.slice(at + 1, next))
    at = next
  }
  return moved
}

/** Whether a paragraph ends in the midst of a sentence, with a line that is full. */
function isOpen(lines: Paragraph, width: number): boolean {
  const last = lines.at(-1)
  return last !== undefined && !CLOSED.test(last.text) && widthOf(last) >= FULL * width
}

const widthOf = ({ left, right }: PdfLine): number => right - left

function isContinuedBy(open: PlacedParagraph, { lines: [first], page }: PlacedParagraph): boolean {
  const last = open.lines.at(-1)?.text ?? ''
  if (PARTED.test(last) || OPENS_SMALL.test(first.text)) return true
  // A name may go on with it, too, if it cannot be a heading's line before a paragraph.
  return page > open.page && open.lines.length > 1 && OPEN.test(last)
}
