import { describe, expect, it } from 'vitest'
import { attribute } from '../attribution/attribute'
import { articleOf, languages } from '../attribution/test-kit'
import type { Reading } from '../model'
import { answerFor } from './answer-for'
import { chosen } from './testing/chosen-words'

const article = articleOf(
  [
    'The gates of the old harbour must be renewed before the winter. The mayor, Ann Finch, said on Monday that the hinges would not last a second winter.',
    '“We have told them twice,” Finch told the Lorne Courier. “They have known of it for a year.”',
    'Every boat has paid the port’s new “gate penny” since the spring.',
    { kind: 'heading', text: 'What the wardens wrote' },
    'The wardens keep a book of the tides, and it is older than the gates are.',
  ],
  { headline: 'Hinges will not last, mayor of Varnholm says', captions: ['The gates in March.', 'Finch at the quay.'] },
)
const reading: Reading = { article, ...attribute(article, languages) }
const ask = (...words: string[]) => answerFor(reading, chosen(article, words))
const told = (...words: string[]) =>
  ask(...words).given.map(({ share, statement }) => [share, statement.speaker?.name ?? null])

describe('words of a statement', () => {
  it.each([
    ['are all of them', ['the hinges would not last a second winter'], [['all', 'Ann Finch']]],
    ['are a part of them', ['the hinges would not last'], [['within', 'Ann Finch']]],
    [
      'are some, with words of nobody',
      ['before the winter. The mayor, Ann Finch, said on Monday that the hinges'],
      [['part', 'Ann Finch']],
    ],
    [
      'are all of them, with who said them',
      ['Ann Finch, said on Monday that the hinges would not last a second winter.'],
      [['around', 'Ann Finch']],
    ],
    ['are quoted, with their marks', ['“We have told them twice,”'], [['within', 'Ann Finch']]],
    [
      'are a quotation in two parts, with what stands between',
      ['“We have told them twice,” Finch told the Lorne Courier. “They have known of it for a year.”'],
      [['around', 'Ann Finch']],
    ],
  ])('%s', (_, words, expected) => {
    expect(told(...words)).toEqual(expected)
  })

  it('are of several, the one that tells most of them first', () => {
    const both = ask(
      'would not last a second winter.',
      '“We have told them twice,” Finch told the Lorne Courier. “They have known of it for a year.”',
    )
    expect(both.given.map(({ share }) => share)).toEqual(['around', 'part'])
    expect(both.nearby).toBeNull()
  })

  it('are none where only who said them was chosen', () => {
    const { given, nearby } = ask('Ann Finch, said')
    expect(given.map(({ share }) => share)).toEqual(['frame'])
    expect(nearby?.inMarks).toBe('none')
  })

  it('leave a rest where others were chosen with them, and none where only what gives them was', () => {
    expect(ask('Ann Finch, said').hasRest).toBe(false)
    expect(ask('before the winter. The mayor, Ann Finch, said on Monday that the hinges').hasRest).toBe(true)
  })
})

describe('words of nobody', () => {
  it.each([
    ['the page’s own words', 'The gates of the old harbour', 'none', 'paragraph', 'same-block'],
    ['a name in quotation marks', '“gate penny”', 'all', 'paragraph', 'before'],
    ['a name in quotation marks, with others', 'the port’s new “gate penny”', 'some', 'paragraph', 'before'],
    ['a heading', 'What the wardens wrote', 'none', 'heading', 'before'],
  ] as const)('are told as what they are: %s', (_, words, inMarks, stands, place) => {
    const { given, nearby, hasRest } = ask(words)
    expect(given).toEqual([])
    expect(hasRest).toBe(true)
    expect(nearby).toMatchObject({ inMarks, stands, nearest: { place } })
  })

  it('are never given to whoever is near', () => {
    expect(told('keep a book of the tides')).toEqual([])
  })

  it('may stand in a caption, where nothing is near', () => {
    const { nearby } = answerFor(reading, chosen(article, ['Finch at the quay'], 'caption'))
    expect(nearby).toEqual({ inMarks: 'none', stands: 'caption', nearest: null })
  })
})

it('reads the headline by itself', () => {
  const { given } = answerFor(reading, chosen(article, ['Hinges will not last'], 'headline'))
  expect(given.map(({ statement }) => statement.where)).toEqual(['headline'])
})
