import { describe, expect, it } from 'vitest'
import { sourceOf } from '../testing/source-of'
import { isNamedIn, namesIn } from './foreign-names'

describe('namesIn', () => {
  it.each([
    ['en', 'We told Gleb Sarafanov that Olmsk is ready', ['Gleb Sarafanov', 'Olmsk']],
    ['en', 'Nobody asked. Everybody knew.', []],
    ['en', 'the Ministry of Public Works met on Monday', ['Public Works']],
    ['de', 'die Brücke von Olmsk, sagte Vera Lytkina', ['Vera Lytkina']],
  ])('reads, in %s, %j', (language, words, names) => expect(namesIn(words, language)).toEqual(names))
})

describe('isNamedIn', () => {
  const source = sourceOf([
    '«У нас глубокая вода», — рассказал начальник порта Глеб Сарафанов. По словам Сарафанова, в Варнхольме ждут суда.',
    'アンドリュー・サラファノフ港長はオルムスクで述べた。',
    'Ο Νίκος Μήτρου μίλησε.',
  ])
  it.each([
    ['Gleb Sarafanov', true],
    ['Sarafanov', true],
    ['Varnholm', true],
    ['Olmsk', true],
    ['Nikos Mitrou', true],
    ['Gleb Petrov', false],
    ['Lindal', false],
    ['', false],
  ])('%s: %s', (name, is) => expect(isNamedIn(name, source)).toBe(is))

  it('knows a name in the cases of a language', () => {
    const cases = sourceOf(['Речь шла о Сарафановым, Варнхольмом и Лытиной.'])
    expect(['Sarafanov', 'Varnholm', 'Rehn'].map((name) => isNamedIn(name, cases))).toEqual([true, true, false])
  })
})
