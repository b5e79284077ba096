import { describe, expect, it } from 'vitest'
import { placeOf, sourceOf } from '../testing/source-of'
import { showPassage } from './passages'

const filler = 'The tide turned and the pilots went home to bed. '.repeat(30).trim()

describe('showPassage', () => {
  it('shows words with what stands around them', () => {
    const source = sourceOf(['He rose. “The gates will hold,” Rehn said. He sat down.', 'Nobody asked.'])
    expect(showPassage(source, placeOf(source, 'The gates will hold'), 'Rehn')).toEqual({
      before: 'He rose. “',
      text: 'The gates will hold',
      after: ',” Rehn said. He sat down.\n\nNobody asked.',
      marks: [{ start: 0, end: 19 }],
      paragraph: 1,
      page: null,
      speaker: 'Rehn',
      href: 'https://ledger.test/news/hinges#:~:text=The%20gates%20will%20hold',
    })
  })

  it('marks the pieces within the passage', () => {
    const source = sourceOf(['“The gates,” Rehn said, “will hold.”'])
    const place = placeOf(source, 'The gates,” Rehn said, “will hold')
    const pieces = [placeOf(source, 'The gates'), placeOf(source, 'will hold')]
    const { text, marks } = showPassage(source, { ...place, pieces }, '')
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['The gates', 'will hold'])
  })

  it('cuts long surroundings between words, and says so', () => {
    const source = sourceOf([`${filler} The gates will hold. ${filler}`])
    const { before, after } = showPassage(source, placeOf(source, 'The gates will hold'), '')
    for (const [context, whole] of [
      [before.slice(1), filler],
      [after.slice(1, -1), filler],
    ] as const) {
      expect(context.length).toBeGreaterThan(440)
      expect(context.length).toBeLessThanOrEqual(500)
      expect(whole).toContain(context.trim())
    }
    expect(before).toMatch(/^…\p{L}/u)
    expect(after).toMatch(/\p{L}…$/u)
  })

  it('goes on over paragraphs of the same part of the page, not into what stands beside it', () => {
    const source = sourceOf([
      'First.',
      { beside: 'Read also: pumps' },
      'The gates will hold.',
      { beside: 'Share this' },
      'Last.',
    ])
    const { before, after } = showPassage(source, placeOf(source, 'The gates will hold'), '')
    expect([before, after]).toEqual(['First.\n\n', '.\n\nLast.'])
  })

  it.each([
    ['the second paragraph', ['One.', { kind: 'heading' as const, text: 'Part' }, 'The gates will hold.'], 2],
    ['none, for a heading', ['One.', { kind: 'heading' as const, text: 'The gates will hold' }], null],
    ['none, beside the article', ['One.', { beside: 'The gates will hold' }], null],
  ])('counts %s', (_, parts, paragraph) => {
    const source = sourceOf(parts)
    expect(showPassage(source, placeOf(source, 'The gates will hold'), '').paragraph).toBe(paragraph)
  })

  it.each([
    [
      'a PDF, at its page',
      { kind: 'pdf' as const, url: 'https://works.test/a.pdf#page=9' },
      'https://works.test/a.pdf#page=2',
    ],
    ['a post, as it is', { kind: 'post' as const, url: 'https://plaza.test/@rehn/1' }, 'https://plaza.test/@rehn/1'],
    [
      'a page whose text is in its data, as it is',
      { from: 'structured-data' as const, url: 'https://ledger.test/a' },
      'https://ledger.test/a',
    ],
  ])('opens %s', (_, facts, href) => {
    const source = sourceOf([{ page: 2, text: 'The gates will hold.' }], facts)
    const passage = showPassage(source, placeOf(source, 'The gates will hold'), '')
    expect(passage.href).toBe(href)
    expect(passage.page).toBe(2)
  })

  it('counts no paragraphs in a PDF', () => {
    const source = sourceOf([{ page: 2, text: 'The gates will hold.' }], { kind: 'pdf' })
    expect(showPassage(source, placeOf(source, 'The gates will hold'), '').paragraph).toBeNull()
  })

  it('never parts a character', () => {
    const source = sourceOf([`${'🌊'.repeat(400)}The gates will hold${'🌊'.repeat(400)}`])
    const { before, after } = showPassage(source, placeOf(source, 'The gates will hold'), '')
    expect(before + after).not.toMatch(/\p{Surrogate}/u)
  })
})
