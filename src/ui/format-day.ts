import { formatsFor } from '../words/formats'
import { spoken } from '../words/messages'

/**
 * The day of an ISO 8601 date or date-time as the page itself counts it, whatever the reader's time zone; `''` where
 * there is none to be read. It is written out, in the language of the panel: no reader takes *6 October 2026* for the tenth
 * of June.
 */
export function formatDay(iso: string, month: 'long' | 'short' = 'long'): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0] ?? ''
  const time = Date.parse(day)
  if (Number.isNaN(time)) return ''
  const partsIn = (how: 'long' | 'short' | 'numeric') => formatsFor(spoken().tag).days(how).formatToParts(time)
  const isShort = month === 'short'
  const written = partsIn(month)
  // After its year nobody takes a month for a day, whatever it is written in.
  const parts = isShort && written[0]?.type === 'year' ? partsIn('numeric') : written
  return parts.map(({ type, value }) => (isShort && type === 'literal' && BETWEEN.test(value) ? ' ' : value)).join('')
}

/** A word that joins day, month and year: *6 de out. de 2026*. */
const BETWEEN = /^\s\p{L}+\s$/u

/** The same where there is little room, without words between: *6 Oct 2026*, *6 out. 2026*; in figures where the year comes first: *2026/10/6*. */
export const formatShortDay = (iso: string): string => formatDay(iso, 'short')

/** The day of a moment in ms since the epoch, as the reader's own clock has it; `''` where it is not known. */
export function dayAt(moment: number | undefined): string {
  if (moment === undefined) return ''
  const [at, two] = [new Date(moment), (part: number) => String(part).padStart(2, '0')]
  return formatDay(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)
}

/** A moment in ms since the epoch, to the minute, by the reader's own clock, which is named: *29 November 2026 at 23:05 UTC*. */
export const momentAt = (moment: number): string => formatsFor(spoken().tag).moment.format(moment)
