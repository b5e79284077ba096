/*
 * Which words of a text tell most, as far as that is known without counting the web: long words, numbers, names; no words
 * that every text has; and the less, the oftener the page itself has them (Spärck Jones 1972).
 */

/** A word and how much it tells; 0 for what every text has. */
export interface TellingWord {
  text: string
  /** In the text that was given, UTF-16 units. */
  start: number
  end: number
  weight: number
}

/** What words are weighed by. */
export interface WordsSearched {
  /** How often the page has each, in lower case. */
  counts: ReadonlyMap<string, number>
  /** Those that every text of the language has. */
  common: ReadonlySet<string>
}

/** Letters beyond which a word tells no more. */
const LONG = 12
/** Names within a sentence, and numbers, tell more than other words, by this factor. */
const TELLING = 1.5
/** Letters of a word that tells nothing where no list of common words is at hand. */
const SHORT = 3

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

const NONE: ReadonlySet<string> = new Set()

export function wordsSearched(text: string, common: ReadonlySet<string> = NONE): WordsSearched {
  const counts = new Map<string, number>()
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue
    const word = segment.toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return { counts, common }
}

/** The words of a text, in order. Linear in it. */
export function tellingWords(text: string, searched: WordsSearched): TellingWord[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({
      text: segment,
      start: index,
      end: index + segment.length,
      weight: weightOf(segment, index, searched),
    }))
}

function weightOf(word: string, at: number, { counts, common }: WordsSearched): number {
  const lower = word.toLowerCase()
  const isFigure = /\p{N}/u.test(word)
  if (!isFigure && isCommon(lower, common)) return 0
  const isTelling = isFigure || (at > 0 && /^\p{Lu}/u.test(word))
  return (Math.min(lengthOf(word), LONG) * (isTelling ? TELLING : 1)) / Math.max(1, counts.get(lower) ?? 1)
}

/** A contraction is as common as what it begins with: *don’t*, *we’ve*. */
function isCommon(word: string, common: ReadonlySet<string>): boolean {
  const [stem = word] = word.split(/['’]/u, 1)
  return common.has(word) || common.has(stem) || (lengthOf(stem) <= SHORT && !/[\p{Lo}]/u.test(stem))
}

/** A letter of a script of syllables or words says as much as two or three of an alphabet. */
const lengthOf = (word: string) => Array.from(word).length * (/\p{Lo}/u.test(word) ? 2 : 1)
