import { JOINS_NAMES, nameSuffixes } from '../languages/name-words'

/*
 * The forms of a name within one article: what a full name is shortened to further on. Every language's cast is looked up
 * by them. Names of two texts are compared by `same-party.ts`. Names are words as `comparedWord` gives them.
 */

/** A name in words, as names are compared. */
type Words = readonly string[]

/** Words of the longest name whose parts are looked up. */
const LONGEST_NAME = 6
/** Letters of the shortest surname that may stand alone: shorter words are particles. */
export const SHORTEST_SURNAME = 4

/** What is left out where names are compared: stops and apostrophes, but those within a word as in *Лук'янчук*. */
const LEFT_OUT = /\.|[’'](?!\p{Script=Cyrillic})/gu

/** A word as names are compared: *Jr.* and *jr*, *O’Neil* and *ONeil* are the same. */
export const comparedWord = (word: string): string => word.toLowerCase().replace(LEFT_OUT, '')

/** Whether a word of a name is one, no mark. */
export const isNameWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word)

/** *NASA* */
export const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word)

/** *Bob Lane Jr.* as *Bob Lane*. */
export const withoutSuffix = (words: Words): Words =>
  words.length > 1 && nameSuffixes.has(words.at(-1) ?? '') ? words.slice(0, -1) : words

/** All that a name may be shortened to, and its whole: its last words, its first words, and its initials behind a `=`. */
export function shortFormsOf(words: Words): Set<string> {
  const forms = new Set([words.join(' ')])
  const bare = withoutSuffix(words)
  for (let i = 1; i < bare.length; i++) {
    forms.add(words.slice(i).join(' '))
    forms.add(bare.slice(i).join(' '))
    forms.add(words.slice(0, i).join(' '))
  }
  // *Yiu* of *Marcus Yiu Ka-fai*, whose last word is a given name of two
  if (bare.length > 2 && bare.at(-1)?.includes('-')) forms.add(bare.at(-2) ?? '')
  if (words.length > 1) forms.add(acronymForm(initialsOfName(words)))
  return forms
}

/** An acronym as a form: no word of a name is taken for one. */
export const acronymForm = (letters: string): string => `=${letters}`

/** *imf*, of *International Monetary Fund*. */
export const initialsOfName = (words: Words): string =>
  words
    .filter((word) => !JOINS_NAMES.test(word))
    .map((word) => word[0])
    .join('')

/** Whether a name ends as a longer one does, with its suffix or without: *Lane* of *Bob Lane Jr.* */
export const isEndOf = (words: Words, whole: Words): boolean =>
  [whole, withoutSuffix(whole)].some((all) => all.slice(-words.length).join(' ') === words.join(' '))

/** Whether one name has nothing between its first and last word, or both the same but for initials: *Bob J. Lane*, *Bob Lane Jr.* */
export function hasSameBetween(a: Words, b: Words): boolean {
  const [x, y] = [withoutSuffix(a).slice(1, -1), withoutSuffix(b).slice(1, -1)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.every((word, at) => long[at]?.startsWith(word.charAt(0)))
}

/** Whether one name has more words between its first and last than another, initials left out. */
export const hasMoreBetween = (a: Words, b: Words): boolean => wholeBetween(a) > wholeBetween(b)

const wholeBetween = (words: Words): number =>
  withoutSuffix(words)
    .slice(1, -1)
    .filter(({ length }) => length > 1).length

/** *Ida Lind* of *Ida Maria Lind*; null of a name that has nothing between. */
export const endsOf = (words: Words): string | null =>
  words.length > 2 && words.length <= LONGEST_NAME ? `${words[0]} ${words.at(-1)}` : null

/** The first and the last word of a name, without what may stand behind it; null of a name of one word. */
export function endsKey(words: Words): string | null {
  const bare = withoutSuffix(words)
  return bare.length > 1 && bare.length <= LONGEST_NAME ? `${bare[0]} ${bare.at(-1)}` : null
}

/** *Ida* of *Ida Lind*; null of a name of one word. */
export const givenOf = (words: Words): string | null =>
  words.length > 1 && words.length <= LONGEST_NAME ? (words[0] ?? null) : null

/** *Ruiz Soto*, *Ruiz* of *Ana Ruiz Soto*: the other parts that a person of several surnames goes by. */
export function surnamesOf(words: Words): string[] {
  if (words.length < 3 || words.length > LONGEST_NAME) return []
  const ends = words.slice(1, -1).map((_, i) => words.slice(i + 1).join(' '))
  const first = words.at(-2) ?? ''
  return first.length < SHORTEST_SURNAME ? ends : [...ends, first]
}
