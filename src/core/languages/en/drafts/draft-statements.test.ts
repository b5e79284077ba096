import { expect, it } from 'vitest'
import { type Part, statementsOf } from '../../../attribution/test-kit'

const wordsOf = (...parts: Part[]) => statementsOf(parts).map(({ content }) => content.map(({ text }) => text))

it('gives the words of an item once, though the line before gives them to somebody, too', () => {
  const item = '“We told them twice,” said Ann Finch.“ The mayor, Ann Finch, said on Monday that it would hold.'
  const pieces = wordsOf('Ann Finch said: ', { kind: 'item', text: item }).flat()
  expect(pieces).toEqual([...new Set(pieces)])
})

it('leaves out what the page says of itself', () => {
  expect(wordsOf('I found that the gate holds. As we have said, it is shut.', 'Ann Finch said I was late.')).toEqual([
    ['I was late'],
  ])
})

it.each<[string, Part[]]>([
  ['a report of marks', ['Ann Finch said:…']],
  ['an item of marks', ['Ann Finch said:', { kind: 'item', text: '—' }]],
  ['a block quotation of marks', ['Ann Finch was blunt.', { kind: 'quote', text: '* * *' }]],
  ['a quotation of marks', ['Ann Finch was blunt: “…,” she said.']],
])('takes no marks for words: %s', (_, parts) => expect(wordsOf(...parts)).toEqual([]))
