import { describe, expect, it } from 'vitest'
import { firstPlace } from './first-place'

describe('firstPlace', () => {
  const numbers = [1, 3, 3, 3, 8, 9, 12]
  it.each([
    [0, 0],
    [3, 1],
    [4, 4],
    [12, 6],
    [13, 7],
  ])('finds the first number from %i on', (least, place) =>
    expect(firstPlace(numbers.length, (at) => (numbers[at] ?? 0) >= least)).toBe(place),
  )

  it('has no place among none', () => expect(firstPlace(0, () => true)).toBe(0))

  it('looks at few of many', () => {
    let looks = 0
    const holds = (at: number) => {
      looks++
      return at >= 700_000
    }
    expect(firstPlace(1_000_000, holds)).toBe(700_000)
    expect(looks).toBeLessThan(22)
  })
})
