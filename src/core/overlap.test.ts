import { describe, expect, it } from 'vitest'
import { overlap, overlapOfAll } from './overlap'

describe('overlap', () => {
  it.each([
    ['apart', { start: 5, end: 9 }, 0],
    ['side by side', { start: 4, end: 6 }, 0],
    ['in part', { start: 3, end: 9 }, 1],
    ['one within the other', { start: 1, end: 3 }, 2],
  ])('of spans that are %s', (_, other, shared) => {
    const span = { start: 0, end: 4 }
    expect([overlap(span, other), overlap(other, span)]).toEqual([shared, shared])
  })
})

describe('overlapOfAll', () => {
  it('counts what each span shares with each other', () => {
    const spans = [
      { start: 0, end: 4 },
      { start: 6, end: 9 },
    ]
    expect(overlapOfAll(spans, [{ start: 2, end: 8 }])).toBe(4)
    expect(overlapOfAll(spans, [])).toBe(0)
  })
})
