import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences-of'

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
