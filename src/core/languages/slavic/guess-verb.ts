import type { GrammaticalGender } from '../../attribution/chunks/chunk'
import type { VerbFacts } from '../from-tables/tables'
import { converb, finite, infinitive } from './conjugate'

/** What an ending tells of a word: a finite form's number, and gender where it has one; or another form. */
export type VerbEnding = readonly [
  ending: RegExp,
  form: 'singular' | 'plural' | 'any number' | 'infinitive' | 'converb',
  gender?: GrammaticalGender,
]

const SHORTEST = 5

/**
 * Guesses verbs by their endings; the first that fits decides.
 * @param nouns what ends like a verb and is none
 */
export const guessByEndings =
  (endings: readonly VerbEnding[], nouns: readonly RegExp[]) =>
  (word: string): VerbFacts | null => {
    if (word.length < SHORTEST || nouns.some((noun) => noun.test(word))) return null
    const [, form, gender = null] = endings.find(([ending]) => ending.test(word)) ?? []
    if (form === undefined) return null
    if (form === 'infinitive') return infinitive(word)
    if (form === 'converb') return converb(word)
    return finite(word, form === 'any number' ? null : form, gender)
  }
