import { describe, expect, it } from 'vitest'
import { sentenceOf } from '../test-kit'
import { chunksOf } from './chunks-of'

const verbsOf = (text: string) => {
  return chunksOf(sentenceOf(text).tokens).verbs.map(({ lemma, form }) => `${lemma} ${form}`)
}

describe('verbs of saying', () => {
  it.each([
    ['Finch said the plan failed.', ['say finite']],
    ['Finch has also said the plan failed.', ['say finite']],
    ['Finch left, adding that the plan failed.', ['add participle']],
    ['Finch went on to say the plan failed.', ['say infinitive']],
    ['The report notes that the plan failed.', ['note finite']],
    ['Prosecutors alleged that the plan failed.', ['allege finite']],
    ['Finch pointed out that the plan failed.', ['point finite']],
    ['As Finch recently put it, “It failed.”', ['put finite']],
    ['“It failed,” Finch fumed.', ['fume finite']],
    ['In such years Finch and Lane call them “lost wolves”.', ['call finite']],
    ['“It failed,” Finch thundered on Monday.', ['thunder finite']],
    ['Finch also alleged that it failed.', ['allege finite']],
    ['Finch has used the phrase “harbour tax” for years.', ['use finite']],
    ['Some chanted “It failed!”', ['chant finite']],
    ['It referenced “political tensions” in the north.', ['reference finite']],
  ])('finds what is said in %j', (text, expected) => expect(verbsOf(text)).toEqual(expected))

  it.each([
    ['denied', 'Finch did not say the plan failed.'],
    ['wished for', 'Finch would say the plan failed.'],
    ['a noun', 'The claim that the plan failed is old.'],
    ['a noun after a possessive', 'Finch’s comment that the plan failed is old.'],
    ['a noun after a preposition', 'She came with promises to mend it.'],
    ['passive', 'The plan was announced on Monday.'],
    ['a reduced passive', 'The tariffs announced by the ministry are high.'],
    ['a comparison', 'It was a modest rise, compared with the year before.'],
    ['an adjective', 'The stated goal is peace.'],
    ['an adjective after a preposition', 'Despite repeated warnings from his aide that it failed, Finch left.'],
    ['an adjective after an owner', 'Finch’s proposed budget cuts would not be enough.'],
    ['the page’s own aside', 'It is worth noting that the plan failed.'],
    ['at the head of a note', 'Estimated attendance was 60,000.'],
    ['within quoted words', 'The “say what you like” rule is old.'],
  ])('leaves out what is %s', (_, text) => expect(verbsOf(text)).toEqual([]))
})
