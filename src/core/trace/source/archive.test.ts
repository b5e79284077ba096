import { describe, expect, it } from 'vitest'
import { availabilityAddress, copyIn } from './archive'

const DEAD = 'http://harbourpost.test/2024/first-letter?page=2#letters'

describe('the question for a copy', () => {
  it.each([
    ['2026-10-08T06:30:00+02:00', '&timestamp=20261008043000'],
    ['2026-10-08', '&timestamp=20261008000000'],
    ['', ''],
    ['last week', ''],
  ])('near %j', (near, timestamp) => {
    expect(availabilityAddress('https://archive.org', DEAD, near)).toBe(
      `https://archive.org/wayback/available?url=http%3A%2F%2Fharbourpost.test%2F2024%2Ffirst-letter%3Fpage%3D2${timestamp}`,
    )
  })
})

describe('the answer', () => {
  const answer = (closest: object) => JSON.stringify({ url: DEAD, archived_snapshots: { closest } })
  const url = 'http://web.archive.org/web/20240219083000/http://harbourpost.test/2024/first-letter'

  it('names the copy, raw and as it is shown, by the archive’s own scheme', () => {
    const closest = { status: '200', available: true, url, timestamp: '20240219083000' }
    expect(copyIn(answer(closest), 'https://archive.org')).toEqual({
      raw: 'https://web.archive.org/web/20240219083000id_/http://harbourpost.test/2024/first-letter',
      shown: 'https://web.archive.org/web/20240219083000/http://harbourpost.test/2024/first-letter',
      made: '2024-02-19T08:30:00Z',
    })
  })

  it.each([
    ['none', JSON.stringify({ url: DEAD, archived_snapshots: {} })],
    ['one that is not there', answer({ status: '200', available: false, url, timestamp: '20240219083000' })],
    ['one at no address', answer({ available: true, url: 'javascript:alert(1)' })],
    ['none, in no JSON', '<html>Too many requests'],
  ])('has %s', (_, text) => {
    expect(copyIn(text, 'https://archive.org')).toBeNull()
  })
})
