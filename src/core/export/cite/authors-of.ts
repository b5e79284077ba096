import { BYLINE_JOINTS } from '../../languages/byline-words'
import type { Author } from './author'

/** A name of two to five words in a script that has capitals; small words within it are of the family's name: *van der*. */
const MOST_WORDS = 5
const CAPITALIZED = /^\p{Lu}[\p{L}\p{M}’'-]*\.?$/u
const SMALL = /^\p{Ll}[\p{Ll}’']*$/u
/** No person's: *AP Sports Writer*. */
const ALL_CAPITALS = /^\p{Lu}{2,}$/u

/**
 * The authors of a byline. Where any part of it does not look like a person's name, all of it stands as it is: a name that
 * is cut wrongly is worse than one that is not.
 */
export function authorsOf(byline: string): Author[] {
  const whole = byline.replace(/\s+/gu, ' ').trim()
  if (whole === '') return []
  const people = splitNames(whole).map(personOf)
  return people.every((person) => person !== null) ? people : [{ literal: whole }]
}

/** The names between commas, and on either side of a joint before the last. */
function splitNames(byline: string): string[][] {
  const names: string[][] = []
  for (const part of byline.split(/[,;&]/u)) {
    let name: string[] = []
    for (const word of part.split(' ').filter((each) => each !== '')) {
      if (!BYLINE_JOINTS.has(word)) name.push(word)
      else if (name.length > 0) {
        names.push(name)
        name = []
      }
    }
    if (name.length > 0) names.push(name)
  }
  return names
}

function personOf(name: readonly string[]): Author | null {
  const [first, last] = [name[0], name.at(-1)]
  if (name.length < 2 || name.length > MOST_WORDS || !first || !last) return null
  if (!CAPITALIZED.test(first) || !CAPITALIZED.test(last)) return null
  if (name.some((word) => ALL_CAPITALS.test(word) || !(CAPITALIZED.test(word) || SMALL.test(word)))) return null
  const small = name.findIndex((word) => SMALL.test(word))
  const family = small > 0 ? small : name.length - 1
  return { family: name.slice(family).join(' '), given: name.slice(0, family).join(' ') }
}
