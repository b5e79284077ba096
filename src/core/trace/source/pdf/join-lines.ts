/** A hyphen at the end of a line: typed, typographic, or soft. */
const HYPHEN = /[-\u2010\u00ad]$/
/** Scripts that write without spaces between words. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。，．！？」』）（「『]$/u

/** Of a text so much is read to tell how a line goes on from it. UTF-16 units. */
const LONGEST_WORD = 100

/** The words of a document, to tell by them how a word was written before a line parted it. */
export class Lexicon {
  /** Whole words in lower case, and those with a hyphen within. */
  readonly #words = new Set<string>()

  constructor(lines: Iterable<string>) {
    for (const line of lines) {
      const whole = line.toLowerCase().split(/\s+/)
      // The last word of a line with a hyphen is parted, and so is the first of the next; the others are whole.
      if (HYPHEN.test(line)) whole.pop()
      for (const word of whole) {
        const bare = word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
        this.#words.add(bare)
        for (const part of bare.split(/[-\u2010]/)) this.#words.add(part)
      }
    }
  }

  /**
   * Whether the hyphen between two parts belongs to the word: the document writes it so elsewhere; or it has both
   * parts as words of their own, and never writes them as one.
   */
  keepsHyphen(first: string, second: string): boolean {
    const [a, b] = [first.toLowerCase(), second.toLowerCase()]
    if (this.#words.has(`${a}-${b}`)) return true
    if (this.#words.has(a + b)) return false
    return a.length > 1 && this.#words.has(a) && this.#words.has(b)
  }
}

/** Joins the lines of a paragraph, words that a line end parted included. Linear: of the text so far its end is read. */
export function joinLines(lines: readonly string[], lexicon: Lexicon): string {
  let [text, end] = ['', '']
  for (const line of lines) {
    const joined = joinTwo(end, line, lexicon)
    end = joined.slice(-LONGEST_WORD)
    text += joined.slice(0, -LONGEST_WORD)
  }
  return text + end
}

/** A line as it goes on from the text before, which may lose its hyphen: hence the whole text comes back. */
export function joinTwo(text: string, line: string, lexicon: Lexicon): string {
  if (text === '') return line
  const last = text.at(-1) ?? ''
  const first = line.at(0) ?? ''
  if (HYPHEN.test(text)) return joinAtHyphen(text, line, lexicon)
  if (UNSPACED.test(last) && UNSPACED.test(first)) return text + line
  // A long dash that stands without spaces.
  if (/[^\s]—$/.test(text)) return text + line
  return `${text} ${line}`
}

function joinAtHyphen(text: string, line: string, lexicon: Lexicon): string {
  const before = text.slice(0, -1)
  if (text.endsWith('\u00ad')) return before + line
  const first = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(before)?.[0]
  const second = /^[\p{L}\p{N}]+/u.exec(line)?.[0]
  // A dash between words, or before nothing.
  if (!first || !second) return `${text} ${line}`
  const isParted = /^\p{Ll}/u.test(second) && /\p{L}$/u.test(first) && !lexicon.keepsHyphen(first, second)
  return (isParted ? before : text) + line
}
