import { describe, expect, it } from 'vitest'
import { findWindows } from './find-windows'

const wanted = new Map([
  [1, { times: 1, weight: 1 }],
  [2, { times: 2, weight: 3 }],
])

describe('findWindows', () => {
  it('finds where most of the wanted weight stands together', () => {
    const ids = Int32Array.from([1, 9, 9, 9, 9, 2, 9, 2, 9, 9, 9, 1])
    expect(findWindows(ids, wanted, 3, 3)).toEqual([
      { from: 5, to: 8, weight: 6 },
      { from: 0, to: 1, weight: 1 },
      { from: 9, to: 12, weight: 1 },
    ])
  })

  it('counts a word no more often than it is wanted', () => {
    const [best] = findWindows(Int32Array.from([1, 1, 1, 2]), wanted, 4, 1)
    expect(best?.weight).toBe(4)
  })

  it('takes more wanted words than the stack holds', () => {
    const many = new Map(Array.from({ length: 150_000 }, (_, id) => [id, { times: 1, weight: 1 }]))
    expect(findWindows(Int32Array.from([7, 8]), many, 2, 1)).toEqual([{ from: 0, to: 2, weight: 2 }])
  })

  it('finds nothing where nothing wanted stands', () => {
    expect(findWindows(Int32Array.from([7, 8]), wanted, 2, 4)).toEqual([])
  })
})
