/** Numbers, sizes and spans of time as the panel says them. */

/** Small numbers are words within a sentence, as print has it. */
const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

const KB = 1000
const MB = 1_000_000
/** Days of a mean month and year of the Gregorian calendar. */
const MONTH = 30.44
const YEAR = 365.25
/** From how many days on a span is told in weeks, months, years: below, the smaller unit is the more telling one. */
const IN_WEEKS = 21
const IN_MONTHS = 70
const IN_YEARS = 2 * YEAR

/** *three*, *1,840*. */
export function numeral(n: number): string {
  return SMALL[n] ?? figure(n)
}

/** *1,840*. */
export function figure(n: number): string {
  return n.toLocaleString('en-GB')
}

/** *three words*, *one word*. */
export function counted(n: number, one: string, many: string): string {
  return `${numeral(n)} ${n === 1 ? one : many}`
}

/** *9th*. */
export function ordinal(n: number): string {
  const isTeen = n % 100 > 10 && n % 100 < 14
  const end = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${figure(n)}${end}`
}

/** Bytes: *310 KB*, *2.4 MB*. */
export function sizeOf(bytes: number): string {
  return bytes < MB ? `${Math.max(1, Math.round(bytes / KB))} KB` : `${(bytes / MB).toFixed(1)} MB`
}

/** Milliseconds as seconds, the least of which is a tenth: *0.8 s*. */
export function secondsOf(ms: number): string {
  return `${Math.max(0.1, ms / 1000).toFixed(1)} s`
}

/** A number of days, from 1, in the unit that tells most: *two days*, *five years*. Never more than there is. */
export function spanOf(days: number): string {
  if (days < IN_WEEKS) return counted(days, 'day', 'days')
  if (days < IN_MONTHS) return counted(Math.floor(days / 7), 'week', 'weeks')
  if (days < IN_YEARS) return counted(Math.floor(days / MONTH), 'month', 'months')
  return counted(Math.floor(days / YEAR), 'year', 'years')
}

/** The first letter as at the start of a sentence. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
