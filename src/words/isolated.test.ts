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
