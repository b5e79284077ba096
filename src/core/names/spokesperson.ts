import { personNouns, titles } from '../languages/name-words'
import { BESIDE_OFFICE } from '../languages/office-words'
import { mentionsOf } from './mentions'
import { areAmong, type NameWord, nameWords, personWords } from './name-words'

/** Units of text on each side of a name that are looked at. */
const REACH = 100

/**
 * Whether a text tells somewhere that a person speaks for a body: *Harbour Board spokeswoman Ann Holt*, *Ann Holt, director
 * of the Harbour Board*. Between name and body only offices stand, and what joins them: *Holt blamed the Harbour Board*
 * tells nothing of the kind. English offices only.
 */
export function isSpokespersonOf(text: string, person: string, body: string): boolean {
  const wanted = nameWords(body)
  if (wanted.length === 0) return false
  const name = new Set(personWords(person).map(({ key }) => key))
  for (const { before, after } of mentionsOf(text, person, REACH)) {
    const phrases = [wordsOf(before).reverse(), wordsOf(after)]
    if (phrases.some((words) => areAmong(wanted, phraseOf(words, name)))) return true
  }
  return false
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}-]+|['’]s\b|[^\s\p{L}\p{M}\p{N}]/gu) ?? []

/** The capital words of the phrase that begins here: up to what is no office, and joins none. */
function phraseOf(words: readonly string[], name: ReadonlySet<string>): NameWord[] {
  const end = words.findIndex(
    (word) => !/^\p{Lu}/u.test(word) && !BESIDE_OFFICE.test(word) && !isOffice(word.toLowerCase()),
  )
  const phrase = end < 0 ? words : words.slice(0, end)
  return phrase.flatMap(nameWords).filter(({ key, isCapital }) => isCapital && !name.has(key))
}

const isOffice = (word: string): boolean => personNouns.has(word) || titles.has(word)
