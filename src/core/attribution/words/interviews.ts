import { NAMES_INTERVIEW, QUESTION_AND_ANSWER } from '../../languages/interview-words'
import type { Article, Piece, Span } from '../../model'
import { limits } from '../limits'
import { type Quotation, wordsBetween } from './quotations'

/*
 * Interviews: questions and answers in turn. A turn is told by its label (*Q:*, *س:*, *問：*, the names of the two), by a dash
 * or the quotation marks of the answer to what ends with a question mark, or, on a page that says it is an interview, by
 * questions that are paragraphs of their own. The answers are somebody's words; the questions are the page's.
 */

/** UTF-16 units: what is longer and ends with a question mark is an answer that does. */
const MAX_QUESTION = 400
/** Fewest questions, and answers, where turns are marked; where they are not. */
const MIN_MARKED = 2
const MIN_PLAIN = 3
/** Most paragraphs of an answer: so many are read as one quotation. */
const MOST_PIECES = limits.statementPieces

const ASKS = /[?？؟]["'”’»)」]*\s*$/u
const LABEL = /^\s*([\p{L}\p{M}.’'-]{1,20}(?: [\p{L}\p{M}.’'-]{1,20}){0,3})\s?[:：]\s*(?=\S)/u
/** A mark that sets a line apart, of a list or of speech. */
const MARK = /^\s*[*•·■▶–—―-]\s*/u
/** What opens an answer: a dash, or a quotation mark around the whole of it. */
const OPENS_ANSWER = /^\s*(?:[–—―-]\s*|["“„«»「『](?=[^"“”„«»「」『』]+["”“»«」』][.。]?\s*$))/u
const QUOTED = /^\s*["“„«»「『]/u
const CLOSING = /["”“»«」』][.。]?\s*$/u
/** A line that a double dash opens asks, with a question mark or without: *――水門はなぜ閉じたのか。* */
const ASKS_BY_DASH = /^\s*[―─—–]{2}/u

/** What no interview is without. */
const ASKS_ANYWHERE = /[?？؟]|[―─—–]{2}/u

/** A line of the body, and what it does in the interview; `from` is where its own words begin. */
interface Line extends Span {
  text: string
  from: number
  block: number
  isHeading: boolean
  turn: 'question' | 'answer' | 'goes on'
}

/**
 * The answers of an article that is an interview, and its questions where they have labels, in order; none of one that is
 * not. Linear in its length.
 */
export function findTurns(article: Article): Quotation[] {
  if (!ASKS_ANYWHERE.test(article.text)) return []
  for (const way of WAYS) {
    const lines = linesOf(article)
    if (way.find(lines, article)) return turnsOf(article.text, lines, way)
  }
  return []
}

/** A way in which pages tell turns. */
interface Way {
  /** Gives lines their turns; whether they make an interview. */
  find(lines: readonly Line[], article: Article): boolean
  /** Whether the questions are read as words, too. */
  keepsQuestions: boolean
  /** Whether an answer ends with its paragraph. */
  isOneParagraph: boolean
}

const WAYS: readonly Way[] = [
  { find: byLabels, keepsQuestions: true, isOneParagraph: false },
  { find: byMarks, keepsQuestions: false, isOneParagraph: true },
  { find: byQuestions, keepsQuestions: false, isOneParagraph: false },
]

function linesOf({ text, blocks }: Article): Line[] {
  return blocks.flatMap(({ start, end, kind }, block) =>
    [...text.slice(start, end).matchAll(/[^\n]+/g)]
      .filter(([line]) => line.trim() !== '')
      .map(({ index, 0: line }): Line => {
        const from = start + index
        const isHeading = kind === 'heading'
        return { start: from, end: from + line.length, text: line, from, block, isHeading, turn: 'goes on' }
      }),
  )
}

const asks = ({ text }: Line): boolean => text.length <= MAX_QUESTION && (ASKS.test(text) || ASKS_BY_DASH.test(text))

/** Turns that are labelled: as questions and answers, or by two names of which one asks. */
function byLabels(lines: readonly Line[]): boolean {
  const labels = lines.map((line) => (line.isHeading ? '' : (LABEL.exec(line.text)?.[1]?.toLowerCase() ?? '')))
  const counts = new Map<string, number>()
  for (const label of labels) if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count >= MIN_MARKED).map(([label]) => label)
  const pair =
    QUESTION_AND_ANSWER.find((both) => both.every((label) => often.includes(label))) ?? askerFirst(lines, labels, often)
  if (!pair) return false
  lines.forEach((line, at) => {
    const label = pair.indexOf(labels[at] ?? '')
    if (label < 0) return
    line.turn = label === 0 ? 'question' : 'answer'
    line.from += LABEL.exec(line.text)?.[0].length ?? 0
  })
  return true
}

/** Two names as labels, of which one asks nearly always and the other hardly ever; the one who asks first. */
function askerFirst(
  lines: readonly Line[],
  labels: readonly string[],
  often: readonly string[],
): readonly [string, string] | null {
  const [one, other] = often
  if (one === undefined || other === undefined || often.length > 2) return null
  const share = (label: string) => {
    const own = lines.filter((_, at) => labels[at] === label)
    return own.filter(asks).length / own.length
  }
  const [first, second] = share(one) >= share(other) ? [one, other] : [other, one]
  return share(first) >= 2 / 3 && share(second) <= 1 / 3 ? [first, second] : null
}

/** Questions that a line with a dash, or between quotation marks, follows. */
function byMarks(lines: readonly Line[]): boolean {
  const pairs = pairUp(lines, ({ text }) => OPENS_ANSWER.exec(text)?.[0])
  const marked = pairs.filter(([question, answer]) => MARK.test(question.text) || QUOTED.test(answer.text))
  return pairs.length >= (marked.length >= MIN_MARKED ? MIN_MARKED : MIN_PLAIN)
}

/**
 * Gives their turns to lines that ask, each with the next where that does not, and opens as answers do; the pairs.
 * @param opening what opens an answer, which is none of its words; undefined in a line that is no answer
 */
const pairUp = (lines: readonly Line[], opening: (line: Line) => string | undefined): [Line, Line][] =>
  lines.flatMap((line, at): [Line, Line][] => {
    const before = lines[at - 1]
    const mark = opening(line)
    if (!before || mark === undefined || asks(line) || !asks(before)) return []
    before.turn = 'question'
    line.turn = 'answer'
    line.from += mark.length
    return [[before, line]]
  })

/** Questions that are paragraphs or headings of their own, on a page whose headline says that it is an interview. */
function byQuestions(lines: readonly Line[], { headline, title, standfirst }: Article): boolean {
  return NAMES_INTERVIEW.test(`${title}\n${headline}\n${standfirst}`) && pairUp(lines, () => '').length >= MIN_PLAIN
}

/**
 * The turns that lines make. An answer goes on over the paragraphs before the next question; the last one, and one that a mark
 * opens, within its own.
 */
function turnsOf(text: string, lines: readonly Line[], { keepsQuestions, isOneParagraph }: Way): Quotation[] {
  const found: Quotation[] = []
  const last = lines.findLastIndex(({ turn }) => turn === 'question')
  let open: { first: Line; pieces: Piece[] } | null = null
  const close = () => {
    const [piece, ...others] = open?.pieces ?? []
    if (open && piece) found.push(quotationOf(open.first, [piece, ...others]))
    open = null
  }
  lines.forEach((line, at) => {
    if (
      line.turn !== 'goes on' ||
      line.isHeading ||
      ((at > last || isOneParagraph) && line.block !== open?.first.block)
    )
      close()
    if (line.turn === 'answer' || (keepsQuestions && line.turn === 'question')) open = { first: line, pieces: [] }
    const piece = open && wordsBetween(text, line.from, endOf(line))
    if (open && piece && open.pieces.length < MOST_PIECES) open.pieces.push(piece)
  })
  close()
  return found
}

/** Where the words of a line end: before the mark that closes them, where one opens them. */
const endOf = ({ start, from, end, text }: Line): number =>
  from > start && QUOTED.test(text) ? end - (CLOSING.exec(text)?.[0].length ?? 0) : end

const quotationOf = ({ start, end, turn }: Line, pieces: [Piece, ...Piece[]]): Quotation => ({
  start,
  end: pieces.length > 1 ? (pieces.at(-1)?.end ?? end) : end,
  pieces,
  closed: true,
  turn: turn === 'question' ? 'question' : 'answer',
})
