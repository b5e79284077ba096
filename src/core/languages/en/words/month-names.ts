import { hasCapital } from '../../../attribution/words/has-capital'
import type { Token } from '../../../attribution/words/token'
import { calendarNames, monthsAsNames, timeLeads, timePrepositions } from '../calendar'
import { irregularForms, plainSpeech } from '../speech-verbs'

/**
 * Tells a name that is a month's too from the month, by what stands beside it: *said April Venn*, *Clara May*, *May said*;
 * not *in April Venn said*, *on 3 May Lund said*, *April 3*.
 */
export function tellMonthNames(tokens: Token[]): Token[] {
  const isName = (token: Token, at: number) =>
    monthsAsNames.has(token.lower) && hasCapital(token.text) && isNameAt(tokens, at)
  if (!tokens.some(isName)) return tokens
  return tokens.map((token, at) => (isName(token, at) ? { ...token, pos: 'PROPN', isName: true } : token))
}

function isNameAt(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before && (before.pos === 'NUM' || timeLeads.has(before.lower) || timePrepositions.has(before.lower)))
    return false
  return isNameWord(before) || isNameWord(after) || plainSpeech.has(irregularForms.get(after?.lower ?? '') ?? '')
}

/** A capital word that is no day, no month and no number. */
const isNameWord = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' && hasCapital(token.text) && !calendarNames.has(token.lower)
