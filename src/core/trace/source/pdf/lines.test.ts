import { describe, expect, it } from 'vitest'
import { linesOf } from './lines'
import type { PdfItem } from './pdf-page'
import { item } from './testing/set-page'

const textsOf = (items: PdfItem[]) => linesOf(items).map(({ text }) => text)

describe('lines', () => {
  it('are read from the top, and from the left, whatever the order in the file', () => {
    expect(textsOf([item('shut', 109, 700), item('said.', 60, 688), item('The gates', 60, 700)])).toEqual([
      'The gates shut',
      'said.',
    ])
  })

  it('have a space where there is a gap, and none where letters are set apart', () => {
    expect(textsOf([item('g', 60, 700), item('ates', 65.8, 700), item('shut', 90, 700)])).toEqual(['gates shut'])
  })

  it('leave out the marks of notes', () => {
    const mark = { size: 6 }
    expect(textsOf([item('the record', 60, 700), item('3', 110, 704, mark), item('and', 116, 700)])).toEqual([
      'the record and',
    ])
  })

  it('keep raised figures that count', () => {
    expect(textsOf([item('10', 60, 700), item('6', 70, 704, { size: 6 })])).toEqual(['106'])
    expect(textsOf([item('km', 60, 700), item('2', 70, 704, { size: 6 })])).toEqual(['km2'])
  })

  it('are read from the right where they are set so', () => {
    const set = { isRightToLeft: true }
    expect(textsOf([item('الرصيف', 60, 700, set), item('على', 100, 700, set)])).toEqual(['على الرصيف'])
  })
})
