import type { Piece, Span } from './model'

/** Opening marks with the marks that may close them. Straight ones close themselves. */
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
}

const MARKS = new Set([...Object.entries(PAIRS).flatMap((pair) => [...pair.join('')]), '‘', '’', "'", '‚', '›'])

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
 * statement. A mark that nothing closes opens nothing. Linear in the length of the text.
 * @returns spans in the coordinates of `piece`, in order, apart from one another
 */
export function quotedParts({ text, start }: Piece): Span[] {
  const parts: Span[] = []
  let open = -1
  let closing = ''
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i)
    if (open >= 0 && closing.includes(mark)) {
      parts.push({ start: start + open, end: start + i + 1 })
      open = -1
      closing = ''
    } else if (open < 0 && PAIRS[mark]) {
      open = i
      closing = PAIRS[mark]
    }
  }
  return parts
}
