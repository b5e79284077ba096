import { hasWords } from '../../has-words'
import { elisions } from '../../languages/elisions'
import { endsWithProclitic, LONGEST_PROCLITIC } from '../../languages/proclitics'
import { abbreviatingMarks, closersOf, singleMarks, sureOpeners, unspacedMarks } from '../../languages/quotation-marks'
import type { Block, Piece, Span } from '../../model'

/** Words between quotation marks. A quotation opened again in each of several paragraphs is one, in several pieces. */
export interface Quotation extends Span {
  /** The words without their marks, a piece a block. `start` and `end` of the quotation are with the marks. */
  pieces: [Piece, ...Piece[]]
  /** False where no closing mark was found and the end was guessed. */
  closed: boolean
  /** Of an interview: an answer, or a question, whose label stands within it. */
  turn?: 'question' | 'answer'
}

/** Units. An unclosed mark this far from the end of its block is a stray mark and opens nothing. */
const longestUnclosed = 1500

interface Open {
  mark: string
  at: number
}

/**
 * The outermost quotations of a text, in order. Each block is read once, from left to right; where a mark may open or
 * close, what stands around it decides: an opener has a space, a bracket or a dash before it and a word after it.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = []
  let running: Running | null = null
  const pairsIn = pairReader(text)
  for (const block of blocks) {
    const spans = pairsIn(block)
    if (running && !goesOn(text, block, spans[0], running)) {
      found.push(...leftOpen(running))
      running = null
    }
    for (const span of spans) {
      const piece = pieceWithin(text, span)
      if (piece === null) continue
      running ??= { start: span.start, mark: text[span.start] ?? '', pieces: [] }
      running.pieces.push(piece)
      if (!span.closed) continue
      found.push({ ...finish(running.start, running.pieces, true), end: span.end })
      running = null
    }
  }
  if (running) found.push(...leftOpen(running))
  return found.filter((quotation) => quotation.closed || isPlausible(quotation))
}

/** What nothing closes. A single mark that no paragraph opens again is an apostrophe. */
const leftOpen = ({ start, mark, pieces }: Running): Quotation[] =>
  singleMarks.has(mark) && pieces.length === 1 ? [] : [finish(start, pieces, false)]

/** A quotation that has not been closed so far. */
interface Running {
  start: number
  mark: string
  pieces: Piece[]
}

/** Whether a block opens again the quotation that the block before left open: with its mark, before all else. */
const goesOn = (text: string, block: Span, first: Span | undefined, { mark }: Running): boolean =>
  first !== undefined && first.start === block.start + leadingSpace(text, block) && isSameMark(text[first.start], mark)

/** The words between two marks, or after one that nothing closes; null where there are none. */
function pieceWithin(text: string, { start, end, closed }: Span & { closed: boolean }): Piece | null {
  const last = closed ? end - markWidth(text, end - 1, true) : end
  return wordsBetween(text, start + markWidth(text, start), last)
}

/** Whether a mark opens again what another opened: some texts go on with a straight mark where a curly one began. */
const isSameMark = (mark: string | undefined, other: string): boolean =>
  mark === other || (mark === '"' && other === '“')

function finish(start: number, pieces: Piece[], closed: boolean): Quotation {
  const [first, ...rest] = pieces
  const last = pieces.at(-1)
  if (!first || !last) throw new Error('a quotation without words')
  return { start, end: last.end, pieces: [first, ...rest], closed }
}

/** Without a closing mark only a whole sentence is taken for a quotation. */
function isPlausible(quotation: Quotation): boolean {
  return (
    quotation.pieces.length > 1 ||
    (quotation.pieces[0].text.length < longestUnclosed && /\s\S+\s/.test(quotation.pieces[0].text))
  )
}

function leadingSpace(text: string, block: Span): number {
  return /^\s*/u.exec(text.slice(block.start, block.end))?.[0].length ?? 0
}

/** The words between two offsets, without blanks around them; null where there are none. */
export function wordsBetween(text: string, from: number, to: number): Piece | null {
  const piece = pieceBetween(text, from, to)
  return hasWords(piece.text) ? piece : null
}

/** What stands between two offsets, without blanks around it. */
export function pieceBetween(text: string, from: number, to: number): Piece {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const trimmed = words.trim()
  return { text: trimmed, start, end: start + trimmed.length }
}

/** Two apostrophes or two grave accents stand for one double mark in some texts. */
function markWidth(text: string, at: number, backwards = false): number {
  const mark = text[at]
  return (mark === "'" || mark === '`' || mark === '’' || mark === '‘') && text[backwards ? at - 1 : at + 1] === mark
    ? 2
    : 1
}

/**
 * Pairs the marks of blocks that are given in order. Blocks without a mark are passed over: looking from each of them for
 * the next mark would read the text over and over.
 */
function pairReader(text: string): (block: Span) => (Span & { closed: boolean })[] {
  let mark = nextMark(text, 0)
  return (block) => {
    if (mark < block.start) mark = nextMark(text, block.start)
    return mark < block.end ? pairMarks(text, block, mark) : []
  }
}

/** The outermost pairs of marks in a block, whose first stands at `firstMark`; the last may be left open. */
function pairMarks(text: string, block: Span, firstMark: number): (Span & { closed: boolean })[] {
  const { closed, stack } = readMarks(text, block, firstMark)
  const last =
    stack.find((open) => !singleMarks.has(open.mark)) ??
    stack.find((open) => opensSpeech(text, block, open) && !closed.some((span) => span.start > open.at))
  // A straight mark that nothing closes, and that whole quotations in curly marks stand behind, is a stray one.
  const stray = last?.mark === '"' && closed.some((span) => span.start > last.at && span.mark === '“')
  // *» The whole session*: a guillemet apart from the words behind it, which nothing closes, is an arrow.
  const isArrow = last?.mark === '»' && /\s/u.test(text[last.at + 1] ?? '')
  const runsOn = last && !stray && !isArrow && !closed.some((span) => span.start > last.at && span.mark === last.mark)
  const outer = outermost(closed).filter((span) => !runsOn || span.end <= last.at)
  const spans = outer.map(({ start, end }) => ({ start, end, closed: true }))
  return runsOn ? [...spans, { start: last.at, end: trimEnd(text, block), closed: false }] : spans
}

/** *said: 'We won.*, *said Finch. 'We won.*: whether a single mark that a block leaves open stands where speech begins. */
const opensSpeech = (text: string, block: Span, { at }: Open): boolean =>
  /(?:^|[:,.!?…])\s*$/u.test(text.slice(Math.max(block.start, at - 2), at))

/** Reads a block's marks in order: the pairs that are closed, and the marks that are left open. */
function readMarks(
  text: string,
  block: Span,
  firstMark: number,
): { closed: (Span & { mark: string })[]; stack: Open[] } {
  const closed: (Span & { mark: string })[] = []
  const stack: Open[] = []
  const within = text.slice(block.start, block.end)
  const doubled = within.includes("''") || within.includes('’’')
  // From mark to mark: all other text is passed over.
  let at = firstMark
  while (at < block.end) {
    const width = doubled && !closesInner(text, at, stack.at(-1)?.mark) ? markWidth(text, at) : 1
    const mark = text.slice(at, at + width)
    const closes = width === 2 || closers.has(mark) ? closing(text, block, at, mark, stack) : -1
    const open = stack[closes]
    if (open) {
      stack.length = closes
      closed.push({ start: open.at, end: at + width, mark: open.mark })
    } else if ((width === 2 || closersOf.has(mark)) && mayOpen(text, block, at, mark)) pushOpen(stack, mark, at)
    at = nextMark(text, at + width)
  }
  return { closed, stack }
}

/** Three marks in a row: a single one within closes first. */
const closesInner = (text: string, at: number, open: string | undefined): boolean =>
  (open === "'" && text.startsWith("'''", at)) || (open === '‘' && text.startsWith('’’', at))

/** A mark that opens again without having been closed was a stray one, but for marks that may stand in themselves. */
function pushOpen(stack: Open[], mark: string, at: number): void {
  const again = stack.findIndex((open) => open.mark === mark)
  if (again >= 0 && !sureOpeners.has(mark)) stack.length = again
  if (stack.length < deepest) stack.push({ mark, at })
}

const anyMark = /["'`“”„‟«»‹›‘’‚＂「」『』〝〞〟｢｣″״]/gu

/** Where the next quotation mark of any kind stands; the text's length where none does. */
function nextMark(text: string, from: number): number {
  anyMark.lastIndex = from
  return anyMark.exec(text)?.index ?? text.length
}

/** Marks open at once. Nobody nests deeper; it bounds the work on a text of stray marks. */
const deepest = 8

function outermost<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}

const trimEnd = (text: string, { start, end }: Span): number => start + text.slice(start, end).trimEnd().length

const doubleMarks = new Set(['“', '"'])

const closers = new Set([...closersOf.values()].flatMap((marks) => [...marks]))

/** Which of the open marks (its place in the stack) this one closes; -1 for none. */
function closing(text: string, block: Span, at: number, mark: string, stack: readonly Open[]): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]
    if (!open) continue
    // *“We won,’’ he said*: two apostrophes close double marks, too.
    const fits =
      mark.length === 2
        ? open.mark.length === 2 || doubleMarks.has(open.mark)
        : (closersOf.get(open.mark)?.includes(mark) ?? false)
    if (fits && mayClose(text, block, at, mark)) return i
  }
  return -1
}

function mayClose(text: string, block: Span, at: number, mark: string): boolean {
  if (unspacedMarks.has(mark)) return true
  if (mark === '"' && inches.test(text.slice(Math.max(block.start, at - longestMeasure), at))) return false
  const before = at > block.start ? (text[at - 1] ?? '') : ''
  const after = at + mark.length < block.end ? (text[at + mark.length] ?? '') : ''
  // French sets a space within its marks; elsewhere a space before and a word behind make an opener.
  if (/\s/u.test(before) && !'»«'.includes(mark)) return !/[\p{L}\p{N}]/u.test(after)
  if (abbreviatingMarks.has(mark) && hebrew.test(before) && hebrew.test(after)) return false
  if (singleMarks.has(mark)) return !spacedWord.test(after) && !isPossessive(text, block, at, before)
  return true
}

/** *6' 2"*: feet before a straight mark, which stands for inches then. */
const inches = /\d['’′] ?\d{1,2}$/u
/** Units of such a measure that are looked at. */
const longestMeasure = 6

/** Letters that no blank parts from a mark. */
const dense = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** What a word goes on with behind an apostrophe; East Asian particles stand right behind a closing mark: *‘A’라고*. */
const spacedWord = /(?![\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]/u

const hebrew = /\p{Script=Hebrew}/u

/** *workers’ wages*: after a plural s, with a word following and the closing mark still to come, an apostrophe. */
function isPossessive(text: string, block: Span, at: number, before: string): boolean {
  if (before.toLowerCase() !== 's') return false
  const rest = text.slice(at + 1, Math.min(block.end, at + 1 + possessiveWindow))
  return /^\s\p{Ll}/u.test(rest) && /[\p{L},.!?…]['’](?![\p{L}\p{N}])/u.test(rest)
}

/** Units after an apostrophe in which the true closing mark is looked for. */
const possessiveWindow = 300

function mayOpen(text: string, block: Span, at: number, mark: string): boolean {
  if (unspacedMarks.has(mark)) return closersOf.has(mark)
  const before = at > block.start ? (text[at - 1] ?? '') : ''
  const after = at + mark.length < block.end ? (text[at + mark.length] ?? '') : ''
  const isTied = endsWithProclitic(text.slice(Math.max(block.start, at - LONGEST_PROCLITIC), at))
  if (sureOpeners.has(mark) && after !== '') return mark !== '“' || isTied || !spacedWord.test(before)
  // *said,"We are ready"*: the blank behind a comma is left out; words that are open would have been closed there.
  const isUnspaced = mark === '"' && before === ',' && /\p{L}/u.test(after)
  const free =
    isTied || isUnspaced || before === '' || /[\s([{—–\-/“"„«»‘':：，。（、]/u.test(before) || dense.test(before)
  if (!free || after === '' || (/\s/u.test(after) && mark !== '»')) return false
  return mark.length === 1 && singleMarks.has(mark) ? opensSingle(text, block, at) : true
}

function opensSingle(text: string, block: Span, at: number): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(at + 1, Math.min(block.end, at + 24)))?.[0] ?? ''
  if (/^\d\ds?$/u.test(word) || elisions.has(word)) return false
  return text[at] !== '’' && /^[\p{L}\p{N}“"[(…$£€]/u.test(text.slice(at + 1, at + 2))
}
