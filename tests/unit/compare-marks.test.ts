import { describe, expect, it, test } from 'vitest'
import { compareMarks, type Marks } from '../support/compare-marks'

describe('two readings of the same pages', () => {
  test.each<[string, Marks, Marks, { name: string; more: string[]; less: string[] }[]]>([
    ['do not differ where the statements come in another order', { a: ['1', '2'] }, { a: ['2', '1'] }, []],
    [
      'differ by what one found and the other did not',
      { a: ['1', '2'], b: ['3'] },
      { a: ['1', '4'], b: ['3'] },
      [{ name: 'a', more: ['2'], less: ['4'] }],
    ],
    [
      'differ on a page where one found nothing',
      { a: [], b: ['3'] },
      { a: ['1'], b: [] },
      [
        { name: 'a', more: [], less: ['1'] },
        { name: 'b', more: ['3'], less: [] },
      ],
    ],
  ])('%s', (_, here, there, expected) => {
    expect(compareMarks(here, there).different).toEqual(expected)
  })

  it('are counted by what is the same, and by the pages of one alone', () => {
    expect(compareMarks({ a: ['1', '2'], b: ['3'] }, { a: ['1'], c: ['3'] })).toMatchObject({
      pages: 1,
      common: 1,
      alone: ['b'],
    })
  })
})
