/** A lookup of the longest entry that stands at a place of a text. Its cost is bounded by the longest entry. */
export interface Lexicon<Facts> {
  /** The longest entry at `at`, not beyond `end`, for which `fits` holds; null where none does. */
  longestAt(
    text: string,
    at: number,
    end: number,
    fits?: (length: number) => boolean,
  ): { length: number; facts: Facts } | null
  /** What an entry says. */
  get(word: string): Facts | undefined
  /** The longest entry that a word ends with, short of the whole word unless `whole`; null where none is. */
  suffixOf(word: string, whole?: boolean): { length: number; facts: Facts } | null
}

/** The lengths of the entries that begin (or end) with some characters, longest first: all others need not be tried. */
function lengthsBy(words: Iterable<string>, keyOf: (word: string) => string): Map<string, number[]> {
  const sets = new Map<string, Set<number>>()
  for (const word of words) {
    const key = keyOf(word)
    const known = sets.get(key)
    if (known) known.add(word.length)
    else sets.set(key, new Set([word.length]))
  }
  return new Map([...sets].map(([key, lengths]) => [key, [...lengths].sort((a, b) => b - a)]))
}

export function lexiconOf<Facts>(entries: ReadonlyMap<string, Facts>): Lexicon<Facts> {
  const longer = [...entries.keys()].filter(({ length }) => length > 1)
  const byStart = lengthsBy(longer, (word) => word.slice(0, 2))
  const byEnd = lengthsBy(longer, (word) => word.slice(-2))
  return {
    get: (word) => entries.get(word),
    longestAt: (text, at, end, fits = () => true) =>
      firstOf(byStart.get(text.slice(at, at + 2)), end - at, (length) => {
        const facts = entries.get(text.slice(at, at + length))
        return facts !== undefined && fits(length) ? facts : undefined
      }),
    suffixOf: (word, whole = false) =>
      firstOf(byEnd.get(word.slice(-2)), whole ? word.length : word.length - 1, (length) =>
        entries.get(word.slice(-length)),
      ),
  }
}

/** The first of some lengths, at last one unit, of which something is told; none above `most`. */
function firstOf<Facts>(
  lengths: readonly number[] = [],
  most: number,
  factsOf: (length: number) => Facts | undefined,
): { length: number; facts: Facts } | null {
  for (const length of [...lengths, 1]) {
    const facts = length > most ? undefined : factsOf(length)
    if (facts !== undefined) return { length, facts }
  }
  return null
}
