import { describe, expect, test } from 'vitest'
import { articleInView, type Extent, isNear } from './articles-in-view'

const HEIGHT = 1000
const at = (top: number, bottom: number): Extent => ({ top, bottom })

describe('the article in view', () => {
  test.each<[string, (Extent | null)[], number | null, number | null]>([
    ['is the one that reaches over the line of reading', [at(-2000, 100), at(120, 2500)], null, 1],
    ['stays the one before while some of it is still well in view', [at(-2000, 300), at(320, 2500)], 0, 0],
    ['is the next once the one before has gone up', [at(-2000, 200), at(220, 2500)], 0, 1],
    ['stays the next while the reader goes up a little', [at(-1800, 520), at(540, 2500)], 1, 1],
    ['is the one before again once the reader is back in it', [at(-1500, 700), at(720, 3000)], 1, 0],
    ['is the nearest where none is at the line', [at(-3000, -400), at(900, 3000)], null, 1],
    ['is another where the one before is gone', [null, at(900, 3000)], 0, 1],
    ['is none where none stands anywhere', [null, null], 0, null],
  ])('%s', (_, extents, before, expected) => {
    expect(articleInView(extents, before, HEIGHT)).toBe(expected)
  })
})

test.each<[string, Extent | null, boolean]>([
  ['in view', at(-50, 3000), true],
  ['less than a viewport below', at(1900, 5000), true],
  ['more than a viewport below', at(2100, 5000), false],
  ['less than a viewport above', at(-4000, -900), true],
  ['more than a viewport above', at(-4000, -1100), false],
  ['nowhere', null, false],
])('an article %s is near or not', (_, extent, expected) => {
  expect(isNear(extent, HEIGHT)).toBe(expected)
})
