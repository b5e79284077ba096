import { describe, expect, it } from 'vitest'
import { sentenceOf } from '../test-kit'
import { chunksIn } from './chunks-of'

/** A sentence's chunks, and the place of a word in it. */
function placeIn(text: string, word: string) {
  const sentence = sentenceOf(text)
  return [chunksIn(sentence), sentence.tokens.findIndex((token) => token.text === word)] as const
}

describe('SentenceChunks', () => {
  it('cuts a sentence once', () => {
    const sentence = sentenceOf('Finch left.')
    expect(chunksIn(sentence)).toBe(chunksIn(sentence))
    expect(chunksIn(sentence).list).toBe(chunksIn(sentence).list)
  })

  it.each([
    ['Finch filed it.', 'filed', true],
    ['Finch has filed it.', 'has', true],
    ['In his proposed law Finch left much out.', 'proposed', false],
    ['Finch hopes to file it.', 'file', false],
    ['Finch left, filing it.', 'filing', false],
  ])('tells in %j whether %s is finite: %s', (text, word, expected) => {
    const [chunks, at] = placeIn(text, word)
    expect(chunks.isFiniteAt(at)).toBe(expected)
  })

  it.each([
    ['Finch left and Lane stayed.', true],
    ['The paper quoted Ann Finch and Bob Lane.', false],
  ])('tells in %j whether “and” joins chunks: %s', (text, expected) => {
    const [chunks, at] = placeIn(text, 'and')
    expect(chunks.isCoordinatorAt(at)).toBe(expected)
  })

  it.each([
    ['In Lorne Finch left.', 'Lorne', true],
    ['Finch left Lorne.', 'Lorne', false],
    ['Last week Finch left.', 'week', false],
  ])('tells in %j whether a preposition leads %s: %s', (text, word, expected) => {
    const [chunks, from] = placeIn(text, word)
    expect(chunks.isLed({ from })).toBe(expected)
  })

  it.each([
    ['Finch has not said so.', 'not', 'say'],
    ['Finch has not said so.', 'Finch', undefined],
  ])('gives in %j the verb that %s is part of: %s', (text, word, lemma) => {
    const [chunks, at] = placeIn(text, word)
    expect(chunks.verbAt(at)?.lemma).toBe(lemma)
  })

  it.each([
    ['She left.', 'She', true],
    ['Those who left were late.', 'who', false],
    ['Finch left.', 'Finch', false],
  ])('tells in %j whether %s is a pronoun that stands for somebody: %s', (text, word, expected) => {
    const [chunks, at] = placeIn(text, word)
    expect(chunks.isPronounAt(at)).toBe(expected)
  })

  it('answers for places outside the sentence', () => {
    const [chunks] = placeIn('Finch left.', 'Finch')
    expect(chunks.wordAt(-1)).toBe('')
    expect(chunks.isMarkAt(9)).toBe(false)
    expect(chunks.isBreakAt(9)).toBe(true)
    expect(chunks.isFiniteAt(9)).toBe(false)
    expect(chunks.headOf({ to: 0 }).word).toBe('')
  })
})
