import { hasCapital } from '../../../attribution/words/has-capital'

/** A word that a title writes with a capital. */
const longWord = /^\p{L}.{3}/u

/** *All Bets Are Off*: all that carries meaning after the first word has a capital. */
export function isTitle(text: string): boolean {
  const [, ...rest] = text.split(/\s+/u)
  const long = rest.filter((word) => longWord.test(word))
  return long.length > 0 && long.every(hasCapital)
}
