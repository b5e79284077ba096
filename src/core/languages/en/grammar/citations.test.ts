import { describe, expect, it } from 'vitest'
import { chunksOf } from '../chunks/chunks-of'
import { sentenceOf, wordsOf } from '../test-kit'
import { findCitations } from './citations'

const sourcesOf = (text: string) => {
  const sentence = sentenceOf(text)
  return findCitations(chunksOf(sentence.tokens)).map(({ cue, all }) => [
    wordsOf(text, sentence, cue),
    wordsOf(text, sentence, all),
  ])
}

describe('findCitations', () => {
  it('leaves out what goes as planned', () => {
    expect(findCitations(chunksOf(sentenceOf('All went according to plan, Finch said.').tokens))).toEqual([])
  })

  it.each([
    ['According to the ministry, prices rose.', 'According to', 'the ministry'],
    ['Prices rose, according to a report obtained by the Courier.', 'according to', 'a report obtained by the Courier'],
    ['According to reporting by the Courier, prices rose.', 'According to reporting by', 'the Courier'],
    ['As first reported by the Courier, prices rose.', 'As first reported by', 'the Courier'],
    ['Prices, as noted by Ann Finch, rose.', 'as noted by', 'Ann Finch'],
    ['Prices rose, per the ministry.', 'per', 'the ministry'],
    [
      'According to the study, published in Lorne on Monday, prices rose.',
      'According to',
      'the study, published in Lorne on Monday',
    ],
    ['Prices rose, according to the bank, which sets them.', 'according to', 'the bank, which sets them'],
    ['According to the bank, prices rose.', 'According to', 'the bank'],
    ['According to Ann Finch the harbour will close in May.', 'According to', 'Ann Finch'],
    ['But according to the bank it was too late, since prices rose.', 'according to', 'the bank'],
    ['According to the report the paper obtained, prices rose.', 'According to', 'the report the paper obtained'],
    ['According to people who know him he is calm.', 'According to', 'people who know him he is calm'],
    ['Prices rose, according to two officials, adding to the gloom.', 'according to', 'two officials'],
  ])('finds the source in %j', (text, cue, source) => expect(sourcesOf(text)).toEqual([[cue, source]]))

  it('takes what the page itself thinks for no source', () => {
    expect(sourcesOf('In his view, prices rose.')).toEqual([['view', 'his view']])
    expect(sourcesOf('In my view, prices rose.')).toEqual([])
  })

  it.each([
    'The plan was approved as proposed by the council.',
    'As shown, prices rose.',
    'As built by the council, the pier leaks.',
  ])('finds none in %j', (text) => expect(sourcesOf(text)).toEqual([]))

  it('takes a rate for no source', () => expect(sourcesOf('It costs 5 euros per head.')).toEqual([]))
})
