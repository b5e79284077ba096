import { afterEach, describe, expect, it } from 'vitest'
import { isoDate } from './published'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe.each(['Asia/Tokyo', 'America/Los_Angeles', 'UTC'])('isoDate, read in %s', (here) => {
  it.each([
    ['2024-11-07', '2024-11-07'],
    ['2024-11-07T08:30:00+02:00', '2024-11-07T08:30:00+02:00'],
    ['November 7, 2024', '2024-11-07'],
    ['7 November 2024', '2024-11-07'],
    ['Nov 7, 2024 8:30 PM', '2024-11-07T20:30'],
    ['Thu, 07 Nov 2024 20:30:00 GMT', '2024-11-07T20:30:00.000Z'],
    ['Thu, 07 Nov 2024 20:30:00 +0100', '2024-11-07T19:30:00.000Z'],
    ['Nov 7, 2024 8:30 PM EST', '2024-11-08T01:30:00.000Z'],
    ['yesterday', ''],
  ])('takes %j for %j', (given, date) => {
    process.env.TZ = here
    expect(isoDate(given)).toBe(date)
  })
})
