import { expect, it } from 'vitest'
import { confidenceOf, doubtsOf } from './doubts'
import type { Basis } from './model'

it.each<[what: string, basis: Basis[], doubts: Basis[]]>([
  ['words beside a verb, given by name', ['quote', 'named'], []],
  ['a pronoun that one person fits', ['that', 'pronoun'], []],
  ['a pronoun that two fit', ['that', 'rivals'], ['rivals']],
  ['a quotation by itself', ['before', 'named'], ['before']],
  ['one by itself with which a statement goes on', ['before', 'continued', 'named'], []],
  ['one that goes on with a doubtful statement', ['before', 'continued', 'rivals'], ['rivals']],
  ['a sentence that its mood alone tells to be reported', ['mood', 'named'], ['mood']],
  ['one with which a report goes on', ['mood', 'continued', 'named'], []],
  ['several guesses at once', ['alone', 'nobody'], ['alone', 'nobody']],
])('finds the doubt in %s', (_, basis, doubts) => {
  expect(doubtsOf(basis)).toEqual(doubts)
  expect(confidenceOf(basis)).toBe(doubts.length > 0 ? 'low' : 'high')
})
