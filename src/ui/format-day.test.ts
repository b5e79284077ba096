import { afterEach, expect, it } from 'vitest'
import { speakIn } from '../words/testing/speak'
import { dayAt, formatDay, formatShortDay } from './format-day'

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

afterEach(() => speakIn('en'))

it.each([
  ['en', '6 Oct 2026'],
  ['de', '6. Okt. 2026'],
  ['es', '6 oct 2026'],
  ['fr', '6 oct. 2026'],
  ['ja', '2026/10/6'],
  ['pt-BR', '6 out. 2026'],
])('writes a day short, without words between: %s', (language, day) => {
  speakIn(language)
  expect(formatShortDay('2026-10-06')).toBe(day)
})

it('tells the day of a moment by the reader’s own clock', () => {
  expect(dayAt(new Date(2026, 9, 6, 0, 30).getTime())).toBe('6 October 2026')
  expect(dayAt(new Date(2026, 9, 6, 23, 30).getTime())).toBe('6 October 2026')
  expect(dayAt(undefined)).toBe('')
})
