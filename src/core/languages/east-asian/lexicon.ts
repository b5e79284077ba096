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

export function lexiconOf<Facts>(entries: ReadonlyMap<string, Facts>): Lexicon<Facts> {
  const longest = Math.max(0, ...[...entries.keys()].map(({ length }) => length))
  const firsts = new Set([...entries.keys()].map((word) => word[0]))
  return {
    get: (word) => entries.get(word),
    longestAt(text, at, end, fits = () => true) {
      if (!firsts.has(text[at])) return null
      for (let length = Math.min(longest, end - at); length > 0; length--) {
        const facts = entries.get(text.slice(at, at + length))
        if (facts !== undefined && fits(length)) return { length, facts }
      }
      return null
    },
    suffixOf(word, whole = false) {
      for (let length = Math.min(longest, whole ? word.length : word.length - 1); length > 0; length--) {
        const facts = entries.get(word.slice(-length))
        if (facts !== undefined) return { length, facts }
      }
      return null
    },
  }
}
