import type { Form, Piece, Span } from '../../model'
import type { Range } from '../chunks/chunk'
import type { Quotation } from '../words/quotations'
import { isTitleCase, type Sentence } from '../words/sentences'

/** The words of a statement. */
export interface Content {
  form: Form
  pieces: [Piece, ...Piece[]]
  /** The quotations among them. */
  quotations: Quotation[]
}

/** Reads token ranges as a statement's words: those of a quotation without its marks, those of a clause as they stand. */
export function readContent(text: string, sentence: Sentence, ranges: readonly Range[]): Content | null {
  const pieces: Piece[] = []
  const quotations: Quotation[] = []
  let [reported, quoted] = [false, false]
  for (const range of ranges) {
    const tokens = sentence.tokens.slice(range.from, range.to)
    const words = tokens.filter((token) => token.pos !== 'PUNCT' && token.pos !== 'CCONJ')
    const first = tokens[0]
    const last = tokens.at(-1)
    if (!first || !last) continue
    for (const token of tokens) if (token.quote) quotations.push(token.quote.quotation)
    if (words.length > 0 && words.every((token) => token.quote)) {
      for (const token of words) pieces.push(...(token.quote?.quotation.pieces ?? []))
      quoted = true
      continue
    }
    const span = widen(sentence.fused, { start: first.start, end: last.end })
    if (sentence.fused.some((mark) => mark.start <= span.start && mark.end >= span.end)) {
      pieces.push(withoutMarks(text, span))
      quoted = true
      continue
    }
    reported = true
    quoted ||= tokens.some((token) => token.quote) || hasWordsQuoted(sentence, span)
    pieces.push(pieceOf(text, span.start, span.end))
    // A quotation that runs over paragraphs takes its other pieces along.
    const running = last.quote?.quotation
    if (running && running.pieces[0] === last.quote?.piece) pieces.push(...running.pieces.slice(1))
  }
  const [head, ...tail] = pieces
  const form: Form = !reported ? 'direct' : quoted ? 'mixed' : 'indirect'
  return head ? { form, pieces: [head, ...tail], quotations } : null
}

/** Whether marks within a clause stand around somebody's words, rather than around a title. */
function hasWordsQuoted(sentence: Sentence, span: Span): boolean {
  return sentence.fused.some((mark) => {
    if (mark.start >= span.end || mark.end <= span.start) return false
    const within = sentence.tokens.filter((token) => token.start >= mark.start && token.end <= mark.end)
    return !(isTitleCase(within) && within.length > 1)
  })
}

/** A span with the quotation marks that stand around its outermost words. */
function widen(fused: readonly Span[], span: Span): Span {
  let { start, end } = span
  for (const mark of fused) {
    if (mark.start < start && mark.end > start) start = mark.start
    if (mark.start < end && mark.end > end) end = mark.end
  }
  return { start, end }
}

function withoutMarks(text: string, { start, end }: Span): Piece {
  const inner = text.slice(start, end)
  const lead = /^["“'‘«„]*/u.exec(inner)?.[0].length ?? 0
  const tail = /(?<!["”'’»“])["”'’»“]+$/u.exec(inner)?.[0].length ?? 0
  return pieceOf(text, start + lead, Math.max(start + lead + 1, end - tail))
}

/** The words between two offsets. */
export function pieceOf(text: string, start: number, end: number): Piece {
  return { text: text.slice(start, end), start, end }
}
