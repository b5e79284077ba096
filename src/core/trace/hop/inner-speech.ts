import type { Attributor } from '../../attribution/load-attributor'
import { innerSpeechWords } from '../../languages/inner-speech-words'
import { closersOf, singleMarks, sureOpeners } from '../../languages/quotation-marks'
import type { Article, Piece, Span, Speaker, Statement } from '../../model'
import type { Place } from '../match/match'
import { languageOfSource } from '../other-language/languages-differ'
import { toArticle } from '../source/source-place'
import type { SourceText } from '../source/source-text'
import { openSentence, plainWords } from './around-quotation'

/**
 * Speech within speech: *“I can only tell you what Ida Marsh told me: ‘The ferry is dead,’” Otto Lind said.* The words of
 * the inner quotation are whoever's the outer one gives them to. It is read as a text of its own, with the inner marks
 * for outer ones, after what stands before it, where those whom it names are introduced.
 */

/** Of the words at a place, this share must stand within the inner marks. */
const MOST = 0.7
/** What stands before a quotation is read so far back. UTF-16 units. */
const CONTEXT = 4000
/** A longer quotation is a text by itself, whose inner speech is not told apart. UTF-16 units. */
const LONGEST = 20_000
/** So few quoted words without a cue are a name, or words that are held at a distance: they stay the outer speaker's. */
const FEW_WORDS = 4
const ENDS_BEFORE = /[\p{L}\p{N}]/u

/** Whose words they are within the outer speech; null: nobody's that is named, or, if `isUnreal`, nobody's at all. */
export type InnerSpeech = { speaker: Speaker | null; isUnreal: boolean }

/**
 * Whose the words at a place are, where they stand in marks within a quotation; null where they do not, and so are the
 * outer speaker's.
 */
export function innerSpeech(
  source: SourceText,
  place: Place,
  own: Statement,
  attribute: Attributor,
): InnerSpeech | null {
  const { article } = source
  const [span] = place.pieces.flatMap((piece) => toArticle(source, piece))
  const piece = span && own.content.find(({ start, end }) => start < span.end && span.start < end)
  if (!article || !piece || own.where !== 'body' || piece.text.length > LONGEST) return null
  const here = { start: span.start - piece.start, end: Math.min(piece.end, span.end) - piece.start }
  const inner = innerMarks(piece.text, own.form).find((marks) => hasMostOf(marks, here))
  // Marks around all of it are the outer ones.
  if (!inner || plainWords(piece.text.slice(0, inner.start) + piece.text.slice(inner.end)).length === 0) return null
  const words = innerSpeechWords(languageOfSource(source))
  const before = plainWords(openSentence(piece.text.slice(0, inner.start)))
  const { text, blocks, offset } = unwrapped(article, piece, inner)
  const { statements } = attribute({ ...article, headline: '', standfirst: '', captions: [], links: [], text, blocks })
  const at = { start: inner.start + 1 + offset, end: inner.end - 1 + offset }
  const said = statements.find(
    ({ where, content }) => where === 'body' && content.some(({ start, end }) => start < at.end && at.start < end),
  )
  const cue = said?.cue ?? null
  const told = cue && cue.start >= at.end ? [...before, ...plainWords(text.slice(at.end, cue.end + 1))] : before
  const isUnreal = told.some((word) => words.unreal.has(word))
  if (said?.speaker && !isUnreal) return { speaker: said.speaker, isUnreal }
  if (!cue && plainWords(piece.text.slice(inner.start, inner.end)).length <= FEW_WORDS) return null
  return { speaker: !isUnreal && told.some((word) => words.self.has(word)) ? own.speaker : null, isUnreal }
}

const hasMostOf = (outer: Span, { start, end }: Span): boolean =>
  Math.min(outer.end, end) - Math.max(outer.start, start) >= MOST * (end - start)

/** Quotations within a quotation, their marks included. Of a mixed statement's content the first marks are the outer. */
function innerMarks(text: string, form: Statement['form']): Span[] {
  const found: Span[] = []
  const known = new Map<string, Int32Array>()
  for (let at = 0; at < text.length; at++) {
    const closers = isOpeningAt(text, at) ? closersOf.get(text.charAt(at)) : undefined
    if (closers === undefined) continue
    const closes = known.get(closers) ?? closesFrom(text, closers)
    known.set(closers, closes)
    // Between the marks there is something.
    const end = closes[at + 2] ?? -1
    if (end < 0) continue
    found.push({ start: at, end: end + 1 })
    // What a mixed statement quotes may hold marks of its own.
    if (form === 'direct') at = end
  }
  const isOuter = ({ start, end }: Span) => found.some((inner) => inner.start > start && inner.end <= end)
  return form === 'direct' ? found : found.filter((each) => !isOuter(each) && isWithin(each, found))
}

const isWithin = ({ start, end }: Span, all: readonly Span[]): boolean =>
  all.some((outer) => outer.start < start && outer.end >= end)

function isOpeningAt(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (!closersOf.has(mark) || /[\s.,;:!?]/.test(text.charAt(at + 1) || ' ')) return false
  return sureOpeners.has(mark) || !ENDS_BEFORE.test(text.charAt(at - 1))
}

/**
 * For each place in a text, where what opens before it is closed from there on, -1 for nowhere: of apostrophes at the first
 * after a stop, else at the first that no letter follows. One pass for all that opens alike.
 */
function closesFrom(text: string, closers: string): Int32Array {
  const closes = new Int32Array(text.length)
  let sure = -1
  let other = -1
  for (let at = text.length - 1; at >= 0; at--) {
    const mark = text.charAt(at)
    if (closers.includes(mark) && !ENDS_BEFORE.test(text.charAt(at + 1))) {
      if (!singleMarks.has(mark) || /[.,!?…]/.test(text.charAt(at - 1))) sure = at
      else other = at
    }
    closes[at] = sure >= 0 ? sure : other
  }
  return closes
}

/** The outer quotation as a paragraph of its own, the inner marks as outer ones, after what stands before it. */
function unwrapped(article: Article, piece: Piece, inner: Span): Pick<Article, 'text' | 'blocks'> & { offset: number } {
  const own = article.blocks.find(({ start, end }) => start <= piece.start && piece.start < end)
  const until = own?.start ?? piece.start
  const blocks = article.blocks.filter(({ start, end }) => end <= until && start >= until - CONTEXT)
  const from = blocks[0]?.start ?? until
  const head = article.text.slice(from, until)
  const { text } = piece
  const told = `${text.slice(0, inner.start)}“${text.slice(inner.start + 1, inner.end - 1)}”${text.slice(inner.end)}`
  const kept = blocks.map((block) => ({ ...block, start: block.start - from, end: block.end - from }))
  const offset = head.length
  return {
    text: head + told,
    blocks: [...kept, { kind: 'paragraph', start: offset, end: offset + told.length }],
    offset,
  }
}
