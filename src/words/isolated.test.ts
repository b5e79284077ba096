import { expect, it } from 'vitest'
import { isolated, runsByDirection } from './isolated'

it.each<[text: string, ...runs: string[]]>([
  ['', ''],
  ['Ada Lindholm', 'Ada Lindholm'],
  ['“لا”, she said', '“', 'لا', '”, she said'],
  ['المرفأ، غداً: 12 boats', '', 'المرفأ، غداً', ': 12 boats'],
  ['שער 4 נסגר\nGate 4', '', 'שער', ' 4 ', 'נסגר', '\nGate 4'],
])('%j in runs', (text, ...runs) => {
  expect(runsByDirection(text)).toEqual(runs)
})

it('isolates what is written from right to left alone', () => {
  expect(isolated('Ada')).toBe('Ada')
  expect(isolated('عادة')).toBe('\u2068عادة\u2069')
})

it.each([
  ['an override', 'Ada \u202etset.tsop', 'Ada tset.tsop'],
  ['what ends an isolate too soon', 'עדה\u2069 \u2066x', '\u2068עדה x\u2069'],
])('lets no name turn the sentence around it: %s', (_, name, said) => {
  expect(isolated(name)).toBe(said)
})
