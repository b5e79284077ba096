import { primaryOf } from './primary-of'

/** What is set raised and belongs to the words: ends of ordinal numbers by language, and the units that have powers. */

/** Ends of one letter alone: of several letters, any may be. */
const ORDINAL_ENDS: Readonly<Record<string, string>> = {
  fr: 'e r d o',
  es: 'a o',
  pt: 'a o',
  it: 'a o',
  ca: 'a e n r t o',
  gl: 'a o',
  nl: 'e',
  af: 'e',
  sv: 'a e',
  oc: 'a e n r t',
}

/** Symbols of units, of which squares and cubes are spoken. */
const UNITS = new Set('m km hm dm cm mm µm μm nm ft in yd mi s h м км дм см мм'.split(' '))

/** Whether a letter after a number makes it an ordinal. `language`: BCP 47, `''` where unknown: then of any. */
export function isOrdinalEnd(letter: string, language: string): boolean {
  const tag = primaryOf(language)
  const ends = tag === '' ? Object.values(ORDINAL_ENDS) : [ORDINAL_ENDS[tag] ?? '']
  return ends.some((list) => list.split(' ').includes(letter.toLowerCase()))
}

/** Whether a word is the symbol of a unit that may have a power. */
export const isUnit = (word: string): boolean => UNITS.has(word)
