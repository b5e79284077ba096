import { romanize } from '../languages/romanize'
import { initialsOf, nameWords } from '../names/name-words'

/** Share of a name's letters, and of a label's, that words in common must hold. */
const SHARE = 0.5
/** A shorter label stands by chance in many words, and so it does in what is so many times longer. Letters. */
const MIN_ABBREVIATION = 4
const MAX_ABBREVIATED = 3
/** Fewest letters of a word, or of initials, that tell. */
const MIN_TELLING = 2
/** Fewest letters of a label that is but one word of a name. */
const MIN_WORD = 3

/**
 * Whether the label that a site is registered by bears out the name that its pages give themselves: as that name, as
 * one of its words (`bbc`, *BBC News*) or most of them (`lindal-radio`, *Lindal Public Radio*), its initials (`imf`), or short for it (`nytimes`).
 */
export function bearsOut(name: string, label: string): boolean {
  const own = lettersOf(label)
  const all = lettersOf(name)
  if (own === '' || all === '') return false
  if (isNameOf(own, name)) return true
  const words = nameWords(name).map(({ plain }) => plain.replace(/[^\p{L}\p{N}]/gu, ''))
  const initials = initialsOf(nameWords(name))
  if (initials.length >= MIN_TELLING && initials === own) return true
  if (own.length >= MIN_WORD && words.includes(own)) return true
  const shared = sharedLetters(words, own)
  if (shared >= SHARE * words.join('').length && shared >= SHARE * own.length) return true
  return isShortFor(own, all) || isShortFor(own, words.join(''))
}

/** Whether a label is a name, letter by letter, with or without its article. */
export function isNameOf(label: string, name: string): boolean {
  const own = lettersOf(label)
  const bare = nameWords(name).map(({ plain }) => plain)
  return own !== '' && (own === lettersOf(name) || own === lettersOf(bare.join('')))
}

/** The letters of the words that stand in a label, in order and apart from one another. */
function sharedLetters(words: readonly string[], label: string): number {
  let from = 0
  let letters = 0
  for (const word of words) {
    const at = word.length >= MIN_TELLING ? label.indexOf(word, from) : -1
    if (at < 0) continue
    from = at + word.length
    letters += word.length
  }
  return letters
}

/** Whether a label leaves out letters of a longer word, and no more than such short forms do. */
function isShortFor(label: string, word: string): boolean {
  if (label.length < MIN_ABBREVIATION || word.length > MAX_ABBREVIATED * label.length) return false
  if (label[0] !== word[0]) return false
  let from = 0
  for (const letter of label) {
    const at = word.indexOf(letter, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}

const lettersOf = (text: string): string => romanize(text).replace(/[^\p{L}\p{N}]/gu, '')
