import type { GrammaticalGender } from '../../attribution/chunks/chunk'

/** A set of grammatical cases, as bits: what a form may be, where its ending alone does not tell. */
export type CaseSet = number

export const NOMINATIVE: CaseSet = 1
export const GENITIVE: CaseSet = 2
export const DATIVE: CaseSet = 4
export const ACCUSATIVE: CaseSet = 8
export const INSTRUMENTAL: CaseSet = 16
export const LOCATIVE: CaseSet = 32
/** Of a word that tells no case: a number, a word in other letters. */
export const ANY_CASE: CaseSet = 63

/** What a language with case endings tells of its words; all words in small letters. */
export interface CaseTables {
  /** The cases that a form may have. `isName`: whether it is written with a capital. */
  of(word: string, isName: boolean): CaseSet
  /** Whether a word in small letters is by its ending an adjective, which goes with a noun beside it. */
  isAdjective(word: string): boolean
  /** Whether a word ends as adjectives do, though it may be a noun: *ведущий*, *военный*. */
  endsAsAdjective(word: string): boolean
  /** Whether a word is a form of the name of a country or a town: whose somebody is, and nobody's surname. */
  isPlace(word: string): boolean
  /** The gender that the words of a name tell, by the given name or by the ending of the last; null where they tell none. */
  genderOfName(words: readonly string[]): GrammaticalGender
  /** The base forms that the words of an inflected name may have as a whole, likeliest first. */
  baseNames(words: readonly string[]): readonly (readonly string[])[]
  /** A noun with its attributes in the nominative, word by word; as they stand where that is not known. */
  nominative(words: readonly string[]): readonly string[]
}
