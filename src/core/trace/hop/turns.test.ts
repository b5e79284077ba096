import { describe, expect, it } from 'vitest'
import { placeOf, type SourcePart, sourceOf } from '../testing/source-of'
import { isTranscript, turnAt } from './turns'

const hearing: SourcePart[] = [
  'Public Works Committee, 3 March',
  '31 Ms Tarsis: How many of the hinges have been replaced?',
  '32 Mr Rehn (Deputy Minister): None. They are greased.',
  'I will be plain with the committee.',
  'THE CHAIR: Order.',
  '33 Ms Tarsis: And when will the first be replaced?',
  '34 Mr Rehn: There is no programme.',
]

describe('turnAt', () => {
  const source = sourceOf(hearing)
  it.each([
    ['How many of the hinges', 'Ms Tarsis', ''],
    ['They are greased', 'Mr Rehn', 'Deputy Minister'],
    ['I will be plain', 'Mr Rehn', 'Deputy Minister'],
    ['Order', 'THE CHAIR', ''],
    ['There is no programme', 'Mr Rehn', ''],
  ])('gives “%s” to %s', (words, name, role) => {
    expect(turnAt(source, placeOf(source, words).start)).toEqual({ name, role })
  })

  it('gives nothing before the first turn to anybody', () => {
    expect(turnAt(source, placeOf(source, 'Public Works').start)).toBeNull()
  })

  it.each([
    ['news', ['Rehn said: none.', 'Tarsis asked: when?', 'Nobody answered: it was late.', 'Then: silence.']],
    [
      'a list of facts',
      [
        'Price: 40 crowns',
        'Opening hours: daily',
        'Place: Lower Quay',
        'Tickets: at the gate',
        'Price: free for children',
      ],
    ],
    ['one who speaks alone', ['Rehn: None.', 'Rehn: Never.', 'Rehn: No.', 'Rehn: Not now.']],
    ['two turns', ['Ms Tarsis: When?', 'Mr Rehn: Never.', 'The gates stood open all that night.']],
  ])('takes no %s for a transcript', (_, parts) => expect(isTranscript(sourceOf(parts))).toBe(false))
})
