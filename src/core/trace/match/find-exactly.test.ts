import { describe, expect, it } from 'vitest'
import { findExactly } from './find-exactly'

const all = (wanted: number[], ids: number[], limit = 100) =>
  findExactly(Int32Array.from(wanted), Int32Array.from(ids), limit)

describe('findExactly', () => {
  it.each([
    ['at the start, within and at the end', [1, 2], [1, 2, 3, 1, 2, 1, 2], [0, 3, 5]],
    ['places that overlap', [1, 1], [1, 1, 1], [0, 1]],
    ['after a false start', [1, 1, 2], [1, 1, 1, 2], [1]],
    ['nowhere', [4], [1, 2, 3], []],
    ['nothing', [], [1], []],
    ['more than there is', [1, 2, 3], [1, 2], []],
  ])('finds %s', (_, wanted, ids, places) => expect(all(wanted, ids)).toEqual(places))

  it('stops at the limit', () => expect(all([1], [1, 1, 1, 1], 2)).toEqual([0, 1]))
})
