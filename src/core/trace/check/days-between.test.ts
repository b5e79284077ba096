import { expect, it } from 'vitest'
import { dayIn, daysBetween } from './days-between'

it.each<[why: string, from: string, to: string, days: number | null]>([
  ['the same day, hours apart', '2026-10-06T00:30:00+02:00', '2026-10-06T23:30:00+02:00', 0],
  ['the next day, an hour later', '2026-10-05T23:30:00+02:00', '2026-10-06T00:30:00+02:00', 1],
  ['one day in the page’s zone, two in UTC', '2026-10-05T22:30:00Z', '2026-10-06T08:00:00+02:00', 0],
  ['two days in the page’s zone, one in UTC', '2026-10-06T03:00:00Z', '2026-10-06T12:00:00-04:00', 1],
  ['a source that tells no time', '2026-10-04', '2026-10-06T00:10:00+02:00', 2],
  ['a page that tells no zone', '2026-10-05T23:30:00Z', '2026-10-06', 1],
  ['a newer source', '2026-10-08T01:00:00+0200', '2026-10-06T23:00:00+0200', -2],
  ['over the change to winter time', '2026-10-24T12:00:00+02:00', '2026-10-26T11:00:00+01:00', 2],
  ['no date', '', '2026-10-06', null],
  ['what is no date', 'yesterday', '2026-10-06', null],
])('counts days in the page’s own time zone: %s', (_, from, to, days) => expect(daysBetween(from, to)).toBe(days))

it('tells the day of a moment in another’s zone', () => {
  expect(dayIn('2026-10-06T08:00:00+02:00', '2026-10-05T22:30:00Z')).toBe('2026-10-06')
  expect(dayIn('', '2026-10-05T22:30:00Z')).toBe('2026-10-05')
})
