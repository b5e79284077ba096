import { JOINS_NAMES, nameParticles, nameSuffixes, titles } from '../languages/name-words'
import { nameKey, romanize } from '../languages/romanize'

/** A longer name is none; words of names are compared with one another. */
const MOST_WORDS = 100

/** A word of a name, as it is compared. */
export interface NameWord {
  /** As it is written. */
  written: string
  /** Plain Latin letters, lower case. */
  plain: string
  /** The same as transcriptions may differ: equal keys are one name. */
  key: string
  isCapital: boolean
}

/** The words of a name or a description, without what only joins them, and without a possessive's *s*. */
export function nameWords(name: string): NameWord[] {
  return (
    (name.match(/[\p{L}\p{N}\p{M}&'’.-]+/gu) ?? [])
      .slice(-MOST_WORDS)
      .map((word) => word.replace(/['’]s?$/u, '').replace(/^[-.'’]+|(?<![-.'’])[-.'’]+$/gu, ''))
      .filter((word) => word !== '')
      .map((word) => ({
        written: word,
        plain: romanize(word),
        key: nameKey(word),
        isCapital: /^[^\p{Ll}]/u.test(word),
      }))
      // A capital by itself is an initial, no article.
      .filter(({ plain, isCapital }) => !JOINS_NAMES.test(plain) || (isCapital && plain.length === 1))
  )
}

/** The words of a person's name alone: without titles before it, and suffixes and particles within. */
export function personWords(name: string): NameWord[] {
  const words = nameWords(name).filter(({ plain }) => !nameSuffixes.has(plain) && !nameParticles.has(plain))
  const first = words.findIndex(({ plain }) => !titles.has(plain))
  return first < 0 ? words : words.slice(first)
}

/** The first letters of a name's words: *International Monetary Fund* → *imf*. */
export const initialsOf = (words: readonly NameWord[]): string => words.map(({ plain }) => plain.charAt(0)).join('')

/** Whether every one of `some` stands among `all`; both non-empty. */
export function areAmong(some: readonly NameWord[], all: readonly NameWord[]): boolean {
  const keys = new Set(all.map(({ key }) => key))
  return some.length > 0 && all.length > 0 && some.every(({ key }) => keys.has(key))
}
