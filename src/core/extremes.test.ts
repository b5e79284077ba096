import { expect, it } from 'vitest'
import { greatestOf, leastOf } from './extremes'

/** More than a call takes arguments. */
const MANY = Array.from({ length: 500_000 }, (_, at) => at)

it('finds the least and the greatest of more numbers than a call takes arguments', () => {
  expect(() => Math.max(...MANY)).toThrow(RangeError)
  expect([leastOf(MANY), greatestOf(MANY)]).toEqual([0, 499_999])
})

it('finds none of none', () => {
  expect([leastOf([]), greatestOf([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
})
