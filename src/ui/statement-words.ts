import { GAP } from '../core/join-pieces'
import { closersOf } from '../core/languages/quotation-marks'
import type { Piece, Statement, Where, Article as WholeArticle } from '../core/model'
import { quotedParts } from '../core/quoted-parts'

/** What is asked of an article. */
type Article = Pick<WholeArticle, 'text' | 'headline' | 'standfirst' | 'captions'>

/** A run of a statement's words. */
export interface WordsRun {
  text: string
  /** Whether these words stand in quotation marks within a report. */
  quoted: boolean
}

/** A statement's words as they are shown: paragraphs of runs, with their quotation marks. */
export type ShownWords = WordsRun[][]

/**
 * UTF-16 units that may stand between two pieces for them to be shown as running on: room for an attribution
 * (*he told reporters at the harbour on Friday*), none for further sentences.
 */
const ATTRIBUTION_ROOM = 120
type Marks = readonly [open: string, close: string]
const PLAIN_MARKS: Marks = ['“', '”']

/** The words of a statement, as whole paragraphs, in the marks of the page. */
export function wordsOf(statement: Statement, article: Article): ShownWords {
  const text = stringAt(article, statement.where, statement.content[0])
  const marks = statement.form === 'direct' ? marksOf(statement, text) : null
  const paragraphs: ShownWords = []
  let before: Piece | null = null
  for (const piece of statement.content) {
    const runs = marks ? [{ text: piece.text, quoted: false }] : reportRuns(piece, text)
    const last = paragraphs.at(-1)
    const between = before && text.slice(before.end, piece.start)
    if (!before || !last || between === null || between.includes('\n')) paragraphs.push(runs)
    else last.push({ text: joint(before, between, piece, marks), quoted: false }, ...runs)
    before = piece
  }
  return marks ? paragraphs.map((runs, at) => inMarks(runs, marks, at === paragraphs.length - 1)) : paragraphs
}

/** The same words as one string; paragraphs part at a line's end. */
export function plainWords(statement: Statement, article: Article): string {
  return wordsOf(statement, article)
    .map((runs) => runs.map((run) => run.text).join(''))
    .join('\n')
}

/** The string of an article that a statement's offsets count into; `''` where the article has none such. */
function stringAt(article: Article, where: Where, first: Piece): string {
  if (where === 'body') return article.text
  if (where !== 'caption') return article[where]
  return article.captions.find((caption) => caption.slice(first.start, first.end) === first.text) ?? ''
}

/**
 * What is shown between two pieces of one paragraph. A space where the words run on over a short attribution: in the
 * midst of a sentence or between two whole ones. Otherwise the marks are closed and opened again around an ellipsis.
 */
function joint(before: Piece, between: string, after: Piece, marks: Marks | null): string {
  const runsOn = /[.!?…]['’”]?$/.test(before.text) || /^\p{Ll}/u.test(after.text)
  if (runsOn && between.length <= ATTRIBUTION_ROOM) return ' '
  return marks ? marks[1] + GAP + marks[0] : GAP
}

/** Opens every paragraph, and closes the last, as print does. */
function inMarks(runs: WordsRun[], [open, close]: Marks, isLast: boolean): WordsRun[] {
  return [{ text: open + runs.map((run) => run.text).join('') + (isLast ? close : ''), quoted: false }]
}

/**
 * The marks the page puts around a direct quotation, those of French with the spaces within them: *« On attend »*.
 * Typewriter's marks, and none, become curly ones.
 */
function marksOf(statement: Statement, text: string): Marks {
  const { start } = statement.content[0]
  const end = statement.content.at(-1)?.end ?? 0
  const open = /(?:[«‹]\s)?$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] || text[start - 1] || ''
  const close = /^(?:\s[»›])?/.exec(text.slice(end, end + 2))?.[0] || text[end] || ''
  const isPair = close !== '' && closersOf.get(open[0] ?? '')?.includes(close.trim())
  return open !== '"' && isPair ? [open, close] : PLAIN_MARKS
}

/** Parts a reported piece into its own words and those in quotation marks, which it may also stand in as a whole. */
function reportRuns(piece: Piece, text: string): WordsRun[] {
  const before = text[piece.start - 1] ?? ''
  const after = text[piece.end] ?? ''
  if (after && closersOf.get(before)?.includes(after)) return [{ text: before + piece.text + after, quoted: true }]
  const runs: WordsRun[] = []
  let from = 0
  for (const { start, end } of quotedParts({ text: piece.text, start: 0 })) {
    if (start > from) runs.push({ text: piece.text.slice(from, start), quoted: false })
    runs.push({ text: piece.text.slice(start, end), quoted: true })
    from = end
  }
  if (from < piece.text.length) runs.push({ text: piece.text.slice(from), quoted: false })
  return runs
}
