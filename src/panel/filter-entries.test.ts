import { expect, it } from 'vitest'
import { bareClaim } from '../core/claims/claim-of'
import { barrierReading } from '../ui/testing/invented-reading'
import { entriesOf, withClaims } from './entries'
import { countByFilter, type Filter, filterEntries, withoutDoubtful } from './filter-entries'

const entries = entriesOf(barrierReading())

it.each<[Filter, number[]]>([
  ['all', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['quoted', [2, 4, 6, 7, 8]],
  ['indirect', [1, 3, 5, 9]],
  ['linked', [2, 4, 5, 9]],
])('shows %s', (filter, numbers) => {
  expect(filterEntries(entries, filter, '').map((entry) => entry.number)).toEqual(numbers)
  expect(countByFilter(entries)[filter]).toBe(numbers.length)
})

it.each<[what: string, query: string, numbers: number[]]>([
  ['words, whatever their case', 'SECOND winter', [2]],
  ['a speaker, without the accents', 'lindqvist-adeyemi', [2]],
  ['a role', 'hydrologist', [9]],
  ['an outlet on the way', 'meridian', [9]],
  ['a host', 'waterboard.test', [5]],
  ['all of several words', 'senneville cracks', [3]],
  ['another script', 'منصوري', [8]],
  ['nothing', 'zebra', []],
])('finds %s', (_, query, numbers) => {
  expect(filterEntries(entries, 'all', query).map((entry) => entry.number)).toEqual(numbers)
})

it('finds within what the filter shows', () => {
  expect(filterEntries(entries, 'quoted', 'cracks')).toEqual([])
})

it('leaves out what was guessed', () => {
  expect(withoutDoubtful(entries).map((entry) => entry.number)).toEqual([1, 2, 3, 4, 5, 8, 9])
})

it.each<[Filter, number[]]>([
  ['stands', [2]],
  ['another', [3]],
  ['differs', [4]],
  ['absent', []],
  ['open', [5]],
  ['unchecked', []],
])('shows what checking came to: %s', (filter, numbers) => {
  const checked = withClaims(
    entries,
    new Map([
      ['s2', bareClaim('edited')],
      ['s3', bareClaim('said-by-another')],
      ['s4', bareClaim('reworded')],
      ['s5', bareClaim('unreadable')],
      ['s9', bareClaim('checking')],
    ]),
  )
  expect(filterEntries(checked, filter, '').map((entry) => entry.number)).toEqual(numbers)
  expect(countByFilter(entries).unchecked).toBe(4)
})
