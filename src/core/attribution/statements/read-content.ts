import { hasWords } from '../../has-words'
import type { Form, Piece, Span } from '../../model'
import type { Range } from '../chunks/chunk'
import { pieceBetween, type Quotation } from '../words/quotations'
import { isTitleCase, type Sentence } from '../words/sentences'
import type { Token } from '../words/token'
import { widen } from '../words/widen'

/** The words of a statement. */
export interface Content {
  form: Form
  pieces: [Piece, ...Piece[]]
  /** The quotations among them. */
  quotations: Quotation[]
}

/** Reads token ranges as a statement's words: those of a quotation without its marks, those of a clause as they stand. */
export function readContent(text: string, sentence: Sentence, ranges: readonly Range[]): Content | null {
  const stretches = ranges.flatMap(({ from, to }) => readStretch(text, sentence, sentence.tokens.slice(from, to)) ?? [])
  const [head, ...tail] = apart(
    text,
    stretches.flatMap(({ pieces }) => pieces),
  ).filter((piece) => hasWords(piece.text))
  if (!head) return null
  const isReported = stretches.some((stretch) => stretch.isReported)
  const isQuoted = stretches.some((stretch) => stretch.isQuoted)
  const form: Form = !isReported ? 'direct' : isQuoted ? 'mixed' : 'indirect'
  const within = ranges.flatMap(({ from, to }) => sentence.tokens.slice(from, to))
  return { form, pieces: [head, ...tail], quotations: within.flatMap(({ quote }) => quote?.quotation ?? []) }
}

/** Pieces without the words that one before them has: marks that two stretches touch widen both. */
function apart(text: string, pieces: readonly Piece[]): Piece[] {
  let end = 0
  return [...pieces]
    .sort((a, b) => a.start - b.start)
    .map((piece) => {
      const own = piece.start >= end ? piece : pieceBetween(text, end, Math.max(end, piece.end))
      end = Math.max(end, piece.end)
      return own
    })
}

/** Words of a statement that stand together. */
interface Stretch {
  pieces: Piece[]
  /** Whether some of it stands in the page's own voice, and some between quotation marks. */
  isReported: boolean
  isQuoted: boolean
}

function readStretch(text: string, sentence: Sentence, tokens: readonly Token[]): Stretch | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return null
  const words = tokens.filter((token) => token.pos !== 'PUNCT' && token.pos !== 'CCONJ')
  if (words.length > 0 && words.every((token) => token.quote)) {
    const pieces = words.flatMap(({ quote }) => quote?.quotation.pieces ?? [])
    return { pieces, isReported: false, isQuoted: true }
  }
  const span = widen(sentence.fused, { start: first.start, end: last.end })
  if (sentence.fused.some((mark) => mark.start <= span.start && mark.end >= span.end))
    return { pieces: [withoutMarks(text, span)], isReported: false, isQuoted: true }
  return {
    pieces: [pieceBetween(text, span.start, span.end), ...runningPieces(last)],
    isReported: true,
    isQuoted: tokens.some((token) => token.quote) || hasWordsQuoted(sentence, span),
  }
}

/** The pieces in other paragraphs of a quotation that a clause ends with. */
function runningPieces({ quote }: Token): Piece[] {
  const pieces = quote?.quotation.pieces ?? []
  return pieces[0] === quote?.piece ? pieces.slice(1) : []
}

/** Whether marks within a clause stand around somebody's words, rather than around a title. */
function hasWordsQuoted(sentence: Sentence, span: Span): boolean {
  return sentence.fused.some((mark) => {
    if (mark.start >= span.end || mark.end <= span.start) return false
    const within = sentence.tokens.filter((token) => token.start >= mark.start && token.end <= mark.end)
    return !(isTitleCase(within) && within.length > 1)
  })
}

function withoutMarks(text: string, { start, end }: Span): Piece {
  const inner = text.slice(start, end)
  const lead = /^["“”'‘«»„]*/u.exec(inner)?.[0].length ?? 0
  const tail = /(?<!["”'’»“«])["”'’»“«]+$/u.exec(inner)?.[0].length ?? 0
  return pieceBetween(text, start + lead, Math.max(start + lead + 1, end - tail))
}
