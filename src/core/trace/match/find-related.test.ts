import { describe, expect, it } from 'vitest'
import { type SourcePart, sourceOf } from '../testing/source-of'
import { findRelated } from './find-related'
import { prepareSource } from './prepare-source'

const NEWS = [
  'Northmark’s premier, Ilse Thorne, could meet the engineer as early as Friday, three officials said. She has not called him yet.',
  'The ministry has drawn up three plans for the barrier, all of which leave the northern gates open until 2029.',
  'Eels were late this year, fishers said, and the price of a crate rose by 12% on Tuesday.',
  'The port of Olmsk is ready to take in ships that cannot reach Varnholm. It has done so twice before, in 1998 and in 2014.',
]

function related(words: string, parts: SourcePart[] = NEWS): string[] {
  const source = sourceOf(parts)
  return findRelated(words, prepareSource(source)).map(({ start, end }) => source.text.slice(start, end))
}

describe('findRelated', () => {
  it.each([
    ['Premier Ilse Thorne may meet the engineer on Friday', /^Northmark’s premier.* officials said\.$/],
    ['officials drew up three plans that leave the northern gates open until 2029', /^The ministry has drawn up/],
    ['crates of eels became 12% dearer', /^Eels were late/],
    ['Olmsk took in ships in 1998 and 2014', /1998 and in 2014\.$/],
  ])('finds what supports: %s', (words, passage) => expect(related(words)[0]).toMatch(passage))

  it.each([
    'The mayor of Varnholm will resign before the end of the month',
    'the gates were painted blue by children from the island school',
    'It was said that they would be there',
    '…',
    '',
  ])('finds nothing that supports: %s', (words) => expect(related(words)).toEqual([]))

  it('takes the next sentence in where it adds to it', () => {
    expect(related('Olmsk, ready to take in ships, did so in 1998 and in 2014')[0]).toBe(NEWS[3])
  })

  it('puts the article before what stands beside it', () => {
    const teaser = { beside: 'The ministry has drawn up three plans for the barrier and its northern gates' }
    const [first] = related('the ministry drew up three plans for the barrier', [teaser, ...NEWS])
    expect(first).toMatch(/until 2029\.$/)
  })
})
