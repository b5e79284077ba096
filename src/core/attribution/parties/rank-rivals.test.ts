import { describe, expect, it } from 'vitest'
import { isClose, rankRivals } from './rank-rivals'

describe('rankRivals', () => {
  it('ranks each by the best of its places', () => {
    const places = [
      { who: 'Ida Marsh', score: 1 },
      { who: 'Otto Lind', score: 2 },
      { who: 'Ida Marsh', score: 3 },
      { who: 'Ida Marsh', score: 0.5 },
    ]
    expect(rankRivals(places, (who) => who)).toEqual([
      { who: 'Ida Marsh', score: 3 },
      { who: 'Otto Lind', score: 2 },
    ])
  })

  it('ranks the one placed last before others who are as likely', () => {
    const places = ['Ida Marsh', 'Otto Lind', 'Ida Marsh'].map((who) => ({ who, score: 1 }))
    expect(rankRivals(places, (who) => who)[0]?.who).toBe('Ida Marsh')
  })

  it('keeps what somebody goes by, at the better score', () => {
    const places = [
      { who: 'the harbour master', score: 1 },
      { who: 'the master', score: 2 },
    ]
    const noun = (who: string) => who.split(' ').at(-1)
    expect(rankRivals(places, noun, () => true)).toEqual([{ who: 'the harbour master', score: 2 }])
    expect(rankRivals(places, noun)).toEqual([{ who: 'the master', score: 2 }])
  })
})

describe('isClose', () => {
  it.each([
    [[], false],
    [[3], false],
    [[3, 1], false],
    [[3, 2.5], true],
  ])('%j at a share of 0.8: %s', (scores, expected) =>
    expect(
      isClose(
        scores.map((score) => ({ who: '', score })),
        0.8,
      ),
    ).toBe(expected),
  )
})
