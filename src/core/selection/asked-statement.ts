import { makeIds } from '../attribution/make-ids'
import { confidenceOf } from '../doubts'
import { hasWords } from '../has-words'
import { closersOf } from '../languages/quotation-marks'
import type { Piece, Reading, Source, Statement } from '../model'
import { answerFor, type Share } from './answer-for'
import type { PlacedPiece } from './spans'

/** Before the ids of statements that readers chose: those of readings never begin so. */
const PREFIX = 'asked-'
/** More is no quotation to be looked for. UTF-16 units. */
const LONGEST = 20_000

const OPENERS = new Set(closersOf.keys())
const CLOSERS = new Set([...closersOf.values()].join(''))
/** Those of them that are apostrophes as well: one in front or behind may belong to its word. */
const APOSTROPHES = new Set("'’")
/** What tells of the whole of the chosen words who said them. */
const TELLING: readonly Share[] = ['all', 'within']

/**
 * A statement of the words that a reader chose, to be checked as a quotation: given to whoever the reading gives all of
 * them to, else to nobody. Its sources are those that the reader chooses.
 * @returns `too-long` where that is no quotation any more, null where there are no words
 */
export function askedStatement(
  reading: Reading,
  words: readonly PlacedPiece[],
  sources: readonly Source[] = [],
): Statement | 'too-long' | null {
  const where = words[0]?.where ?? 'body'
  const [first, ...others] = words.filter((piece) => piece.where === where).flatMap((piece) => bare(piece) ?? [])
  if (!first) return null
  const content: [Piece, ...Piece[]] = [first, ...others]
  if (content.reduce((sum, { text }) => sum + text.length, 0) > LONGEST) return 'too-long'
  const speech = giverOf(reading, words)
  const basis: Statement['basis'] = speech?.basis ?? ['alone', 'nobody']
  return {
    id: PREFIX + makeIds([{ content }])[0],
    where,
    form: 'direct',
    confidence: confidenceOf(basis),
    basis,
    content,
    cue: speech?.cue ?? null,
    speaker: speech?.speaker ?? null,
    via: speech?.via ?? [],
    sources: [...sources],
  }
}

/** The statement that gives all of the words to somebody; null where there is none. */
function giverOf(reading: Reading, words: readonly PlacedPiece[]): Statement | null {
  const { given, hasRest } = answerFor(reading, words)
  const [best] = given
  if (!best) return null
  if (TELLING.includes(best.share)) return best.statement
  // The whole sentence was chosen, with what gives the words to somebody.
  const around = given.filter(({ share }) => share !== 'frame')
  return best.share === 'around' && !hasRest && around.length === 1 ? best.statement : null
}

/** Words without blanks and quotation marks around them; null where nothing is left. */
function bare({ text, start, end }: PlacedPiece): Piece | null {
  let [from, to] = [0, text.length]
  const isOuter = (mark: string, marks: ReadonlySet<string>) =>
    /\s/.test(mark) || (marks.has(mark) && (!APOSTROPHES.has(mark) || isPaired(text, from, to)))
  while (from < to && isOuter(text[from] ?? '', OPENERS)) from++
  while (to > from && isOuter(text[to - 1] ?? '', CLOSERS)) to--
  const words = text.slice(from, to)
  return hasWords(words) ? { text: words, start: start + from, end: end - (text.length - to) } : null
}

/** Whether one mark opens a stretch and another closes it. */
const isPaired = (text: string, from: number, to: number) =>
  closersOf.get(text[from] ?? '')?.includes(text[to - 1] ?? ' ') ?? false

/** Whether this is the id of a statement that a reader chose. */
export const isAsked = (id: string): boolean => id.startsWith(PREFIX)
