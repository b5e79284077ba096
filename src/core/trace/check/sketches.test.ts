import { describe, expect, it } from 'vitest'
import { articleOf } from '../../attribution/test-kit'
import { areOneText, sketchOf, witnessesOf } from './sketches'

/** Text of so many words that no other seed has, in paragraphs. */
const textOf = (seed: number, words: number): string[] =>
  Array.from({ length: Math.ceil(words / 25) }, (_, p) =>
    Array.from({ length: 25 }, (_, w) => `word${(seed * 7919 + (p * 25 + w) * 104_729) % 99_991}`).join(' '),
  )

const sketch = (parts: string[], facts = {}) => sketchOf(articleOf(parts, facts)) ?? undefined

const report = textOf(1, 500)
const another = textOf(2, 500)

describe('areOneText', () => {
  it.each([
    ['itself', report, true],
    ['one that was cut', report.slice(0, 14), true],
    ['one with a paragraph more', [...report, ...textOf(3, 50)], true],
    ['one with as much again around it', [...another, ...report], true],
    ['another', another, false],
    ['one that has a quarter of it', [...another.slice(0, 15), ...report.slice(0, 5)], false],
  ])('compares a report with %s', (_, other, same) => {
    const [a, b] = [sketch(report), sketch(other)]
    expect(a && b && areOneText(a, b)).toBe(same)
  })
})

describe('sketchOf', () => {
  it('is small, whatever the text', () => expect(sketch(textOf(1, 20_000))?.least).toHaveLength(64))
  it('makes none of a few words', () => expect(sketch(['Four berths have been cleared.'])).toBeUndefined())
  it('keeps the agency', () => {
    expect(sketch([`OLMSK (Reuters) - ${report[0]}`, ...report.slice(1)])?.agency).toBe('Reuters')
  })
})

describe('witnessesOf', () => {
  it('tells how many witnesses there are', () => {
    const sources = [
      sketch(report),
      sketch(another),
      sketch(report.slice(2)),
      undefined,
      sketch([...report, ...textOf(4, 25)]),
    ]
    expect(witnessesOf(sources)).toEqual([0, 1, 0, 3, 0])
  })
})
