import { limits } from '../../../attribution/limits'
import { hasCapital } from '../../../attribution/words/has-capital'
import { type Pos, plainToken, type Token } from '../../../attribution/words/token'
import type { Span } from '../../../model'
import { shortTitles } from '../titles'
import { correctTags } from './correct-tags'
import { tellMonthNames } from './month-names'
import { makeNamesWithin, mendOpeningWords, type NamesWithin } from './opening-words'
import type { Tagger } from './tagger'

const dash = /^([–—―]|--+|-)$/u
const letter = /^[a-z]/i

/**
 * The words of a block, with offsets into the article's text. The model's words are looked up in the text one after
 * another, so that offsets are those of the text whatever the model does to spaces; what it lost or changed becomes a
 * token of its own, and so does a run without white space that is too long for the model. Stretches within `blanks` give
 * no words.
 */
export function tokenizeBlock(
  text: string,
  block: Span,
  tag: Tagger,
  blanks: readonly Span[] = [],
  namesWithin: NamesWithin = makeNamesWithin(),
): Token[] {
  const tokens: Token[] = []
  const source = plainMarks(blankOut(text.slice(block.start, block.end), blanks, block.start))
  const readable = mayHaveLongRun(source) ? source.replace(longRuns, (run) => ' '.repeat(run.length)) : source
  const find = wordFinder(readable)
  let at = 0
  const push = (start: number, end: number, pos: Pos, lemma?: string) => {
    const word = text.slice(block.start + start, block.start + end)
    const lower = lowerOf(word)
    tokens.push(plainToken(block.start + start, word, lower, pos, lemma ?? lower))
  }
  /** What the model left out between two of its words. */
  const fill = (until: number) => {
    if (until <= at || (until === at + 1 && source[at] === ' ')) return
    for (const gap of source.slice(at, until).matchAll(/\S+/gu))
      push(at + gap.index, at + gap.index + gap[0].length, 'X')
  }
  const { texts, tags, lemmas } = tag(readable)
  texts.forEach((word, i) => {
    const found = word.trim() === '' ? -1 : find(word, at)
    if (found < 0) return
    fill(found)
    at = found + word.length
    if (keptPossessive.test(word)) {
      push(found, at - 2, 'PROPN')
      push(at - 2, at, 'PART')
    } else if (facelike.test(word)) {
      push(found, at - 1, 'PUNCT')
      push(at - 1, at, 'PUNCT')
    } else push(found, at, tags[i] ?? 'X', lemmas[i])
  })
  fill(source.length)
  const joined = joinHyphens(tokens.filter((token, at) => !isNoteSign(token, tokens[at - 1])))
  mendOpeningWords(joined, tag, (word) => namesWithin(text).has(word))
  return tellMonthNames(correctTags(joined))
}

/** *“It failed,”* said Finch*: what leads to a note is no word of the sentence. */
const isNoteSign = ({ text, start }: Token, before: Token | undefined): boolean =>
  /^[*†‡]+$/u.test(text) && !(before?.end === start && /[\p{L}\p{N}]$/u.test(before.text))

/** A bracket and the mark after it, which the model takes for a face: *Finch (61): “It failed.”* */
const facelike = /^\)[:;]$/

/** A name that the model leaves with its possessive: *the plan was Quillfeather’s.* */
const keptPossessive = /^\p{Lu}\p{L}+['’]s$/u

function lowerOf(word: string): string {
  // Nearly every word begins with a plain letter, and needs no closer look.
  if (letter.test(word)) return word.toLowerCase()
  return dash.test(word) ? '—' : word.toLowerCase().replace(/^[‘ʼ]/u, '’')
}

const rareMarks = /[‘ʼ\u00a0\u202f\u2009]/u

/** Writes spaces over stretches whose offsets count from `from`. */
function blankOut(text: string, blanks: readonly Span[], from: number): string {
  let [at, blanked] = [0, '']
  for (const { start, end } of blanks) {
    if (end <= start) continue
    blanked += text.slice(at, start - from) + ' '.repeat(end - start)
    at = end - from
  }
  return blanked + text.slice(at)
}

/** Writes marks as the model knows them. Length and offsets stay the same. */
function plainMarks(text: string): string {
  if (!rareMarks.test(text)) return text
  return text.replace(/(?<=\p{L})[‘ʼ](?=\p{L})/gu, '’').replace(/[\u00a0\u202f\u2009]/gu, ' ')
}

/** Runs without white space that are too long to be read as words. */
const longRuns = new RegExp(String.raw`\S{${limits.wordUnits + 1},}`, 'gu')

/** Whether a run may be too long, told by blanks alone: one look for every so many units. */
function mayHaveLongRun(source: string): boolean {
  let at = 0
  while (source.length - at > limits.wordUnits) {
    const blank = source.lastIndexOf(' ', at + limits.wordUnits)
    if (blank < at) return true
    at = blank + 1
  }
  return false
}

/** Units. A word the model gives that stands farther on than this is one it changed: looking on would skip text. */
const longestGap = 64

/** Finds where a word next stands from a place on, with no more than `longestGap` and blanks before it; -1 for nowhere. */
function wordFinder(source: string): (word: string, from: number) => number {
  let [windowFrom, windowTo] = [-1, 0]
  return (word, from) => {
    // Nearly every word stands right here, or behind one blank.
    if (source.startsWith(word, from)) return from
    if (source[from] === ' ' && source.startsWith(word, from + 1)) return from + 1
    if (from !== windowFrom) {
      windowTo = Math.max(from + longestGap, behindBlanks(source, behindBlanks(source, from) + longestGap))
      windowFrom = from
    }
    const found = source.slice(from, windowTo + word.length).indexOf(word)
    return found < 0 ? -1 : from + found
  }
}

function behindBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}

/** Joins what hyphens tie together (*President-elect*, *54-year-old*), and what the model cut within a word. Lengthens the tokens that it is given. */
function joinHyphens(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  tokens.forEach((token, i) => {
    const before = joined.at(-1)
    // A word that grew too long is joined to nothing more, and its sentence is not read.
    const mayGrow = before !== undefined && before.end - before.start <= limits.wordUnits
    if (!mayGrow || before.end !== token.start) joined.push(token)
    else if (isOneWord(before.text, token.text)) {
      grow(before, token)
      before.pos = hasCapital(before.text) ? 'PROPN' : token.pos
    } else if (isTie(before, token, tokens[i + 1])) {
      grow(before, token)
      if (/\p{L}/u.test(token.text)) before.pos = compoundPos(before, token)
    } else joined.push(token)
  })
  return joined
}

function grow(before: Token, token: Token): void {
  before.end = token.end
  before.text += token.text
  before.lower = before.text.toLowerCase()
  before.lemma = before.lower
}

/** *T|š|osane*: a word that the model cut at a letter that English has not. */
const isOneWord = (before: string, word: string): boolean =>
  // *9News*
  (/^\d+$/.test(before) && /^\p{Lu}\p{L}{2}/u.test(word)) ||
  (/[\p{L}\p{M}]$/u.test(before) && /^(?![a-z])[\p{L}\p{M}]/iu.test(word)) ||
  (/(?![a-z])[\p{L}\p{M}]$/iu.test(before) && /^\p{L}/u.test(word))

function isTie(before: Token, token: Token, next: Token | undefined): boolean {
  // *Rev. Smith*: a title that the model takes for the end of a sentence.
  const spaced = next !== undefined && next.start > token.end && hasCapital(next.text)
  if (token.text === '.' && spaced) return hasCapital(before.text) && shortTitles.has(before.lower)
  // *example.org*: a stop within a word, not a sentence that lacks its space.
  if (token.text === '.') {
    return /^\p{L}[\p{L}\p{N}]+$/u.test(before.text) && next?.start === token.end && /^\p{Ll}/u.test(next.text)
  }
  if (/\p{L}{2}\.$/u.test(before.text)) return /^\p{Ll}/u.test(token.text)
  if (/^[-‑]$/u.test(token.text)) return /[\p{L}\p{N}]$/u.test(before.text) && next?.start === token.end
  return /[\p{L}\p{N}][-‑]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(token.text)
}

function compoundPos(compound: Token, last: Token): Pos {
  if (hasCapital(compound.text) && (last.pos === 'PROPN' || hasCapital(last.text))) return 'PROPN'
  // *a three-hour interview*
  if (compound.pos === 'NUM' && last.pos === 'NOUN') return 'ADJ'
  return last.pos === 'VERB' || last.pos === 'ADV' || last.pos === 'ADP' ? 'ADJ' : last.pos
}
