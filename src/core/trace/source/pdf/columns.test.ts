import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../testing/processor-time'
import { partColumns } from './columns'
import type { PdfItem } from './pdf-page'
import { column, item } from './testing/set-page'

/** What stands in each piece, in the order of reading. */
const wordsOf = (items: PdfItem[]) => partColumns(items).map((piece) => piece.map(({ text }) => text).join(' '))

const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}${at} of the gates shut`)

describe('a page', () => {
  it('of one column is one piece', () => {
    expect(wordsOf(column(lines('a', 9), 60, 700))).toHaveLength(1)
  })

  it('of two columns is read down the left, then down the right', () => {
    const items = [...column(lines('right', 8), 300, 700), ...column(lines('left', 8), 60, 700)]
    expect(wordsOf(items).map((words) => words.slice(0, 5))).toEqual(['left0', 'right'])
  })

  it('of two columns whose lines do not stand level, too', () => {
    const items = [...column(lines('left', 8), 60, 700), ...column(lines('right', 8), 300, 695)]
    expect(wordsOf(items).map((words) => words.slice(0, 5))).toEqual(['left0', 'right'])
  })

  it('of three columns is read in their order', () => {
    const items = ['a', 'b', 'c'].flatMap((name, at) => column(lines(name, 6), 60 + at * 160, 700))
    expect(wordsOf(items).map((words) => words[0])).toEqual(['a', 'b', 'c'])
  })

  it('with a title and a picture’s words over both columns is read from the top', () => {
    const items = [
      item('The title of it all stands over the whole width of the page, and so says everything', 60, 760),
      ...column(lines('a', 6), 60, 700),
      ...column(lines('b', 6), 300, 700),
      item('Figure 1. The gates, seen over the whole width of the page, from the sea and at low water', 60, 610),
      ...column(lines('c', 6), 60, 580),
      ...column(lines('d', 6), 300, 580),
    ]
    expect(wordsOf(items).map((words) => words[0])).toEqual(['T', 'a', 'b', 'F', 'c', 'd'])
  })

  it('whose justified words stand far apart is still in columns', () => {
    const apart = (name: string, x: number) =>
      Array.from({ length: 8 }, (_, row) =>
        [0, 1, 2].map((word) => item(`${name}${row}${word}abcde`, x + word * 62 + (row % 3), 700 - row * 12)),
      ).flat()
    const pieces = wordsOf([...apart('left', 60), ...apart('right', 300)])
    expect(pieces).toHaveLength(2)
    expect(pieces[0]).not.toContain('right')
  })

  it('of numbered paragraphs is not parted between number and words', () => {
    const rows = Array.from({ length: 8 }, (_, at) => [
      item(`${at + 1}.`, 60, 700 - at * 12),
      item('The keeper wrote it down in the book of the gate', 90, 700 - at * 12),
    ])
    expect(wordsOf(rows.flat())).toHaveLength(1)
  })

  it('set from right to left is read down the right first', () => {
    const items = [
      ...column(lines('left', 8), 60, 700, { isRightToLeft: true }),
      ...column(lines('right', 8), 300, 700, { isRightToLeft: true }),
    ]
    expect(wordsOf(items).map((words) => words.slice(0, 5))).toEqual(['right', 'left0'])
  })

  it('that means harm is read in bounded time', () => {
    const items = Array.from({ length: 40_000 }, (_, at) => item('a', (at * 37) % 600, (at * 91) % 800))
    expect(processorTime(() => partColumns(items))).toBeLessThan(10_000)
  })
})
