import type { LanguagePack } from '../../languages/pack'
import type { Piece, Span } from '../../model'
import { readClauses } from '../chunks/clauses'
import { readFrame } from '../frames/frame'
import { pieceBetween, type Quotation } from './quotations'
import type { Token } from './token'

/** Units of the longest frame that stands within somebody's words. */
const LONGEST_FRAME = 160
/** Words of a frame among which its verb stands. */
const VERB_REACH = 3

/** What parts a frame from the words before it and behind it. */
interface Marks {
  opens: RegExp
  closes: RegExp
}

const MARKS: Readonly<Record<Exclude<LanguagePack['framesWithinMarks'], null>, readonly Marks[]>> = {
  // A dash, behind their last mark or by itself.
  'mark and dash': [
    {
      opens: /(?:,\s{0,3}|(?<=[.!?…])\s{0,3}|\s{1,3})[—–-]\s{1,3}(?=\p{Ll})/gu,
      closes: /[,.:;]?\s{0,3}[—–-]\s{1,3}/gu,
    },
  ],
  // *“A —dice Ruiz— B”*: a dash on either side of the frame, and nothing between them and it.
  'tight dash': [{ opens: /,?\s{1,3}[—–](?=\p{Ll})/gu, closes: /[—–][,.:;]?\s{0,3}/gu }],
  'comma or dash': [
    { opens: /,?\s{1,3}[—–-]\s{1,3}(?=\p{Ll})/gu, closes: /[,.:;]?\s{1,3}[—–-][,.:;]?\s{1,3}/gu },
    { opens: /(?:,|(?<=[?!…]))\s+(?=\p{Ll})/gu, closes: /[,.](?=\s|$)|$/gu },
  ],
}
/** Marks of one piece that a frame is looked for behind. */
const MOST_MARKS = 60

/**
 * Takes the frames out of quotations that have them between their marks, as Russian does: *«Мы начинаем, — сказала
 * Линд, — и не остановимся»* are two pieces, and the frame between them stands in the page's own voice. Linear in the
 * length of the quotations.
 */
export function withoutFrames(text: string, quotations: readonly Quotation[], pack: LanguagePack): Quotation[] {
  const { framesWithinMarks: kind } = pack
  if (!kind) return [...quotations]
  return quotations.map((quotation) => {
    const pieces = MARKS[kind].reduce<readonly Piece[]>(
      (parts, marks) => parts.flatMap((piece) => piecesOf(text, piece, marks, pack)),
      quotation.pieces,
    )
    const [first, ...rest] = pieces
    return first && pieces.length > quotation.pieces.length ? { ...quotation, pieces: [first, ...rest] } : quotation
  })
}

function piecesOf(text: string, piece: Piece, marks: Marks, pack: LanguagePack): Piece[] {
  const pieces: Piece[] = []
  let from = piece.start
  let tried = 0
  for (const { index, 0: mark } of piece.text.matchAll(marks.opens)) {
    const opens = piece.start + index
    if (opens <= from || tried++ > MOST_MARKS) continue
    const start = opens + mark.length
    const end = frameEnd(text, { start, end: piece.end }, marks.closes, pack)
    if (end === null) continue
    pieces.push(pieceBetween(text, from, opens))
    from = end.behind
  }
  if (pieces.length === 0) return [piece]
  return from < piece.end ? [...pieces, pieceBetween(text, from, piece.end)] : pieces
}

/** Where a frame that begins a stretch ends, and what goes on behind it; null where none does. */
function frameEnd(text: string, { start, end }: Span, closes: RegExp, pack: LanguagePack): { behind: number } | null {
  const stretch = text.slice(start, Math.min(end, start + LONGEST_FRAME))
  closes.lastIndex = 0
  const mark = closes.exec(stretch)
  if (!mark || !reports(text, start, start + mark.index, pack)) return null
  const behind = start + mark.index + mark[0].length
  const next = mark[0].startsWith(',') ? closes.exec(stretch) : null
  const described =
    next && describes(text, behind, start + next.index, pack) ? start + next.index + next[0].length : behind
  return { behind: Math.min(end, described) }
}

/** *« A, raconte Ida Lind, | une habitante du quartier, | B »*, *« A, dit la mère, | Ida Lind. | B »*: whether a stretch says what somebody is, or is called. */
function describes(text: string, start: number, end: number, pack: LanguagePack): boolean {
  const tokens = pack.tokenize(text, { start, end }, [])
  const [only, ...more] = readClauses(pack.chunk(tokens), pack)
  const [first] = only?.chunks ?? []
  if (only?.kind !== 'fragment' || more.length > 0 || first?.type !== 'noun phrase') return false
  if (first.nounClass === null) return first.noun === '' && first.name !== null && first.name.to - first.name.from > 1
  return first.nounClass === 'person' && first.name === null
}

/** Whether a stretch is a frame: with a reporting verb near its start, and somebody behind it where commas alone set it off. */
function reports(text: string, start: number, end: number, pack: LanguagePack): boolean {
  const tokens = pack.tokenize(text, { start, end }, [])
  const verbs = tokens.slice(0, VERB_REACH)
  if (pack.framesWithinMarks === 'mark and dash') return verbs.some((token) => isSpeech(token, pack))
  if (!verbs.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false
  const frame = readFrame({ tokens, clauses: readClauses(pack.chunk(tokens), pack) }, 0, pack, null, 0)
  return frame?.isInverted === true && frame.verb.frames.has('quote') && frame.party !== null
}

const isSpeech = ({ pos, lemma }: Token, pack: LanguagePack): boolean => pos === 'VERB' && pack.reporting.has(lemma)
