import { expect, it } from 'vitest'
import { statementsOf } from '../../attribution/test-kit'

it.each([
  // A description that points back to nobody who was found.
  ['low', 'It was late, the institute said.'],
  ['low', '“It was late,” the former governor said.'],
  ['low', '“It was late,” the Lorne senator said.'],
  // Whose lawyer it is, where one is likelier by far, and where two may be meant.
  ['high', 'Tom Reed was held on Monday. His lawyer said that it was late.'],
  ['low', 'Reed and Tom Lane met. Bob Reed praised Tom Lane. His lawyer said that it was late.'],
  ['low', 'According to their friends, it was late.'],
  // One who may be named later.
  ['low', '“It was late,” a nurse said. Ann Lee, a nurse, left.'],
  ['high', '“It was late,” a nurse said. Ann Lee, a doctor, left.'],
  ['high', 'Ann Lee, a nurse, left. “It was late,” another nurse said.'],
  // One text or body, without a name.
  ['low', 'A study found that it was late.'],
  ['low', 'These figures show that it was late.'],
  ['high', 'Court records showed that it was late.'],
  ['high', 'A report by Orrin Mutual found that it was late.'],
  // One that stands for itself.
  ['high', '“It was late,” the Lorne government said.'],
  ['high', '“It was late,” a former governor said.'],
  ['high', 'Two officials said that it was late.'],
  // One that fits nobody else who is named or spoke.
  ['high', 'Orrin Mutual, an insurer, insures it. It was late, the insurer said.'],
  ['low', 'Orrin Mutual, an insurer, and Harbour Mutual, an insurer, insure it. It was late, the insurer said.'],
  // What a body has said, and what it may always say.
  ['high', 'Orrin Mutual said it was late.'],
  ['low', 'Orrin Mutual says it is late.'],
  // A pronoun for a name that nothing shows to be a person's.
  ['low', 'Lorne Shigri Ridge was wet. “It was late,” he said.'],
  ['high', 'Captain Lorne Shigri was wet. “It was late,” he said.'],
  // Other clauses between speaker and verb.
  [
    'low',
    'Ida Marsh denied all accusations of the port authority and its lawyers at the hearing, adding that it was late.',
  ],
  // Another of the same noun in between.
  ['low', 'The Danish leaflet is new. The Finnish leaflet suggests card games. The leaflet said that it was late.'],
])('is %s: %s', (confidence, text) => expect(statementsOf([text]).map((it) => it.confidence)).toEqual([confidence]))

it('leaves what follows a doubtful pronoun in doubt, until a name stands there', () => {
  const text = 'Lorne Shigri was wet. “It is late,” he said. “It is over,” he said. “Go,” Shigri said. “Now,” he said.'
  expect(statementsOf([text]).map(({ confidence }) => confidence)).toEqual(['low', 'low', 'high', 'high'])
})
