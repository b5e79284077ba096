import { capitalized, inFigures, sayOrdinal, words } from '../words/messages'

/** Numbers, sizes and spans of time as the panel says them. */

const numberWords = words('number')
const spans = words('span')

const KB = 1000
const MB = 1_000_000
/** Days of a mean month and year of the Gregorian calendar. */
const MONTH = 30.44
const YEAR = 365.25
/** From how many days on a span is told in weeks, months, years: below, the smaller unit is the more telling one. */
const IN_WEEKS = 21
const IN_MONTHS = 70
const IN_YEARS = 2 * YEAR

/** *9th*. */
export const ordinal = sayOrdinal

/** Bytes: *310 KB*, *2.4 MB*. */
export function sizeOf(bytes: number): string {
  if (bytes < MB) return numberWords.kilobytes({ size: Math.max(1, Math.round(bytes / KB)) })
  return numberWords.megabytes({ size: withTenth(bytes / MB) })
}

/** Milliseconds as seconds, the least of which is a tenth: *0.8 s*. */
export const secondsOf = (ms: number): string => numberWords.seconds({ seconds: withTenth(Math.max(0.1, ms / 1000)) })

/** Whole seconds: *12 s*. */
export const wholeSeconds = (seconds: number): string => numberWords.seconds({ seconds })

const withTenth = (value: number) => inFigures(value, 1)

/** A number of days, from 1, in the unit that tells most: *two days*, *five years*. Never more than there is. */
export function spanOf(days: number): string {
  if (days < IN_WEEKS) return spans.days({ count: days })
  if (days < IN_MONTHS) return spans.weeks({ count: Math.floor(days / 7) })
  if (days < IN_YEARS) return spans.months({ count: Math.floor(days / MONTH) })
  return spans.years({ count: Math.floor(days / YEAR) })
}

/** The first letter as at the start of a sentence. */
export const asSentence = capitalized
