import { expect, it } from 'vitest'
import { sentenceOf, wordsOf } from '../test-kit'
import { datelineEnd } from './dateline'

it.each([
  ['HARTLORNE, Nov 22 — Firms did not pay.', 'Firms did not pay.'],
  ['LORNE (Northwire) — Prices rose.', 'Prices rose.'],
  ['LORNE, Ohio – Prices rose.', 'Prices rose.'],
  ['NATO said no — and left.', 'NATO said no — and left.'],
  ['Lorne — Prices rose.', 'Lorne — Prices rose.'],
])('finds the words of %j', (text, words) => {
  const sentence = sentenceOf(text)
  expect(wordsOf(text, sentence, { from: datelineEnd(sentence.tokens), to: sentence.tokens.length })).toBe(words)
})
