import { hasWords } from './has-words'
import type { Piece, Span, Statement } from './model'
import { quotedParts } from './quoted-parts'

/** The stretches of a mixed statement that stand in quotation marks, marks included; `[]` of any other. */
export function quotedSpans({ form, content }: Pick<Statement, 'form' | 'content'>): Span[] {
  return form === 'mixed' ? content.flatMap(quotedParts) : []
}

/** The page's own words in a mixed statement: all that stands in no quotation marks; `[]` of any other. */
export function ownPieces({ form, content }: Pick<Statement, 'form' | 'content'>): Piece[] {
  return form === 'mixed' ? content.flatMap(ownPiecesOf) : []
}

function ownPiecesOf(piece: Piece): Piece[] {
  const quoted = quotedParts(piece)
  const starts = [piece.start, ...quoted.map(({ end }) => end)]
  const ends = [...quoted.map(({ start }) => start), piece.end]
  return starts.flatMap((start, at) => {
    const end = ends[at] ?? piece.end
    const text = piece.text.slice(start - piece.start, end - piece.start)
    return hasWords(text) ? [{ start, end, text }] : []
  })
}
