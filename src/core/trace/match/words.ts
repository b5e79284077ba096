import { isNoteMark, NOTE_MARK_REACH } from '../../note-marks'
import { endOfAside } from './asides'
import {
  CAPITAL,
  classOf,
  classOfPair,
  DENSE,
  DIGIT,
  LETTER,
  MARK,
  RAISED,
  SEPARATES,
  SIGN,
  UNSEEN,
} from './char-class'
import { foldWord } from './fold-word'
import type { AmountReader, WordRow } from './read-amounts'

/**
 * A text as the words that it is compared by: letters, numbers apart from letters (*34m* is two), and the signs that
 * are read out. A capital after some small letters begins a word, since pages lose blanks
 * (*endsHere*). Where a script sets no blanks between words, each character is one. Everything else parts words and
 * is no word itself: blanks, quotation marks, dashes, stops. One pass, linear in the text; each spelling is folded
 * once.
 */
export interface Words {
  text: string
  count: number
  /** Where each word stands, UTF-16 units. */
  starts: Int32Array
  ends: Int32Array
  /** Numbers of the folded words, in the vocabulary that they were read with. */
  ids: Int32Array
}

/** A longer run of letters is no word, and is cut. UTF-16 units. */
const MAX_WORD = 64
/** A capital after fewer small letters is one of a name: *iPhone, McDonald, TikTok*. */
const MIN_JOINED = 4
/** In a text, words are at least this long on average, blank included: what room is taken first. UTF-16 units. */
const ROOM = 4

const CODE = {
  blank: 0x20,
  a: 0x61,
  z: 0x7a,
  bracket: 0x5b,
  highFirst: 0xd800,
  highLast: 0xdbff,
  hyphen: 0x2d,
  enDash: 0x2013,
  minus: 0x2212,
}
/** What joins the digits of one number where a digit follows. */
const JOINS_DIGITS = new Set(Array.from(".,'’٫٬", (sign) => sign.charCodeAt(0)))
/** Blanks, thin and unbroken ones too, join the thousands of one number. */
const JOINS_THOUSANDS = new Set([0x20, 0xa0, 0x2009, 0x202f])
const THOUSANDS = 3
const OPENS_BRACKET = new Set(Array.from('([（［', (sign) => sign.charCodeAt(0)))
/** The mark of a note, set right after a word: *winter[12]*, *winter[3, 4]*, *winter[nb 2]*. */
const NOTE_MARK = /\[(?:\p{L}{1,4}\.?\s?)?\p{Nd}{1,3}(?:\s?[,–-]\s?\p{Nd}{1,3}){0,9}\]/uy

const IS_LETTER = /\p{L}/u

/** The words that were met in some text, by number, and how often each was. */
export class Vocabulary {
  /** The folded words, by number. */
  readonly words: string[] = []
  private readonly ids = new Map<string, number>()
  /** Spellings met → number; folding takes longer than looking up. */
  private readonly spellings = new Map<string, number>()
  /** By number of word: whether an amount may begin, or go on, with it. */
  private readonly opening: boolean[] = []
  private readonly continuing: boolean[] = []
  /** By number of word: the word that it is compared as by itself. */
  private readonly alone: number[] = []

  /** @param amounts what reads the amounts of its language; without it each word stands for itself */
  constructor(readonly amounts: AmountReader | null = null) {}

  /** The number of a word as it is spelled, a new one where it is new. -1 where nothing of it is to be seen. */
  add(spelling: string): number {
    const known = this.spellings.get(spelling)
    if (known !== undefined) return known
    const word = foldWord(spelling)
    const id = word === '' ? -1 : this.addFolded(word)
    this.spellings.set(spelling, id)
    return id
  }

  /** The number of a word that is folded already, or stands for several. */
  addFolded(word: string): number {
    const known = this.ids.get(word)
    if (known !== undefined) return known
    const id = this.words.length
    this.words.push(word)
    this.ids.set(word, id)
    this.opening.push(this.amounts?.mayOpen(word) ?? false)
    this.continuing.push(this.amounts?.mayContinue(word) ?? false)
    this.alone.push(id)
    const alone = this.amounts?.wordAlone(word) ?? word
    if (alone !== word) this.alone[id] = this.addFolded(alone)
    return id
  }

  /** Whether an amount may begin with a word, and go on with the next. */
  joinsAmount(id: number, next: number): boolean {
    return this.opening[id] === true && this.continuing[next] === true
  }

  /** The number of the word that a word is compared as by itself. */
  aloneOf(id: number): number {
    return this.alone[id] ?? id
  }
}

/** Reads the words of a text. */
export function readWords(text: string, vocabulary: Vocabulary): Words {
  const reader = new Reader(text, vocabulary)
  reader.read()
  const words = reader.words()
  return vocabulary.amounts ? withAmounts(words, vocabulary, vocabulary.amounts) : words
}

/** The words with each amount as one. */
function withAmounts(words: Words, vocabulary: Vocabulary, amounts: AmountReader): Words {
  const { text, count, starts, ends, ids } = words
  const row: WordRow = {
    count,
    wordAt: (at) => (at < count ? (vocabulary.words[ids[at] ?? -1] ?? '') : ''),
    gapBehind: (at) => text.slice(ends[at], Math.min(starts[at + 1] ?? text.length, (ends[at] ?? 0) + 3)),
  }
  let length = 0
  for (let at = 0; at < count; ) {
    const id = ids[at] ?? -1
    const amount = vocabulary.joinsAmount(id, ids[at + 1] ?? -1) ? amounts.read(row, at) : null
    const next = amount?.end ?? at + 1
    // Never ahead of what is still to be read.
    starts[length] = starts[at] ?? 0
    ends[length] = ends[next - 1] ?? 0
    ids[length] = amount ? vocabulary.addFolded(amount.word) : vocabulary.aloneOf(id)
    length++
    at = next
  }
  return {
    text,
    count: length,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    ids: ids.subarray(0, length),
  }
}

/** Whether a word goes on with a unit, after so many small letters. */
function goesOn(kind: number, small: number): boolean {
  if (kind === CAPITAL) return small < MIN_JOINED
  return kind === LETTER || kind === MARK || kind === UNSEEN
}

class Reader {
  private starts: Int32Array
  private ends: Int32Array
  private ids: Int32Array
  private count = 0

  constructor(
    private readonly text: string,
    private readonly vocabulary: Vocabulary,
  ) {
    const room = 16 + Math.ceil(text.length / ROOM)
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.ids = new Int32Array(room)
  }

  read(): void {
    const { text } = this
    // A blank separates, whatever stands beside it.
    for (let at = 0; at < text.length; ) at = text.charCodeAt(at) === CODE.blank ? at + 1 : this.readAt(at)
  }

  /** Reads what begins here. @returns where it ends */
  private readAt(at: number): number {
    const kind = this.kindAt(at)
    if (kind === LETTER || kind === CAPITAL) return this.keep(at, this.endOfWord(at))
    if (kind === DIGIT) return this.keep(at, this.endOfNumber(at))
    if (kind === DENSE) return this.keep(at, this.endOfMarks(at + this.widthAt(at)))
    if (kind === RAISED) return this.readRaised(at)
    if (kind === SIGN || this.isMinus(at)) return this.keep(at, at + 1)
    return this.endOfNote(at) ?? at + this.widthAt(at)
  }

  words(): Words {
    const { text, count } = this
    return {
      text,
      count,
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      ids: this.ids.subarray(0, count),
    }
  }

  private widthAt(at: number): number {
    const unit = this.text.charCodeAt(at)
    return unit >= CODE.highFirst && unit <= CODE.highLast && at + 1 < this.text.length ? 2 : 1
  }

  private kindAt(at: number): number {
    if (at >= this.text.length) return SEPARATES
    const unit = this.text.charCodeAt(at)
    if (unit < CODE.highFirst || unit > CODE.highLast) return classOf(unit)
    return this.widthAt(at) === 2 ? classOfPair(this.text.slice(at, at + 2)) : SEPARATES
  }

  private endOfWord(start: number): number {
    let at = start
    let small = 0
    while (at - start < MAX_WORD) {
      const plain = this.endOfPlain(at, start + MAX_WORD)
      small += plain - at
      at = plain
      const kind = this.kindAt(at)
      // *Mᵐᵉ*; but *m²* is two words, as *m2* is.
      if (kind === RAISED && IS_LETTER.test(this.text.charAt(at)) && this.isSpokenAt(at)) return this.endOfRaised(at)
      if (at - start >= MAX_WORD || !goesOn(kind, small)) break
      if (kind === CAPITAL) small = 0
      else if (kind === LETTER) small++
      at += this.widthAt(at)
    }
    return at
  }

  /** Where small letters of the plain kind end, which most of a word is. */
  private endOfPlain(from: number, limit: number): number {
    const { text } = this
    let at = from
    while (at < limit && text.charCodeAt(at) >= CODE.a && text.charCodeAt(at) <= CODE.z) at++
    return at
  }

  private endOfMarks(from: number): number {
    let at = from
    for (let kind = this.kindAt(at); kind === MARK || kind === UNSEEN; kind = this.kindAt(at)) {
      if (at - from >= MAX_WORD) break
      at += this.widthAt(at)
    }
    return at
  }

  private endOfNumber(start: number): number {
    let at = start
    let group = start
    let isInThousands = true
    while (at - start < MAX_WORD) {
      const kind = this.kindAt(at)
      if (kind === DIGIT || kind === UNSEEN) at += this.widthAt(at)
      else if (kind !== SEPARATES) break
      else if (isInThousands && this.joinsThousands(group, at, start)) group = ++at
      else if (!this.joinsDigits(at)) break
      else {
        isInThousands = false
        at++
      }
    }
    return at
  }

  private joinsDigits(at: number): boolean {
    return JOINS_DIGITS.has(this.text.charCodeAt(at)) && this.kindAt(at + 1) === DIGIT
  }

  /** Whether a blank parts thousands: three digits follow and no fourth, and no more than three stand before it. */
  private joinsThousands(group: number, at: number, start: number): boolean {
    if (!JOINS_THOUSANDS.has(this.text.charCodeAt(at))) return false
    if (group === start ? at - group > THOUSANDS : at - group !== THOUSANDS) return false
    for (let ahead = 1; ahead <= THOUSANDS; ahead++) if (this.kindAt(at + ahead) !== DIGIT) return false
    return this.kindAt(at + THOUSANDS + 1) !== DIGIT
  }

  private endOfRaised(start: number): number {
    let at = start
    while (this.kindAt(at) === RAISED && at - start < MAX_WORD) at++
    return at
  }

  /** What is raised is a word where it is spoken, and passed over where it marks a note. @returns where it ends */
  private readRaised(at: number): number {
    const end = this.endOfRaised(at)
    return this.isSpokenAt(at) ? this.keep(at, end) : end
  }

  private isSpokenAt(at: number): boolean {
    const end = this.endOfRaised(at)
    const text = this.text.slice(at, end).normalize('NFKC')
    const before = this.text.slice(Math.max(0, at - NOTE_MARK_REACH), at)
    return !isNoteMark({ text, before, after: this.text.charAt(end), isReference: false, language: '' })
  }

  /** Where what stands in brackets and is not said ends that begins here: the mark of a note, an aside; else null. */
  private endOfNote(at: number): number | null {
    if (!OPENS_BRACKET.has(this.text.charCodeAt(at))) return null
    return this.endOfNoteMark(at) ?? endOfAside(this.text, at)
  }

  /** Where the mark of a note ends that begins here; null where none does. */
  private endOfNoteMark(at: number): number | null {
    if (this.text.charCodeAt(at) !== CODE.bracket || at === 0 || /\s/.test(this.text.charAt(at - 1))) return null
    NOTE_MARK.lastIndex = at
    return NOTE_MARK.test(this.text) ? NOTE_MARK.lastIndex : null
  }

  /** A hyphen or minus right before a number, and right after nothing. */
  private isMinus(at: number): boolean {
    const unit = this.text.charCodeAt(at)
    if (unit !== CODE.hyphen && unit !== CODE.minus && unit !== CODE.enDash) return false
    return this.kindAt(at + 1) === DIGIT && (at === 0 || /[\s(]/.test(this.text.charAt(at - 1)))
  }

  private keep(start: number, end: number): number {
    const spelling = this.text.slice(start, end)
    const id = this.isDash(spelling) ? this.vocabulary.add('-') : this.vocabulary.add(spelling)
    if (id < 0) return end
    if (this.count === this.ids.length) this.grow()
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.ids[this.count] = id
    this.count++
    return end
  }

  private isDash(spelling: string): boolean {
    return spelling.length === 1 && /[\u2013\u2212]/.test(spelling)
  }

  private grow(): void {
    this.starts = grown(this.starts)
    this.ends = grown(this.ends)
    this.ids = grown(this.ids)
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
