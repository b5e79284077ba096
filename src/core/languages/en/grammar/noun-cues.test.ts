import { describe, expect, it } from 'vitest'
import { chunksOf } from '../chunks/chunks-of'
import { sentenceOf, wordsOf } from '../test-kit'
import { findNounCues } from './noun-cues'

const cuesOf = (text: string) => {
  const sentence = sentenceOf(text)
  return findNounCues(chunksOf(sentence.tokens)).map(({ cue, owner, words, end }) => [
    wordsOf(text, sentence, owner),
    wordsOf(text, sentence, cue),
    wordsOf(text, sentence, { from: words, to: end }),
  ])
}

describe('findNounCues', () => {
  it.each([
    ['The agency seized on Finch’s claim that the dam held.', ['Finch', 'claim', 'the dam held.']],
    [
      'Despite the ministry’s warning that the dam could fail, they stayed.',
      ['the ministry', 'warning', 'the dam could fail'],
    ],
    ['The clip contradicts their earlier assertion that he ran.', ['their', 'assertion', 'he ran.']],
    ['He has failed to deliver on his often repeated vow that it would end.', ['his', 'vow', 'it would end.']],
    ['Her silence allowed Finch to claim that the dam held.', ['Finch', 'claim', 'the dam held.']],
  ])('finds the words in %j', (text, expected) => expect(cuesOf(text)).toEqual([expected]))

  it.each([
    'Finch’s claim that the dam held is old.',
    'The agency looked at the claim that the dam held.',
    'The agency liked Finch’s idea that the dam should be mended.',
  ])('finds none in %j', (text) => expect(cuesOf(text)).toEqual([]))
})
