import { describe, expect, it } from 'vitest'
import { cutAtSentences, sentencesOf } from './cut-at-sentences'

describe('sentencesOf', () => {
  it.each([
    ['The gates held. Nobody came.', ['The gates held. ', 'Nobody came.']],
    ['“They held!” she said. “Did they?”', ['“They held!” ', 'she said. ', '“Did they?”']],
    ['門は閉じた。誰も来なかった', ['門は閉じた。', '誰も来なかった']],
    ['no stop', ['no stop']],
    ['', ['']],
  ])('%s', (text, sentences) =>
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences),
  )
})

describe('cutAtSentences', () => {
  it.each([
    ['The gates held. Nobody came. It rained.', 14],
    ['a'.repeat(100), 10],
    ['', 10],
  ])('loses nothing of %s', (text, length) => expect(cutAtSentences(text, length).join('')).toBe(text))

  it('cuts where sentences end', () => {
    expect(cutAtSentences('The gates held. Nobody came. It rained.', 14)).toEqual([
      'The gates held. ',
      'Nobody came. It rained.',
    ])
  })

  it('cuts a sentence that is too long', () => {
    expect(Math.max(...cutAtSentences('a'.repeat(100), 10).map(({ length }) => length))).toBeLessThanOrEqual(20)
  })
})
