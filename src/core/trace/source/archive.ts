import { withoutFragment } from '../../address-parts'
import { isoDate, parseJson, stringAt, valueAt } from './posts/json-value'

/** A copy that the archive keeps. */
export interface Copy {
  /** The page as it was sent, with nothing of the archive in it. */
  raw: string
  /** The copy as the archive shows it to readers. */
  shown: string
  /** When it was made, ISO 8601. */
  made: string
}

/**
 * The question for the copy of a page nearest to a date (https://archive.org/help/wayback_api.php).
 * @param archive address of the archive, as `https://archive.org`
 * @param near ISO 8601; `''` for the newest
 */
export function availabilityAddress(archive: string, href: string, near: string): string {
  const address = new URL('/wayback/available', archive)
  address.searchParams.set('url', withoutFragment(href))
  const timestamp = timestampOf(near)
  if (timestamp !== '') address.searchParams.set('timestamp', timestamp)
  return address.href
}

/**
 * The copy that the archive's answer names; null where it has none. Its address gets the archive's own scheme: the
 * answer gives `http:` out of habit.
 */
export function copyIn(answer: string, archive: string): Copy | null {
  const closest = valueAt(parseJson(answer), 'archived_snapshots', 'closest')
  const address = stringAt(closest, 'url')
  const [, before, timestamp, after] = /^(https?:\/\/[^/]+\/web\/)(\d{4,14})(\/.+)$/s.exec(address) ?? []
  if (valueAt(closest, 'available') !== true || !before || !timestamp || !after) return null
  const start = before.replace(/^https?:/, new URL(archive).protocol)
  return { raw: `${start}${timestamp}id_${after}`, shown: start + timestamp + after, made: timeOf(timestamp) }
}

/** A date as the archive writes it: *20240219083000*. */
function timestampOf(date: string): string {
  return isoDate(date) === '' ? '' : new Date(date).toISOString().slice(0, 19).replace(/\D/g, '')
}

function timeOf(timestamp: string): string {
  const [year, month, day, hour, minute, second] = [4, 6, 8, 10, 12, 14].map((end, at) =>
    timestamp.slice(at === 0 ? 0 : end - 2, end).padStart(2, '0'),
  )
  const date = [year, month === '00' ? '01' : month, day === '00' ? '01' : day].join('-')
  return `${date}T${hour}:${minute}:${second}Z`
}
