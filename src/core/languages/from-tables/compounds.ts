import type { NounFacts } from './tables'

/** Letters of the shortest head that a compound is told by, and of what stands before it. */
const SHORTEST_HEAD = 4
const SHORTEST_FRONT = 3
/** Letters of the longest compound that is looked at. */
const LONGEST = 40

/**
 * Nouns of a language that writes compounds in one word: *politiewoordvoerder*, *miljöministern* are told by the longest
 * of the nouns that they end with. What one may stand in front of, as a pronoun does, is asked of the table itself.
 */
export function withCompounds(nouns: ReadonlyMap<string, NounFacts>): ReadonlyMap<string, NounFacts> {
  const headOf = (word: string): NounFacts | undefined => {
    if (word.length > LONGEST) return undefined
    for (let at = SHORTEST_FRONT; at <= word.length - SHORTEST_HEAD; at++) {
      const head = nouns.get(word.slice(at))
      if (head) return head
    }
    return undefined
  }
  const get = (word: string): NounFacts | undefined => nouns.get(word) ?? headOf(word)
  return {
    get,
    has: (word) => get(word) !== undefined,
    size: nouns.size,
    entries: () => nouns.entries(),
    keys: () => nouns.keys(),
    values: () => nouns.values(),
    forEach: (each) => nouns.forEach(each),
    [Symbol.iterator]: () => nouns[Symbol.iterator](),
  }
}
