import { expect, it } from 'vitest'
import { dayAt, formatDay } from './format-day'

it.each([
  ['2026-10-06', '6 October 2026'],
  ['2026-10-06T23:30:00-11:00', '6 October 2026'],
  ['2026-10-06T00:10:00+13:00', '6 October 2026'],
  ['2026-13-40', ''],
  ['6 October', ''],
  ['', ''],
])('writes out the day of %j', (iso, day) => {
  expect(formatDay(iso)).toBe(day)
})

it('tells the day of a moment by the reader’s own clock', () => {
  expect(dayAt(new Date(2026, 9, 6, 0, 30).getTime())).toBe('6 October 2026')
  expect(dayAt(new Date(2026, 9, 6, 23, 30).getTime())).toBe('6 October 2026')
  expect(dayAt(undefined)).toBe('')
})
