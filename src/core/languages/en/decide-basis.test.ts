import { expect, it } from 'vitest'
import { statementsOf } from '../../attribution/test-kit'

it.each([
  // A description that points back to nobody who was found.
  ['low', 'It was late, the institute said.'],
  ['low', '“It was late,” the former governor said.'],
  // One that stands for itself.
  ['high', '“It was late,” a former governor said.'],
  ['high', 'Two officials said that it was late.'],
])('is %s: %s', (confidence, text) => expect(statementsOf([text]).map((it) => it.confidence)).toEqual([confidence]))
