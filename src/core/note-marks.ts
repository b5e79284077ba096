import { isOrdinalEnd, isUnit } from './languages/raised-words'

/**
 * Marks of notes, which belong to no sentence, told from what is raised and spoken: powers (*m², 10³*), ordinal numbers
 * (*1st*), isotopes, fractions, abbreviations (*Mlle*).
 */

/** What is raised, and what stands around it. */
export interface Raised {
  text: string
  /** What stands right before it in its paragraph, as far as its last word. */
  before: string
  /** What stands right after it, at least one character where there is one. */
  after: string
  /** Whether it leads to a place on the same page, or is named a note. */
  isReference: boolean
  /** Of the text around it, BCP 47; `''` where unknown. */
  language: string
}

/** A longer raised word is no mark. UTF-16 units. */
export const LONGEST_NOTE_MARK = 24
/** So much before it is looked at. UTF-16 units. */
export const NOTE_MARK_REACH = 24

const SIGNS = /^[*†‡§¶#‖⁂\s,]+$/u
const BRACKETS = /^\[[^[\]]*\]$/u
/** Of trade marks: signs as well. */
const TRADE = /^(?:TM|SM|[®™℠])$/u
/** *3*, *3,4*, *3–5*, *(3)*. */
const NUMBERS = /^\(?\p{Nd}{1,3}(?:\s?[,;–-]\s?\p{Nd}{1,3})*\)?$/u
const ANY_DIGIT = /\p{Nd}/u
const NUMBER = /^\p{Nd}{1,3}$/u
/** *a*, *b,c*. */
const LETTERS = /^\p{L}(?:\s?,\s?\p{L})*$/u
const LAST_WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u
/** The base of powers that the news has: *10⁶*. */
const TEN = /(?:^|[^\p{Nd}.,])10$/u
const ENDS_DIGIT = /\p{Nd}$/u
const ROMAN = /(?:^|\P{L})[IVXLC]+$/u
const SLASH = /^[/\u2044]/u
const BEGINS_LETTER = /^\p{L}/u
/** A word of fewer letters with a raised one is an abbreviation: *Dr*, *No*. */
const FEWEST_LETTERS = 3

/** Whether what is raised is the mark of a note, or of a trade. */
export function isNoteMark({ text, before, after, isReference, language }: Raised): boolean {
  const mark = text.trim()
  if (mark === '' || mark.length > LONGEST_NOTE_MARK) return false
  if (SIGNS.test(mark) || BRACKETS.test(mark) || TRADE.test(mark)) return true
  if (isReference && ANY_DIGIT.test(mark)) return true
  if (NUMBERS.test(mark)) return !isSpokenNumber(mark, before, after)
  return LETTERS.test(mark) && (isReference || !isSpokenLetter(mark, before, language))
}

/** Whether a raised number is spoken with what stands around it: a power, an isotope's mass, the top of a fraction. */
export function isSpokenNumber(number: string, before: string, after: string): boolean {
  if (!NUMBER.test(number)) return false
  if (SLASH.test(after)) return true
  // What is raised right before a letter and after nothing belongs to what follows: *¹⁴C*.
  if (/^$|[\s(]$/u.test(before)) return BEGINS_LETTER.test(after)
  const [word = ''] = LAST_WORD.exec(before) ?? []
  const isPower = number === '2' || number === '3'
  return word === '' ? TEN.test(before) : isPower && (word.length === 1 || isUnit(word))
}

/** Whether a raised letter is part of a word: of an ordinal number, or of an abbreviation. */
function isSpokenLetter(letter: string, before: string, language: string): boolean {
  if (ENDS_DIGIT.test(before) || ROMAN.test(before)) return isOrdinalEnd(letter, language)
  const [word = ''] = LAST_WORD.exec(before) ?? []
  return word !== '' && word.length < FEWEST_LETTERS
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Digits as the raised characters, one for one; all else as it is. */
export const raiseDigits = (text: string): string => text.replace(/[0-9]/g, (digit) => RAISED_DIGITS.charAt(+digit))
