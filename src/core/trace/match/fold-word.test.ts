import { expect, it } from 'vitest'
import { foldWord } from './fold-word'

it.each([
  ['case', 'Harbour', 'harbour'],
  ['ligatures', 'oﬃce', 'office'],
  ['full width', 'Ａ１', 'a1'],
  ['soft hyphens', 'bar\u00adrier', 'barrier'],
  ['zero-width characters', 'bar\u200brier\ufeff', 'barrier'],
  ['composed and decomposed accents', 'cafe\u0301', 'café'],
  ['sharp s', 'Straße', 'strasse'],
  ['the Greek end of a word', 'λόγος', 'λόγοσ'],
  ['Russian letters that print alike', 'ещё', 'еще'],
  ['dotted and dotless i', 'İSTANBUL', 'istanbul'],
  ['Arabic vowel points and stretching', 'كَتَــبَ', 'كتب'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
])('folds %s', (_, word, folded) => expect(foldWord(word)).toBe(folded))

it('keeps accents, which tell words apart', () => {
  expect(foldWord('schön')).not.toBe(foldWord('schon'))
})

it.each([
  ['1,500', '1500'],
  ['1.500.000', '1500000'],
  ['10\u202f000', '10000'],
  ['10’000', '10000'],
  ['1,500.5', '1500.5'],
  ['1.500,5', '1500.5'],
  ['1\u00a0500,5', '1500.5'],
  ['1,500,5', '1.500.5'],
  ['2,5', '2.5'],
  ['3.14', '3.14'],
  ['٢٠٢٦', '2026'],
  ['१२', '12'],
])('reads the number %s as %s', (number, folded) => expect(foldWord(number)).toBe(folded))
