import { hasCapital } from './has-capital'
import type { Token } from './token'

/** Tokens that a dateline may have: *SAN LORNE, 14 mar. (Agencia Norte) —*. */
const LONGEST = 16
/** Words of a place before a colon: *KUALA LORNE:*. */
const LONGEST_PLACE = 3
/** Tokens of what stands in its brackets. */
const LONGEST_AGENCY = 4

/**
 * Where the text begins behind the dateline that a sentence opens with: *LORNE (NDA) — | El ministro dijo …*; 0 where there
 * is none. A place alone is one in large letters, before a dash or a colon; any other is told by the agency in brackets
 * behind it.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const [first] = tokens
  if (!first || !hasCapital(first.text)) return 0
  const colon = tokens.slice(0, LONGEST_PLACE + 1).findIndex(({ text }) => text === ':')
  if (colon > 0 && tokens.slice(0, colon).every(({ text }) => LARGE.test(text)) && opensText(tokens[colon + 1]))
    return colon + 1
  const dash = tokens.slice(0, LONGEST).findIndex(isDash)
  let isTold = LARGE.test(first.text)
  for (let at = 1; at < dash; at++) {
    const closes = agencyEnd(tokens, at)
    isTold ||= closes >= 0
    if (closes < 0 && !isOfDateline(tokens, at)) return 0
    at = Math.max(at, closes)
  }
  return isTold && opensText(tokens[dash + 1]) ? dash + 1 : 0
}

/** A word in large letters; an initial or the short name of a country is none. */
const LARGE = /^\p{Lu}{3,}$/u

const opensText = (token: Token | undefined): boolean => token?.pos === 'QUOTE' || hasCapital(token?.text ?? '')

const isDash = ({ text, lower }: Token): boolean => lower === '—' || text === '-'

/** The place of the bracket that closes *(NDA)*; -1 where none is opened, or not closed that soon. */
function agencyEnd(tokens: readonly Token[], opens: number): number {
  if (tokens[opens]?.text !== '(') return -1
  const closes = tokens.findIndex(({ text }, at) => at > opens && text === ')')
  return closes - opens <= LONGEST_AGENCY + 1 ? closes : -1
}

/** A name, a number, a comma, or a month behind its day: *14 mars*, *14. mai*, *14 de mayo*. */
function isOfDateline(tokens: readonly Token[], at: number): boolean {
  const [text = '', before = '', day = ''] = [at, at - 1, at - 2].map((place) => tokens[place]?.text)
  if (hasCapital(text) || /^(?:\d+\.?|[,./-])$/u.test(text)) return true
  const isBehindDay = DAY.test(before) || (DAY.test(day) && before.length <= LONGEST_LINK)
  return isBehindDay && /^\p{L}{2,}\.?$/u.test(text)
}

const DAY = /^\d+\.?$/
/** Of the word that some languages set between a day and its month. UTF-16 units. */
const LONGEST_LINK = 2
