/** An ISO 8601 date, with the time of day and the zone where they are told. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}\S*?)?(Z|[+-]\d{2}:?\d{2})?$/
const DAY = 86_400_000
const MINUTE = 60_000

/**
 * The calendar day of a moment, counted in the time zone of `zoneOf`: the day as it is written where either tells no
 * zone. `''` where there is no date.
 */
export function dayIn(zoneOf: string, moment: string): string {
  const [, written = '', zone] = ISO.exec(moment.trim()) ?? []
  if (Number.isNaN(Date.parse(written))) return ''
  const there = offsetOf(ISO.exec(zoneOf.trim())?.[2])
  const time = Date.parse(moment.trim())
  if (there === null || zone === undefined || Number.isNaN(time)) return written
  return new Date(time + there * MINUTE).toISOString().slice(0, 10)
}

/** Calendar days from the day of `from` to that of `to`, in the time zone of `to`; null where a date is missing. */
export function daysBetween(from: string, to: string): number | null {
  const [first, last] = [Date.parse(dayIn(to, from)), Date.parse(dayIn(to, to))]
  return Number.isNaN(first) || Number.isNaN(last) ? null : Math.round((last - first) / DAY)
}

/** Minutes that a zone is ahead of UTC; null where none is told. */
function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null
  if (zone === 'Z') return 0
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
