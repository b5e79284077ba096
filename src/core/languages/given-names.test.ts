import { describe, expect, it } from 'vitest'
import { genderOfGiven as french } from './fr/names'
import { genderTeller } from './given-names'
import { genderOfGiven as italian } from './it/names'

describe('a given name', () => {
  it.each([
    ['of the language’s own countries', italian('giosuè'), 'male'],
    ['that is a woman’s elsewhere', italian('andrea'), 'male'],
    ['of another country', italian('lars'), 'male'],
    ['of two parts', french('jean-luc'), 'male'],
    ['that is a small word of the language', italian('per'), null],
    ['that nobody knows', french('vostrel'), null],
  ])('%s', (_, told, gender) => expect(told).toBe(gender))

  it('tells neither where both lists have it, whatever others say', () =>
    expect(genderTeller(new Set(['kim']), new Set(['kim']))('kim')).toBeNull())
})
