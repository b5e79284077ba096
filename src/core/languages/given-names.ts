import type { GrammaticalGender } from '../attribution/chunks/chunk'
import { genderOfGiven as genderElsewhere } from './en/given-names'

/**
 * Tells man or woman by the given names of a language's own countries, lower case; of others by those known elsewhere.
 * null of a name that both have, and of an unknown one. The first part decides: *Jean-Luc*.
 * @param noNames small words of the language that are names elsewhere alone: Italian *per*
 */
export const genderTeller = (
  male: ReadonlySet<string>,
  female: ReadonlySet<string>,
  noNames: ReadonlySet<string> = new Set(),
): ((name: string) => GrammaticalGender) => {
  const isOwn = (word: string) => male.has(word) || female.has(word)
  return (name) => {
    const first = isOwn(name) ? name : (name.toLowerCase().split(/[-‑]/u, 1)[0] ?? '')
    if (!isOwn(first)) return noNames.has(first) ? null : genderElsewhere(first)
    if (male.has(first) && female.has(first)) return null
    return male.has(first) ? 'male' : 'female'
  }
}
