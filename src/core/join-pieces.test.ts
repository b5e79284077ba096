import { expect, it } from 'vitest'
import { joinPieces } from './join-pieces'

it.each([
  ['none', [], ''],
  ['one', ['The harbour stays open'], 'The harbour stays open'],
  ['two', ['The harbour', 'stays open'], 'The harbour … stays open'],
])('%s as one line', (_, texts, line) => {
  expect(joinPieces(texts)).toBe(line)
})
