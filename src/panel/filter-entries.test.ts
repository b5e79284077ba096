import { describe, expect, it } from 'vitest'
import { bareClaim } from '../core/claims/claim-of'
import { barrierReading } from '../ui/testing/invented-reading'
import { type Entry, entriesOf, withClaims } from './entries'
import {
  type Choice,
  countByFilter,
  countFindings,
  type Filter,
  type FindingChoice,
  filterEntries,
  withoutDoubtful,
} from './filter-entries'

const entries = entriesOf(barrierReading())
const numbersOf = (rows: readonly Entry[], choice: Partial<Choice>) =>
  filterEntries(rows, { filter: 'all', finding: null, query: '', ...choice }).map((entry) => entry.number)

it.each<[Filter, number[]]>([
  ['all', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['direct', [2, 6, 8]],
  ['mixed', [4, 7]],
  ['indirect', [1, 3, 5, 9]],
  ['linked', [2, 4, 5, 9]],
  ['unlinked', [1, 3, 6, 7, 8]],
])('shows %s', (filter, numbers) => {
  expect(numbersOf(entries, { filter })).toEqual(numbers)
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
  expect(numbersOf(entries, { query })).toEqual(numbers)
})

it('finds within what the filter shows', () => {
  expect(numbersOf(entries, { filter: 'direct', query: 'cracks' })).toEqual([])
})

it('leaves out what was guessed', () => {
  expect(withoutDoubtful(entries).map((entry) => entry.number)).toEqual([1, 2, 3, 4, 5, 8, 9])
})

describe('what checking came to', () => {
  const checked = withClaims(
    entries,
    new Map([
      ['s2', bareClaim('edited')],
      ['s3', bareClaim('said-by-another')],
      ['s4', bareClaim('reworded')],
      ['s5', bareClaim('unreadable')],
      ['s6', bareClaim('related')],
      ['s7', bareClaim('ambiguous')],
      ['s9', bareClaim('checking')],
    ]),
  )

  it.each<[FindingChoice, number[]]>([
    ['stands', [2]],
    ['another', [3]],
    ['differs', [4]],
    ['absent', []],
    ['open', [6, 7]],
    ['unread', [5]],
    ['related', [6]],
    ['edited', [2]],
  ])('chooses by %s', (finding, numbers) => {
    expect(numbersOf(checked, { finding })).toEqual(numbers)
  })

  it('is chosen by together with what a statement is', () => {
    expect(numbersOf(checked, { filter: 'mixed', finding: 'open' })).toEqual([7])
    expect(numbersOf(checked, { filter: 'unchecked' })).toEqual([])
    expect(countByFilter(entries).unchecked).toBe(4)
  })

  it('is counted by finding, and told apart by outcome', () => {
    expect(countFindings(checked, 'all').map(({ finding, count }) => [finding, count])).toEqual([
      ['stands', 1],
      ['another', 1],
      ['differs', 1],
      ['open', 2],
      ['unread', 1],
    ])
    expect(countFindings(checked, 'all').find(({ finding }) => finding === 'open')?.outcomes).toEqual([
      { outcome: 'ambiguous', count: 1 },
      { outcome: 'related', count: 1 },
    ])
    expect(countFindings(checked, 'linked').map(({ finding }) => finding)).toEqual(['stands', 'differs', 'unread'])
    expect(countFindings(entries, 'all')).toEqual([])
  })
})
