import { hasCapital } from './has-capital'
import type { Token } from './token'

/** Tokens that a dateline may have: *SAN LORNE, 14 mar. (Agencia Norte) —*. */
const LONGEST = 16
/** Tokens of what stands in its brackets. */
const LONGEST_AGENCY = 4

/**
 * Where the text begins behind the dateline that a sentence opens with: *LORNE (NDA) — | El ministro dijo …*; 0 where there
 * is none. A place alone is one in large letters; any other is told by the agency in brackets behind it. A time of day is
 * one, and so are words in large letters before a colon: *09:31 — | …*, *THE FACTS: | The clip is old*.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const [first] = tokens
  const lead = labelEnd(tokens)
  if (lead > 0) return lead
  // *(NDA) — | The minister said …*
  const agency = agencyEnd(tokens, 0)
  const behind = tokens[agency + 1]
  if (agency >= 0 && behind && isDash(behind)) return agency + 2
  if (!first || !hasCapital(first.text)) return 0
  const dash = tokens.slice(0, LONGEST).findIndex(isDash)
  let isTold = /^\p{Lu}{3,}$/u.test(first.text)
  for (let at = 1; at < dash; at++) {
    const closes = agencyEnd(tokens, at)
    isTold ||= closes >= 0
    if (closes < 0 && !isOfDateline(tokens, at)) return 0
    at = Math.max(at, closes)
  }
  const text = tokens[dash + 1]
  return isTold && (text?.pos === 'QUOTE' || hasCapital(text?.text ?? '')) ? dash + 1 : 0
}

/** Tokens of a time of day, or of a label, before its mark. */
const LONGEST_LABEL = 4
const TIME_OF_DAY = /^\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?:\s?\p{Lu}{2,4})?$/u
const LARGE_LETTERS = /^\p{Lu}{3,}(?:\s\p{Lu}{3,})*$/u

/** Where the text begins behind a time of day or a label; 0 where it opens with none. */
function labelEnd(tokens: readonly Token[]): number {
  const mark = tokens.slice(0, LONGEST_LABEL + 1).findIndex((token) => isDash(token) || token.text === ':')
  if (mark < 1) return 0
  const label = tokens.slice(0, mark).map(({ text }) => text)
  if (TIME_OF_DAY.test(label.join(''))) return mark + 1
  const isLabel = tokens[mark]?.text === ':' && tokens[mark + 1]?.pos !== 'QUOTE' && LARGE_LETTERS.test(label.join(' '))
  return isLabel ? mark + 1 : 0
}

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
