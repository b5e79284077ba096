import { SAYS_OMITTED } from '../../languages/omission-words'
import type { Span } from '../../model'
import { classOf, DENSE, DENSE_SCRIPTS } from './char-class'
import { foldWord } from './fold-word'
import { readWords, type Vocabulary, type Words } from './words'

/**
 * A quoted piece taken apart: its words, and the marks by which one who quotes says that something was left out
 * (`…`, `[…]`, `(...)`) or put in (`[the minister]`, `[T]he`).
 */
export interface QuotedWords {
  text: string
  items: Item[]
  /** How much is quoted, in words: of scripts without blanks a character is half of one. What is marked is not. */
  size: number
  /** The words, where nothing is marked; else null. */
  plain: Int32Array | null
}

export type Item =
  | ({ kind: 'word'; id: number } & Span)
  /** Part of a word stands in brackets: any word of `ids` may stand there. The first of them is the word as given. */
  | ({ kind: 'patched'; ids: ReadonlySet<number> } & Span)
  /** Words in brackets, in place of others, or of none. */
  | ({ kind: 'bracket'; ids: readonly number[] } & Span)
  /** An ellipsis. */
  | ({ kind: 'gap' } & Span)

/** A character of a script without blanks, in words. */
const DENSE_SIZE = 0.5
/** Longer brackets are passages of their own, as in a transcript. UTF-16 units. */
const MAX_BRACKET = 200

/** Dots and asterisks, with blanks between or without. */
const DOTS = '(?:\\.(?:\\s?\\.){2,}|\\.\\.|\\*(?:\\s?\\*){2,}|[…⋯‥]+(?:\\s?\\.)?|・{3,}|。{3,}|．{3,})'
/** Dots within brackets of any kind, or what is written in their stead. */
const GAP = `[[(［（〔<]\\s*(?:${DOTS}|${SAYS_OMITTED})\\s*[\\])］）〕>]|${DOTS}`
const BRACKET = `[[［〔](?<inner>[^[\\]［］〔〕]{0,${MAX_BRACKET}})[\\]］〕]`
/** Of a word that a bracket mends; longer ones are no words. */
const WORD_PART = `(?:(?![${DENSE_SCRIPTS}])[\\p{L}\\p{M}\\p{N}]){0,40}`
/** Once a word: its later letters are not asked whether a bracket follows. */
const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])(?=[\\p{L}\\p{M}\\p{N}])'
const MARKED = new RegExp(`(?<gap>${GAP})|(?<before>${WORD_START}${WORD_PART}|)${BRACKET}(?<after>${WORD_PART})`, 'gu')

const IS_BRACKET = /^[[\]［］〔〕]$/
const MARK_SIGN = new RegExp(`${DOTS}|[[\\]［］〔〕]`, 'gu')

/**
 * Takes a piece apart. Its words get numbers of the source's vocabulary, new ones where the source has none of them.
 * @param source brackets that stand in it, words and all, are its own, and no marks
 */
export function readQuotedWords(text: string, vocabulary: Vocabulary, source = ''): QuotedWords {
  const items: Item[] = []
  let from = 0
  const addWords = (start: number, end: number) => {
    const words = readWords(text.slice(start, end), vocabulary)
    for (let at = 0; at < words.count; at++) items.push(wordAt(words, at, start))
  }
  for (const match of text.matchAll(MARKED)) {
    const start = match.index
    const end = start + match[0].length
    if (match.groups?.gap === undefined && source.includes(match[0])) continue
    addWords(from, start)
    from = end
    const { gap, before = '', inner = '', after = '' } = match.groups ?? {}
    if (gap !== undefined) items.push({ kind: 'gap', start, end })
    else items.push(bracketed(inner, before, after, { start, end }, vocabulary))
  }
  addWords(from, text.length)
  return quotedWords(text, withoutOuterGaps(items))
}

/** Takes a piece as it stands: what looks like marks may be the source's own. */
export function readPlainWords(text: string, vocabulary: Vocabulary): QuotedWords {
  const words = readWords(text, vocabulary)
  return quotedWords(
    text,
    Array.from({ length: words.count }, (_, at) => wordAt(words, at, 0)),
  )
}

/** Some items of a piece by themselves. */
export function withItems({ text }: QuotedWords, items: Item[]): QuotedWords {
  return quotedWords(text, withoutOuterGaps(items))
}

/** The marks in a stretch between two words, in order: ellipses and brackets. */
export function marksIn(text: string): string {
  return (text.match(MARK_SIGN) ?? []).map((sign) => (IS_BRACKET.test(sign) ? sign : '…')).join('')
}

function quotedWords(text: string, items: Item[]): QuotedWords {
  const words = items.flatMap((item) => (item.kind === 'word' ? [item] : []))
  const size = words.reduce((sum, { start }) => sum + (isDense(text, start) ? DENSE_SIZE : 1), 0)
  return { text, items, size, plain: words.length === items.length ? Int32Array.from(words, idOf) : null }
}

const idOf = ({ id }: { id: number }) => id

function isDense(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === DENSE
}

function wordAt(words: Words, at: number, offset: number): Item {
  const [id = -1, start = 0, end = 0] = [words.ids[at], words.starts[at], words.ends[at]]
  return { kind: 'word', id, start: offset + start, end: offset + end }
}

/** Brackets: apart from other letters they hold words of their own; together with some, they mend one word. */
function bracketed(inner: string, before: string, after: string, span: Span, vocabulary: Vocabulary): Item {
  const isMending = before + after !== '' && !/\s/.test(inner.trim())
  if (!isMending)
    return { kind: 'bracket', ids: [...readWords(`${before} ${inner} ${after}`, vocabulary).ids], ...span }
  const whole = vocabulary.add(before + inner + after)
  const [head, tail] = [foldWord(before), foldWord(after)]
  const fits = (word: string) =>
    word.length >= head.length + tail.length && word.startsWith(head) && word.endsWith(tail)
  const ids = new Set([whole])
  for (const [id, word] of vocabulary.words.entries()) if (fits(word)) ids.add(id)
  return { kind: 'patched', ids, ...span }
}

/** An ellipsis at either end leaves nothing out of what is quoted. */
function withoutOuterGaps(items: Item[]): Item[] {
  const first = items.findIndex(({ kind }) => kind !== 'gap')
  const last = items.findLastIndex(({ kind }) => kind !== 'gap')
  return first < 0 ? [] : items.slice(first, last + 1)
}
