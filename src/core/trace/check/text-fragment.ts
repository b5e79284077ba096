import type { Span } from '../../model'
import { blocksWithin } from '../source/source-place'
import type { SourceText } from '../source/source-text'
import { FoldedText, type TextDirective } from './folded-text'

/**
 * Addresses that open a page at a passage: text fragments, `#:~:text=[prefix-,]start[,end][,-suffix]`, as
 * https://wicg.github.io/scroll-to-text-fragment/ defines them. The browser goes to the first place that fits, so terms
 * are tried, longer and longer and then with more and more around them, until no other place of the source fits.
 *
 * Where browsers and pages differ, the terms stay clear of it: each stands within one line of one block, and begins
 * and ends with a word as `Intl.Segmenter` tells words. Cost: some searches of the whole text, at most some forty.
 *
 * Limits: a page that shows more than was read (adverts, what scripts add) may have another such place. A passage that
 * stands twice with the same surroundings has no address of its own: its page's is given.
 */

/** Units up to which a passage is given whole; a longer one by its first and last words. */
const WHOLE = 160
/** Words of `start` and `end` that are tried. Fewer are seldom unique, more make addresses unwieldy. */
const LENGTHS = [4, 6, 9, 14]
/** Words of `prefix` and `suffix` that are tried. */
const CONTEXTS = [1, 2, 3, 5, 8, 12]
/** Units in which words are told apart at the ends of a line: more than the longest of the above needs. */
const REACH = 400
/** Units around a passage within which a word that it cuts is looked at whole. */
const LONGEST_WORD = 60

const wordless = /^[^\p{L}\p{N}]*$/u

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

const foldedTexts = new WeakMap<SourceText, FoldedText>()

/** The address that opens `source` at `place`: with a text fragment, or plain where none means this place alone. */
export function fragmentAddress(source: SourceText, place: Span): string {
  const { url } = source.head
  const directive = textDirective(source, place)
  if (directive === null) return url
  const plain = url.split(':~:', 1)[0] ?? url
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${writeDirective(directive)}`
}

/** A directive as it stands in an address: `,`, `&` and `-` part terms there, so they are encoded within them. */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`]
  return terms.filter((term) => term !== '').join(',')
}

/** Halves of characters, which no address can hold, become what the web puts in their place. */
const encode = (term: string): string =>
  encodeURIComponent(term.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[-!'()*]/gu, percent)

const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`

/** The terms that mean this place and no other of the source; null where there are none. */
export function textDirective(source: SourceText, place: Span): TextDirective | null {
  const folded = foldedTexts.get(source) ?? new FoldedText(source.text)
  foldedTexts.set(source, folded)
  const lines = linesOf(source, place)
  const first = firstWithWords(source, lines)
  const last = firstWithWords(source, lines.toReversed())
  const [start, end] = [first?.words[0]?.start, last?.words.at(-1)?.end]
  if (!first || !last || start === undefined || end === undefined) return null
  const whole = { start, end }
  const isOneLine = first.line === last.line
  const isWhole = isOneLine && end - start <= WHOLE
  const cores = isWhole ? wholeCores(source, whole) : longCores(source.text, first.words, last.words, isOneLine)
  for (const { prefix, suffix } of surroundings(source, whole)) {
    for (const core of cores) {
      const directive = { prefix, start: core.start, end: core.end, suffix }
      const [only, another] = folded.places(directive, 2)
      if (only && !another && only.start === core.span.start && only.end === core.span.end) return directive
    }
  }
  return null
}

/** The first of some lines, or parts of lines, that touches words; null where none does. */
function firstWithWords(source: SourceText, lines: readonly Span[]): { line: Span; words: Span[] } | null {
  for (const line of lines) {
    if (wordless.test(source.text.slice(line.start, line.end))) continue
    const words = wordsTouching(source, line)
    if (words.length > 0) return { line, words }
  }
  return null
}

/** What stands for a place itself, and the span that it means. */
interface Core {
  start: string
  end: string
  span: Span
}

/** A short passage, and the same with the marks between it and the ends of its line, so that other lines join it. */
function wholeCores({ text, blocks }: Pick<SourceText, 'text' | 'blocks'>, whole: Span): Core[] {
  const [line] = linesOf({ text, blocks }, lineAround(text, whole))
  const before = text.slice(line?.start ?? whole.start, whole.start)
  const after = text.slice(whole.end, line?.end ?? whole.end)
  const start = wordless.test(before) ? whole.start - before.trimStart().length : whole.start
  const end = wordless.test(after) ? whole.end + after.trimEnd().length : whole.end
  return [whole, { start, end }].map((span) => ({ start: text.slice(span.start, span.end), end: '', span }))
}

/** The line of a place, or as much of it as may matter. */
const lineAround = (text: string, { start, end }: Span): Span => ({
  start: Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH),
  end: Math.min(text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end), end + REACH),
})

/** First and last words of a long passage, more and more of them. Where it is one line, they do not meet. */
function longCores(text: string, first: readonly Span[], last: readonly Span[], isOneLine: boolean): Core[] {
  const most = isOneLine ? Math.floor(first.length / 2) : Number.POSITIVE_INFINITY
  const span = { start: first[0]?.start ?? 0, end: last.at(-1)?.end ?? 0 }
  return LENGTHS.filter((count, i) => i === 0 || count <= most).map((count) => ({
    start: sliceOf(text, first.slice(0, Math.max(1, Math.min(count, most)))),
    end: sliceOf(text, last.slice(-Math.max(1, Math.min(count, most)))),
    span,
  }))
}

/** What may be asked for around a place: nothing, then more and more words before it, after it, on both sides. */
function* surroundings(source: SourceText, whole: Span): Generator<Pick<TextDirective, 'prefix' | 'suffix'>> {
  yield { prefix: '', suffix: '' }
  const before = nearestLine(source, whole.start, 'before')
  const after = nearestLine(source, whole.end, 'after')
  for (const count of CONTEXTS) {
    // Only at the far side, since a narrow blank belongs to the word beside it.
    const from = before.words.at(-count) ?? before.words[0]
    const to = after.words[count - 1] ?? after.words.at(-1)
    const prefix = from ? source.text.slice(from.start, before.line.end).trimEnd() : ''
    const suffix = to ? source.text.slice(after.line.start, to.end).trimStart() : ''
    if (suffix !== '') yield { prefix: '', suffix }
    if (prefix !== '') yield { prefix, suffix: '' }
    if (prefix !== '' && suffix !== '') yield { prefix, suffix }
  }
}

/** The rest of the line on one side of a place, or the next line with words; and its words. */
function nearestLine(source: SourceText, at: number, side: 'before' | 'after'): { line: Span; words: Span[] } {
  const reach = side === 'before' ? { start: Math.max(0, at - REACH), end: at } : { start: at, end: at + REACH }
  const lines = linesOf(source, reach)
  if (side === 'before') lines.reverse()
  for (const line of lines) {
    const words = wordsOf(source.text, line)
    // A word that the reach may have cut is none.
    const uncut = side === 'before' ? words.filter((word) => word.start > reach.start || reach.start === 0) : words
    if (words.length > 0) return { line, words: uncut.filter((word) => side === 'before' || word.end < reach.end) }
  }
  return { line: { start: at, end: at }, words: [] }
}

/** The lines within a span: where blocks, and breaks within them, part it. */
function linesOf({ text, blocks }: Pick<SourceText, 'text' | 'blocks'>, span: Span): Span[] {
  return blocksWithin(blocks, span).flatMap((block) => {
    const start = Math.max(block.start, span.start)
    return Array.from(text.slice(start, Math.min(block.end, span.end)).matchAll(/[^\n\r]+/gu), (line) => ({
      start: start + line.index,
      end: start + line.index + line[0].length,
    }))
  })
}

/** The whole words that a part of a line touches: it may begin or end within one, as `Arbeiter` in `Arbeiter:innen`. */
function wordsTouching({ text, blocks }: SourceText, part: Span): Span[] {
  const around = { start: Math.max(0, part.start - LONGEST_WORD), end: part.end + LONGEST_WORD }
  const line = linesOf({ text, blocks }, around).find(({ end }) => end > part.start) ?? part
  return wordsOf(text, line).filter(({ start, end }) => start < part.end && end > part.start)
}

/** The words of a line; of a very long one, those at its ends. */
function wordsOf(text: string, { start, end }: Span): Span[] {
  const within = (from: number, to: number): Span[] =>
    Array.from(segmenter.segment(text.slice(from, to)))
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }))
  if (end - start <= 2 * REACH) return within(start, end)
  return [...within(start, start + REACH).slice(0, -1), ...within(end - REACH, end).slice(1)]
}

const sliceOf = (text: string, words: readonly Span[]): string =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
