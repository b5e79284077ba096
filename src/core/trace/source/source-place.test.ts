import { describe, expect, it } from 'vitest'
import { placeOf, sourceOf } from '../testing/source-of'
import { blockAt, blockIndexAt, blocksWithin, fromArticle, toArticle } from './source-place'

const source = sourceOf([{ beside: 'Front page' }, 'One gate.', { beside: 'Read also' }, 'Two gates.'])
const article = source.article?.text ?? ''

describe('blockIndexAt', () => {
  it.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [12, 1],
    [source.text.length - 1, 3],
    [source.text.length, 4],
  ])('at %i finds block %i', (at, index) => expect(blockIndexAt(source.blocks, at)).toBe(index))

  it('finds none in nothing', () => {
    expect(blockIndexAt([], 0)).toBe(0)
    expect(blockAt([], { start: 0, end: 1 })).toBeNull()
  })
})

describe('blocksWithin', () => {
  it.each([
    ['One', 1],
    ['One gate.\n\nRead', 2],
    [source.text, 4],
  ])('finds the blocks of %j', (words, count) => {
    expect(blocksWithin(source.blocks, placeOf(source, words))).toHaveLength(count)
  })
})

describe('toArticle and fromArticle', () => {
  it.each(['One gate', 'Two', 'gates.'])('take %j there and back', (words) => {
    const place = placeOf(source, words)
    const spans = toArticle(source, place)
    expect(spans.map(({ start, end }) => article.slice(start, end))).toEqual([words])
    expect(spans.map((span) => fromArticle(source, span))).toEqual([{ start: place.start, end: place.end }])
  })

  it('leave out what stands beside the article', () => {
    expect(toArticle(source, placeOf(source, 'Read also'))).toEqual([])
    const spans = toArticle(source, placeOf(source, 'gate.\n\nRead also\n\nTwo'))
    expect(spans.map(({ start, end }) => article.slice(start, end))).toEqual(['gate.', 'Two'])
  })

  it('know no place for what is not in the article', () => {
    expect(fromArticle(source, { start: 1000, end: 1010 })).toBeNull()
  })
})
