import { describe, expect, it } from 'vitest'
import { inventPassage } from '../../ui/testing/invented-checks'
import { nearContext, passageRuns, spotOf, whereOf } from './passage-view'

describe('the runs of a passage', () => {
  it.each<[what: string, text: string, marks: [number, number][], runs: string[]]>([
    ['parts it at its marks', 'the gates hold', [[4, 9]], ['the ', '*gates', ' hold']],
    ['takes marks at its ends', 'gates', [[0, 5]], ['*gates']],
    [
      'cuts marks that leave it or overlap',
      'the gates hold',
      [
        [0, 6],
        [4, 9],
        [12, 99],
      ],
      ['*the ga', '*tes', ' ho', '*ld'],
    ],
    ['takes it whole where nothing is marked', 'the gates', [], ['the gates']],
  ])('%s', (_, text, marks, runs) => {
    const passage = { text, marks: marks.map(([start, end]) => ({ start, end })) }
    expect(passageRuns(passage).map((run) => (run.isMarked ? `*${run.text}` : run.text))).toEqual(runs)
  })
})

describe('the near context', () => {
  const far = 'The divers came up at noon and said nothing to the men on the quay. '.repeat(8)

  it('is cut between sentences, and says that there is more', () => {
    const { before, after, isCut } = nearContext({ before: far, after: far })
    expect(isCut).toBe(true)
    expect(before).toBe('… The divers came up at noon and said nothing to the men on the quay. ')
    expect(after).toBe('The divers came up at noon and said nothing to the men on the quay. …')
  })

  it('is cut between words where a sentence is longer', () => {
    const long = 'and the water rose and the gates held and '.repeat(8)
    const { before, after } = nearContext({ before: long, after: long })
    expect(before).toMatch(/^… (?:and|the|water|rose|gates|held) /)
    expect(after).toMatch(/ (?:and|the|water|rose|gates|held) …$/)
    expect(Math.max(before.length, after.length)).toBeLessThan(130)
  })

  it('is all of it where that is little', () => {
    expect(nearContext({ before: 'He said: “', after: '”' })).toEqual({
      before: 'He said: “',
      after: '”',
      isCut: false,
    })
  })
})

it.each([
  [{ paragraph: 9, page: null }, '9th paragraph', 'harbourpost.test · 9th paragraph'],
  [{ paragraph: null, page: 6 }, 'PDF, p. 6', 'harbourpost.test · PDF, p. 6'],
  [{ paragraph: null, page: null }, '', 'harbourpost.test'],
])('%o stands at: %s', (place, spot, where) => {
  const passage = inventPassage('gates', place)
  expect(spotOf(passage)).toBe(spot)
  expect(whereOf(passage, { url: 'https://www.harbourpost.test/a' })).toBe(where)
})
