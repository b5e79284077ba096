import { describe, expect, it } from 'vitest'
import type { BaseForms } from '../../languages/pack'
import type { Token } from '../words/token'
import { nameReader } from './base-names'

/** A made-up language, in which an object ends in *-a* or *-owi*. */
const baseForms: BaseForms = {
  names: (words) => {
    const base = words.map((word) => word.replace(/(?:owi|a)$/u, ''))
    return [base, base.map((word) => `${word}o`)]
  },
  nouns: (words) => words,
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: word,
    lower: word.toLowerCase(),
    pos: 'PROPN',
    lemma: word.toLowerCase(),
    fused: false,
    quote: null,
  }))

const read = (
  name: string,
  mayBeSubject: boolean,
  known: string[] = [],
  forms: BaseForms | null = baseForms,
): string => {
  const tokens = tokensOf(name)
  const names = known.map((each) => each.toLowerCase().split(' '))
  return nameReader(names, forms).name(tokens, { from: 0, to: tokens.length }, mayBeSubject).text
}

describe('nameReader', () => {
  it('leaves names alone in a language that does not inflect them', () => {
    expect(read('Tuskowi', false, [], null)).toBe('Tuskowi')
  })

  it('takes the likeliest base form of an object that the article does not name otherwise', () => {
    expect(read('Jana Tuska', false)).toBe('Jan Tusk')
  })

  it('keeps an apostrophe that is a letter as the article writes it', () => {
    const forms: BaseForms = { ...baseForms, names: (words) => [words.map((word) => word.replace(/[ау]$/u, ''))] }
    expect(read("Дем'яна Лук'янчука", false, [], forms)).toBe("Дем'ян Лук'янчук")
    expect(read("Дем'яна", false, [], forms)).toBe("Дем'ян")
  })

  it('takes the base form that the article has, though another is likelier', () => {
    expect(read('Tuskowi', false, ['Jan Tusko'])).toBe('Tusko')
  })

  it('reads what may be a subject as another form only where the article has that other in full', () => {
    expect(read('Tuska', true)).toBe('Tuska')
    expect(read('Tuska', true, ['Jan Tusk'])).toBe('Tusk')
    expect(read('Tuska', true, ['Jan Tusk', 'Ewa Tuska'])).toBe('Tuska')
  })
})
