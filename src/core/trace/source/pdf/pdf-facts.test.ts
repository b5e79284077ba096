import { describe, expect, it } from 'vitest'
import { readPdfFacts } from './pdf-facts'

describe('what a PDF says of itself', () => {
  it.each([
    ["D:20260914080000+02'00'", '2026-09-14T08:00:00+02:00'],
    ["D:20260914080000-03'30", '2026-09-14T08:00:00-03:30'],
    ['D:20260914080000Z', '2026-09-14T08:00:00Z'],
    ["D:20260914080000Z00'00'", '2026-09-14T08:00:00Z'],
    ['D:20260914', '2026-09-14'],
    ['20260914080000', '2026-09-14T08:00:00'],
    ['D:2026', '2026-01-01'],
    ['D:20261399', ''],
    ['September 2026', ''],
  ])('was made: %s', (CreationDate, created) => {
    expect(readPdfFacts({ CreationDate }).created).toBe(created)
  })

  it.each([
    ['Sixty winters of  storm surges', 'Sixty winters of storm surges'],
    ['Microsoft Word - minutes_final2.docx', ''],
    ['LA-0417.indd', ''],
    ['Untitled-3', ''],
  ])('is called: %s', (Title, title) => {
    expect(readPdfFacts({ Title }).title).toBe(title)
  })

  it('is nothing where it has the wrong shape', () => {
    const none = { title: '', author: '', created: '', modified: '', language: '' }
    expect(readPdfFacts(null)).toEqual(none)
    expect(readPdfFacts({ Title: 4, Author: [], CreationDate: {}, Language: '<b>' })).toEqual(none)
  })
})
