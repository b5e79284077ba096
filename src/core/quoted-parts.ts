import { closersOf, singleMarks, unspacedMarks } from './languages/quotation-marks'
import type { Piece, Span } from './model'

/** Marks that may stand around a quotation, opening or closing. */
const MARKS = new Set([...closersOf].flatMap(([open, closers]) => [open, ...closers]))
/** Marks that are apostrophes too often to open anything within a report. */
const APOSTROPHES = new Set("'’")
const LETTER = /[\p{L}\p{N}]/u

/**
 * A statement's words with the quotation marks around them: what is to be shown of a direct quotation. A space may
 * stand between marks and words, as in French.
 */
export function withOuterMarks({ start, end }: Span, text: string): Span {
  const before = text.charAt(start - 1).trim() === '' ? start - 2 : start - 1
  const after = text.charAt(end).trim() === '' ? end + 1 : end
  return {
    start: MARKS.has(text.charAt(before)) ? before : start,
    end: MARKS.has(text.charAt(after)) ? after + 1 : end,
  }
}

/**
 * The parts of a statement's words that stand in quotation marks, marks included: what is quoted in a mixed
 * statement. A mark that nothing closes opens nothing. Linear in the length of the text, but for marks that nothing
 * closes, each of which costs one look at the rest.
 * @returns spans in the coordinates of `piece`, in order, apart from one another
 */
export function quotedParts({ text, start }: Pick<Piece, 'text' | 'start'>): Span[] {
  const parts: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const end = quotationEnd(text, at)
    if (end === null) continue
    parts.push({ start: start + at, end: start + end })
    at = end - 1
  }
  return parts
}

/** Where the quotation that opens at `at` ends, its closing mark included; null where none opens, or it never ends. */
function quotationEnd(text: string, at: number): number | null {
  const mark = text.charAt(at)
  const closers = closersOf.get(mark)
  if (!closers || APOSTROPHES.has(mark)) return null
  if (LETTER.test(text.charAt(at - 1)) && !unspacedMarks.has(mark)) return null
  for (let end = at + 1; end < text.length; end++) {
    const closer = text.charAt(end)
    const isApostrophe = singleMarks.has(closer) && LETTER.test(text.charAt(end + 1))
    if (closers.includes(closer) && !isApostrophe) return end + 1
  }
  return null
}
