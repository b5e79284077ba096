import { describe, expect, it } from 'vitest'
import { chunksOf } from '../chunks/chunks-of'
import { sentenceOf, wordsOf } from '../test-kit'
import { readComplement } from './complements'

function complementOf(text: string) {
  const sentence = sentenceOf(text)
  const verb = chunksOf(sentence.tokens).verbs[0]
  if (!verb) throw new Error(`no verb of saying: ${text}`)
  const { words, by, addressee } = readComplement(chunksOf(sentence.tokens), verb, verb.to)
  const from = words === null ? null : (sentence.tokens[words]?.text ?? '')
  return [by, from, wordsOf(text, sentence, addressee)]
}

describe('readComplement', () => {
  it.each([
    ['Finch said that prices rose.', ['that', 'prices', null]],
    ['Finch said prices rose.', ['bare', 'prices', null]],
    ['Finch said on Monday in a statement that prices rose.', ['that', 'prices', null]],
    ['Finch said Thursday prices rose.', ['bare', 'prices', null]],
    ['Finch told reporters prices rose.', ['bare', 'prices', 'reporters']],
    ['Finch told the Lorne Courier that prices rose.', ['that', 'prices', 'the Lorne Courier']],
    ['Finch told nurses who filled the hall that prices rose.', ['that', 'prices', 'nurses']],
    ['Finch wrote on her page, in capital letters, “Prices rose.”', ['quote', '', null]],
    ['Finch said a day earlier that prices rose.', ['that', 'prices', null]],
    ['Finch said at a stop in Lorne, Ohio, that prices rose.', ['that', 'prices', null]],
    ['The poll showed Finch narrowly leading in the north.', ['bare', 'Finch', null]],
    ['Finch asked whether prices rose.', ['that', 'whether', null]],
    ['Finch reported at least 40 people left.', ['bare', 'at', null]],
    ['Finch accused the council of hiding it.', ['that', 'the', null]],
    ['The council announced $5 million more was being sent north.', ['bare', '$', null]],
    ['Finch urged the towns to also close.', ['promise', 'the', null]],
    ['Finch urged the towns not to “close early”.', ['promise', 'the', null]],
    ['Finch vowed to mend it.', ['promise', 'to', null]],
    ['Finch said: prices rose.', ['colon', 'prices', null]],
    ['Finch said, “Prices rose.”', ['quote', '', null]],
  ])('finds the words in %j', (text, expected) => expect(complementOf(text)).toEqual(expected))

  it.each([
    ['Finch announced a plan for the coast.'],
    ['Finch said no more on Monday.'],
    ['Finch proposed things the council is already doing.'],
    ['Finch claimed self-defence and was acquitted of the charges.'],
    ['Finch, who denies the charge, was late.'],
    ['Finch reported a loss, which will hurt the firm.'],
  ])('finds none in %j', (text) => expect(complementOf(text)[0]).toBeNull())
})
