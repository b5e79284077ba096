import { describe, expect, it } from 'vitest'
import { isSpokespersonOf } from './spokesperson'

describe('isSpokespersonOf', () => {
  it.each([
    'Harbour Board spokeswoman Ann Holt said so.',
    'Ann Holt, a spokeswoman for the Harbour Board, said so.',
    'Ann Holt, director of the Harbour Board, said so. Holt left.',
    'The Harbour Board’s director, Ann Holt, said so.',
    'Ann Holt of the Harbour Board said so.',
  ])('is told by %j', (text) => expect(isSpokespersonOf(text, 'Ann Holt', 'Harbour Board')).toBe(true))

  it.each([
    'Ann Holt blamed the Harbour Board.',
    'The Harbour Board fined Ann Holt.',
    'The Harbour Board and Ann Holt met. ',
    'The Harbour Board met. Ann Holt said so.',
    'Ann Holt, a resident, said so. The Harbour Board did not.',
    'Nobody was there.',
    '',
  ])('is not told by %j', (text) => expect(isSpokespersonOf(text, 'Ann Holt', 'Harbour Board')).toBe(false))

  it.each([
    ['', 'Harbour Board'],
    ['Ann Holt', ''],
  ])('is not told of %j and %j', (person, body) => {
    expect(isSpokespersonOf('Ann Holt of the Harbour Board', person, body)).toBe(false)
  })
})
