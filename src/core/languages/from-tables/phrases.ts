import type { Token } from '../../attribution/words/token'

/** Entries of one or more words, looked up at a place in a sentence. */
export interface PhraseTable<T> {
  /** The longest entry that begins at a token, with the place behind it; null where none does. */
  at(tokens: readonly Token[], from: number): { value: T; to: number } | null
}

/** Entries by their words in small letters, one blank between two; an apostrophe parts words as it does in a text. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const byFirst = new Map<string, { rest: readonly string[]; value: T }[]>()
  for (const [phrase, value] of entries) {
    const [first = '', ...rest] = phrase.split(/[\s'’]+/)
    const known = byFirst.get(first)
    if (known) known.push({ rest, value })
    else byFirst.set(first, [{ rest, value }])
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.rest.length - a.rest.length)
  return {
    at(tokens, from) {
      const found = byFirst
        .get(tokens[from]?.lower ?? '')
        ?.find(({ rest }) => rest.every((word, i) => tokens[from + 1 + i]?.lower === word))
      return found ? { value: found.value, to: from + 1 + found.rest.length } : null
    },
  }
}

/** A set of entries as `phraseTable` takes them. */
export const asEntries = (phrases: ReadonlySet<string>): [string, true][] => [...phrases].map((each) => [each, true])
