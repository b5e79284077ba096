import { describe, expect, it } from 'vitest'
import { statementOf } from '../testing/source-of'
import { wantedWords } from './wanted-words'

describe('wantedWords', () => {
  it.each([
    ['all of a direct statement', statementOf(['We told them,', 'twice.']), ['We told them,', 'twice.']],
    [
      'what is quoted in a mixed one',
      statementOf('it “acted … at once” and “without delay”', { form: 'mixed' }),
      ['acted … at once', 'without delay'],
    ],
    [
      'marks apart from words by blanks',
      statementOf('il dit « nous tiendrons »', { form: 'mixed' }),
      ['nous tiendrons'],
    ],
    ['words within other marks', statementOf('it said „wir halten“', { form: 'mixed' }), ['wir halten']],
  ])('takes %s', (_, statement, pieces) => expect(wantedWords(statement)).toEqual({ kind: 'quoted', pieces }))

  it.each([
    ['indirect', statementOf('the gates will hold', { form: 'indirect' }), 'the gates will hold'],
    ['mixed without closed marks', statementOf('the “gates will hold', { form: 'mixed' }), 'the “gates will hold'],
    ['mixed with nothing within the marks', statementOf('the gates “…” hold', { form: 'mixed' }), 'the gates “…” hold'],
  ])('takes %s words for a report', (_, statement, words) =>
    expect(wantedWords(statement)).toEqual({ kind: 'reported', words }),
  )
})
