import type { Span } from '../../model'

/** Words to look for, with what must stand right before and after them; `''` for nothing. */
export interface TextDirective {
  prefix: string
  start: string
  /** Where the words end, if they are not given whole. */
  end: string
  suffix: string
}

const curly: ReadonlyMap<string, string> = new Map([...'“”„‟'].map((mark): [string, string] => [mark, '"']))
/** Not fractions and raised digits: words part at them. */
const wordPart = /[\p{Alphabetic}\p{Nd}\p{M}]/u
/** Between two of these, words may part without a space. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/**
 * A text in which terms are looked for as browsers look for those of a text directive
 * (https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document): whatever their case, by whole words.
 * Where words part without spaces, any two characters may be parted: rather a place too many than one too few.
 */
export class FoldedText {
  private readonly folded: string

  constructor(text: string) {
    this.folded = fold(text)
  }

  /** The places that a directive means, in order, at most `most`. Linear in the text for each place of `start`. */
  places({ prefix, start, end, suffix }: TextDirective, most: number): Span[] {
    const [before, first, last, after] = [fold(prefix), fold(start), fold(end), fold(suffix)]
    const places: Span[] = []
    if (first === '') return places
    for (
      let at = this.folded.indexOf(first);
      at >= 0 && places.length < most;
      at = this.folded.indexOf(first, at + 1)
    ) {
      if (before === '' ? !this.isBound(at) : !this.isBehind(before, at)) continue
      const stop = at + first.length
      const ends = last === '' ? this.endsHere(stop, after) : this.endOf(last, stop, after)
      if (ends !== null) places.push({ start: at, end: ends })
    }
    return places
  }

  private endsHere(at: number, after: string): number | null {
    return (after === '' ? this.isBound(at) : this.isBefore(after, at)) ? at : null
  }

  private endOf(last: string, from: number, after: string): number | null {
    for (let at = this.folded.indexOf(last, from); at >= 0; at = this.folded.indexOf(last, at + 1)) {
      const ends = this.isBound(at) ? this.endsHere(at + last.length, after) : null
      if (ends !== null) return ends
    }
    return null
  }

  /** Whether `words` end right before `at`, but for blanks. */
  private isBehind(words: string, at: number): boolean {
    let end = at
    while (end > 0 && isBlank(this.folded.charAt(end - 1))) end--
    return this.folded.startsWith(words, end - words.length) && this.isBound(end - words.length)
  }

  /** Whether `words` begin right after `at`, but for blanks. */
  private isBefore(words: string, at: number): boolean {
    let start = at
    while (start < this.folded.length && isBlank(this.folded.charAt(start))) start++
    return this.folded.startsWith(words, start) && this.isBound(start + words.length)
  }

  private isBound(at: number): boolean {
    const [before, after] = [this.folded.charAt(at - 1), this.folded.charAt(at)]
    return !wordPart.test(before) || !wordPart.test(after) || unspaced.test(before) || unspaced.test(after)
  }
}

const isBlank = (char: string): boolean => char.trim() === ''

/** Lower case, plain blanks and straight marks, with every offset kept. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  const even =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, i) => lowerUnit(text.charAt(i))).join('')
  return even
    .replace(/[\u00A0\u202F]/gu, ' ')
    .replace(/[“”„‟]/gu, (mark) => curly.get(mark) ?? mark)
    .replace(/[‘’]/gu, "'")
}

/** A unit in lower case, or as it stands where that would be more than one: *İ*. */
function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}
