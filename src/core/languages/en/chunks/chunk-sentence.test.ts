import { describe, expect, it } from 'vitest'
import type { Chunk } from '../../../attribution/chunks/chunk'
import { sentenceOf, wordsOf } from '../test-kit'
import { chunksOf } from './chunks-of'

/** The chunks of one sentence, and the words of each. */
function chunksIn(text: string) {
  const sentence = sentenceOf(text)
  const words = (range: { from: number; to: number } | null) => wordsOf(text, sentence, range)
  return { sentence, words, chunks: chunksOf(sentence.tokens).list }
}

const only = <Type extends Chunk['type']>(chunks: readonly Chunk[], type: Type) =>
  chunks.filter((chunk): chunk is Extract<Chunk, { type: Type }> => chunk.type === type)

describe('chunkSentence', () => {
  it.each([
    ['The mayor of Lorne left.', ['The mayor', 'of Lorne', 'left', '.']],
    ['On Wednesday Petrov left.', ['On Wednesday', 'Petrov', 'left', '.']],
    ['In an interview Petrov left.', ['In an interview', 'Petrov', 'left', '.']],
    [
      'He told the press this month that it failed.',
      ['He', 'told', 'the press', 'this month', 'that', 'it', 'failed', '.'],
    ],
    ['The ministry’s May letter has not been sent.', ['The ministry’s May letter', 'has not been sent', '.']],
    ['A very old man spoke a day earlier.', ['A very old man', 'spoke', 'a day earlier', '.']],
    ['A newly filed report was old.', ['A newly filed report', 'was', 'old', '.']],
    ['Finch newly filed it.', ['Finch', 'newly filed', 'it', '.']],
    ['It was seen by injured passengers.', ['It', 'was seen', 'by injured passengers', '.']],
    [
      'A person near the plan for Thursday’s meeting left.',
      ['A person', 'near the plan', 'for Thursday’s meeting', 'left', '.'],
    ],
    ['He told the Lorne Courier last week.', ['He', 'told', 'the Lorne Courier', 'last week', '.']],
    ['He left on 19 July 2024.', ['He', 'left', 'on 19 July 2024', '.']],
    ['All the ministers and Ann Finch left.', ['All the ministers', 'and', 'Ann Finch', 'left', '.']],
    ['Ann Finch and Bob Lane left.', ['Ann Finch and Bob Lane', 'left', '.']],
  ])('cuts %j once', (text, expected) => {
    const { chunks, words } = chunksIn(text)
    expect(chunks.map(words)).toEqual(expected)
  })

  it('gives every token to exactly one chunk, in order', () => {
    const { sentence, chunks } = chunksIn(
      '“It will hold,” said Finch, who – on Monday – had not “quite” seen it; was she late?',
    )
    expect(chunks.flatMap(({ from, to }) => sentence.tokens.slice(from, to))).toEqual(sentence.tokens)
  })

  it.each([
    ['The mayor left.', { definiteness: 'definite', noun: 'mayor', nounClass: 'person', number: 'singular' }],
    ['A spokesman left.', { definiteness: 'indefinite', noun: 'spokesman', nounClass: 'person' }],
    ['Their officials left.', { definiteness: 'possessive', noun: 'official', number: 'plural' }],
    ['She left.', { definiteness: 'pronoun', pronoun: 'personal', number: 'singular', gender: 'female' }],
    ['Several left.', { pronoun: 'indefinite' }],
  ])('tells what the phrase of %j is', (text, expected) => {
    expect(only(chunksIn(text).chunks, 'noun phrase')[0]).toMatchObject(expected)
  })

  it('tells name and owner', () => {
    const named = chunksIn('Russian President Ivan Petrov left.')
    expect(named.words(only(named.chunks, 'noun phrase')[0]?.name ?? null)).toBe('Ivan Petrov')
    const owned = chunksIn('The ministry’s report is old.')
    expect(owned.words(only(owned.chunks, 'noun phrase')[0]?.owner ?? null)).toBe('The ministry')
  })

  it.each([
    ['Finch has not said so.', { lemma: 'say', form: 'finite', isNegated: true }],
    ['Finch was told of it.', { lemma: 'tell', form: 'finite', isPassive: true }],
    ['Finch would say so.', { lemma: 'say', form: 'finite', mood: 'conditional' }],
    ['Finch left, saying no.', { lemma: 'say', form: 'participle' }],
    ['Finch hopes to say so.', { lemma: 'say', form: 'infinitive' }],
  ])('tells what the last verbs of %j are', (text, expected) => {
    expect(only(chunksIn(text).chunks, 'verb group').at(-1)).toMatchObject(expected)
  })

  it.each([
    ['He spoke in a letter.', 'occasion'],
    ['He spoke at a rally.', 'occasion'],
    ['He spoke on Monday.', 'time'],
    ['He spoke in Lorne.', 'other'],
  ] as const)('tells what the phrase in %j is of', (text, role) => {
    expect(only(chunksIn(text).chunks, 'adjunct').map((chunk) => chunk.role)).toEqual([role])
  })

  it('tells what opens clauses and joins them', () => {
    const { chunks } = chunksIn('The man who left said that it failed, but asked whether it would.')
    expect(only(chunks, 'opener').map(({ kind }) => kind)).toEqual(['relative', 'that', 'question'])
    expect(only(chunks, 'coordinator').map(({ kind }) => kind)).toEqual(['adversative'])
  })
})
