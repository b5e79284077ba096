import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../languages/en/test-kit'
import { findQuotations } from './quotations'
import { untaggedSpans } from './sentences'

/** Sentences with each quotation that stands alone written as `Q`. */
const shape = (text: string) =>
  sentencesOf(text).map(({ tokens }) => tokens.map((token) => (token.quote ? 'Q' : token.text)).join(' '))

describe('splitSentences', () => {
  it.each([
    ['“We won. At last,” said Orla Finch.', ['Q said Orla Finch .']],
    ['“We won,” said Orla Finch. “At last.”', ['Q said Orla Finch .', 'Q']],
    ['Finch scolded him: “They say you sell ‘miracles,’” she said.', ['Finch scolded him : Q she said .']],
    ['“Did we win?” Finch asked. Nobody knew.', ['Q Finch asked .', 'Nobody knew .']],
    ['“We won.” The crowd went home.', ['Q', 'The crowd went home .']],
    ['It was shut for years.A boat left.', ['It was shut for years .', 'A boat left .']],
    ['Finch (D-Ore.) said so. She left.', ['Finch ( D-Ore . ) said so .', 'She left .']],
    ['She lives in the U.S. He does not.', ['She lives in the U.S.', 'He does not .']],
  ])('splits %j', (text, expected) => expect(shape(text)).toEqual(expected))

  it.each([
    'Finch called the plan “a farce” and left.',
    'Finch said the “political will” was there.',
    'Dwayne “The Anvil” Finch said no.',
    'The “Brexit” debate goes on.',
    'The film “Gone Again” opens today.',
  ])('takes quoted words into the sentence: %j', (text) => {
    const [sentence] = sentencesOf(text)
    expect(sentence?.fused).toHaveLength(1)
    expect(sentence?.tokens.some((token) => token.quote)).toBe(false)
  })

  it.each([
    '“We told them in writing, and we told them twice that the hinges would not survive it,” said Orla Finch.',
    'Orla Finch was blunt: “We told them in writing, and we told them twice. Nobody came to look at the hinges.”',
    '“We told them in writing,” said Orla Finch, “and we told them twice that the hinges would not survive it.”',
  ])('comes to the same whether or not the inside of its quotations is tagged: %j', (text) => {
    const block = { start: 0, end: text.length }
    expect(untaggedSpans(text, findQuotations(text, [{ ...block, kind: 'paragraph' }]), block)).not.toEqual([])
    expect(sentencesOf(text)).toEqual(sentencesOf(text, { tagAll: true }))
  })

  it('goes on to the next quotation behind one in the midst of an address, in which no word begins', () => {
    const [, last] = sentencesOf('Read https://ledger.test/「a」b today. “We will not go back to the old gate.”')
    expect(last?.tokens.map(({ quote }) => quote?.piece.text)).toEqual(['We will not go back to the old gate.'])
  })

  it('overflows no stack on a quotation of 150,000 words that its sentence takes in', () => {
    expect(
      sentencesOf(`The mayor said that “${'the gates of the old port '.repeat(25_000)}” was the name.`),
    ).toHaveLength(1)
  })
})
