import { describe, expect, it } from 'vitest'
import { sentenceOf, wordsOf } from '../test-kit'
import { chunksOf } from './chunks-of'
import { nameWithin } from './name-within'
import { fullPhraseAfter, fullPhraseBefore, phraseAfter, phraseBefore } from './phrases'

/** The phrase that `read` finds at the mark `|` in a sentence. */
function at(marked: string, read: typeof phraseBefore) {
  const cut = marked.indexOf('|')
  const text = marked.replace('|', '')
  const sentence = sentenceOf(text)
  const place = sentence.tokens.findIndex((token) => token.start >= cut)
  return wordsOf(text, sentence, read(chunksOf(sentence.tokens), place))
}

describe('phraseBefore', () => {
  it.each([
    ['The mayor of Lorne| said no.', 'Lorne'],
    ['His spokesman Ivo Petrov| said no.', 'His spokesman Ivo Petrov'],
    ['Minister Ursula von der Brink| said no.', 'Minister Ursula von der Brink'],
    ['On Wednesday Petrov| said no.', 'Petrov'],
    ['In an interview Petrov| said no.', 'Petrov'],
    ['Ann Finch and Bob Lane| said no.', 'Ann Finch and Bob Lane'],
    ['Petrov’s lawyers| said no.', 'Petrov’s lawyers'],
    ['She| said no.', 'She'],
  ])('reads back from the mark in %j', (text, expected) => expect(at(text, phraseBefore)).toBe(expected))
})

describe('fullPhraseBefore', () => {
  it.each([
    ['A spokesman for the ministry| said no.', 'A spokesman for the ministry'],
    ['Two people familiar with the talks| said no.', 'Two people familiar with the talks'],
    ['Officials briefed on the plan| said no.', 'Officials briefed on the plan'],
    [
      'Members of the board between the port and the bank| said no.',
      'Members of the board between the port and the bank',
    ],
    ['The head of the agency in Lorne| said no.', 'The head of the agency in Lorne'],
  ])('takes along what is tied on: %j', (text, expected) => expect(at(text, fullPhraseBefore)).toBe(expected))
})

describe('phraseAfter and fullPhraseAfter', () => {
  it.each([
    ['Petrov told |the Lorne Courier on Monday.', 'the Lorne Courier', 'the Lorne Courier'],
    ['It is over, said |the head of the agency.', 'the head', 'the head of the agency'],
    ['It is over, said |some in the crowd.', 'some', 'some in the crowd'],
  ])('reads on from the mark in %j', (text, short, full) => {
    expect(at(text, phraseAfter)).toBe(short)
    expect(at(text, fullPhraseAfter)).toBe(full)
  })
})

it('ends a phrase at a limit that stands between an owner and what is owned', () => {
  const text = 'A letter with the harbour’s statement.'
  const sentence = sentenceOf(text)
  const limit = sentence.tokens.findIndex(({ lower }) => lower === 'statement')
  expect(wordsOf(text, sentence, fullPhraseAfter(chunksOf(sentence.tokens), 0, limit))).toBe(
    'A letter with the harbour',
  )
})

describe('nameWithin', () => {
  it.each([
    ['Russian President Ivan Petrov said no.', 'Ivan Petrov'],
    ['Kremlin spokesman Ivo Petrov said no.', 'Ivo Petrov'],
    ['Mr Lane said no.', 'Lane'],
    ['The ministry said no.', null],
    ['Reporters said no.', null],
  ])('finds the bare name in the subject of %j', (text, expected) => {
    const sentence = sentenceOf(text)
    const said = sentence.tokens.findIndex((token) => token.lower === 'said')
    expect(wordsOf(text, sentence, nameWithin(sentence.tokens, { from: 0, to: said }))).toBe(expected)
  })
})
