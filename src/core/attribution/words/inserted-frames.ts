import type { LanguagePack } from '../../languages/pack'
import type { Piece } from '../../model'
import type { Quotation } from './quotations'

/** Units of the longest frame that stands within somebody's words. */
const LONGEST_FRAME = 160
/** Words of a frame among which its verb stands. */
const VERB_REACH = 3

/** What parts a frame from the words before it: their last mark, and a dash. */
const OPENS = /(?:,\s*|(?<=[.!?…])\s*|\s+)[—–-]\s+(?=\p{Ll})/gu
/** What parts it from those behind it. */
const CLOSES = /[,.:;]?\s*[—–-]\s+/gu

/**
 * Takes the frames out of quotations that have them between their marks, as Russian does: *«Мы начинаем, — сказала
 * Линд, — и не остановимся»* are two pieces, and the frame between them stands in the page's own voice. Linear in the
 * length of the quotations.
 */
export function withoutFrames(text: string, quotations: readonly Quotation[], pack: LanguagePack): Quotation[] {
  if (!pack.framesWithinMarks) return [...quotations]
  return quotations.map((quotation) => {
    const pieces = quotation.pieces.flatMap((piece) => piecesOf(text, piece, pack))
    const [first, ...rest] = pieces
    return first && pieces.length > quotation.pieces.length ? { ...quotation, pieces: [first, ...rest] } : quotation
  })
}

function piecesOf(text: string, piece: Piece, pack: LanguagePack): Piece[] {
  const pieces: Piece[] = []
  let from = piece.start
  for (const { index, 0: mark } of piece.text.matchAll(OPENS)) {
    const opens = piece.start + index
    if (opens <= from) continue
    const start = opens + mark.length
    CLOSES.lastIndex = 0
    const closes = CLOSES.exec(text.slice(start, Math.min(piece.end, start + LONGEST_FRAME)))
    if (!closes || !reports(text, start, start + closes.index, pack)) continue
    pieces.push(pieceAt(text, from, opens))
    from = start + closes.index + closes[0].length
  }
  return from < piece.end ? [...pieces, pieceAt(text, from, piece.end)] : pieces
}

/** Whether a reporting verb opens a stretch. */
const reports = (text: string, start: number, end: number, pack: LanguagePack): boolean =>
  pack
    .tokenize(text, { start, end }, [])
    .slice(0, VERB_REACH)
    .some(({ pos, lemma }) => pos === 'VERB' && pack.reporting.has(lemma))

const pieceAt = (text: string, start: number, end: number): Piece => ({ text: text.slice(start, end), start, end })
