import { describe, expect, it } from 'vitest'
import { findRunningHeads } from './running-heads'
import { column, item, page } from './testing/set-page'

const body = (name: string) =>
  column(
    Array.from({ length: 10 }, (_, at) => `${name} line ${'abcdefghij'[at]}`),
    60,
    700,
  )
const NAMES = ['', 'one', 'two', 'three', 'four']
const textsOf = (pages: Parameters<typeof findRunningHeads>[0]) => [...findRunningHeads(pages)].map(({ text }) => text)

describe('what belongs to the pages', () => {
  it('returns at the same place, whatever its numbers', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [
        item(`Estuary Review 41, p. ${202 + number}`, 60, 780),
        ...body(NAMES[number] ?? ''),
        item('©', 60, 20),
      ]),
    )
    expect(textsOf(pages)).toEqual([
      'Estuary Review 41, p. 203',
      'Estuary Review 41, p. 204',
      'Estuary Review 41, p. 205',
      '©',
      '©',
      '©',
    ])
  })

  it('may differ from left to right pages', () => {
    const pages = [1, 2, 3, 4].map((number) =>
      page(number, [item(number % 2 ? 'The Lower Quay' : 'Finding 114', 60, 780), ...body(NAMES[number] ?? '')]),
    )
    expect(textsOf(pages)).toHaveLength(4)
  })

  it.each(['7', '– 7 –', 'Page 7 of 12', '7/12', 'vii'])('is the number of a single page: %s', (number) => {
    expect(textsOf([page(1, [...body('a'), item(number, 290, 30)])])).toEqual([number])
  })

  it('is no row of figures', () => {
    expect(
      textsOf([1, 2].map((number) => page(number, [item(`${number}4 87 133`, 60, 780), ...body(NAMES[number] ?? '')]))),
    ).toEqual([])
  })

  it('is nothing that stands there once', () => {
    expect(textsOf([page(1, [item('Sixty winters', 60, 780), ...body('a')]), page(2, body('b'))])).toEqual([])
  })

  it('is nothing that returns elsewhere, or in the midst of the text', () => {
    const pages = [1, 2].map((number) => {
      const lines = body(NAMES[number] ?? '')
      return page(number, [...lines.slice(0, 5), item('Refrain', 60, 640), ...lines.slice(6)])
    })
    expect(textsOf(pages)).toEqual([])
    expect(
      textsOf(
        [1, 2].map((number) => page(number, [item('Refrain', 60, 700 + number * 30), ...body(NAMES[number] ?? '')])),
      ),
    ).toEqual([])
  })
})
