import { describe, expect, it } from 'vitest'
import { readWords, Vocabulary } from './words'

function read(text: string): string[] {
  const vocabulary = new Vocabulary()
  return Array.from(readWords(text, vocabulary).ids, (id) => vocabulary.words[id] ?? '?')
}

describe('readWords', () => {
  it.each([
    ['The gates held, they said.', 'the gates held they said'],
    ['“We’ll see” – or won\u00adder…', 'we ll see or wonder'],
    ['a white-label deal', 'a white label deal'],
    ['34m wide in 2026', '34 m wide in 2026'],
    ['It cost $5 (or €4.50), 12% more', 'it cost $ 5 or € 4.50 12 % more'],
    ['minus −5, or -5, but 2019-20', 'minus - 5 or - 5 but 2019 20'],
    ['10 000 boats, 1\u00a0234\u00a0567 eels', '10000 boats 1234567 eels'],
    ['in 2024 300 boats, gates 12 3456', 'in 2024 300 boats gates 12 3456'],
    ['the winter[12], she said.[3][4] [5] boats', 'the winter she said 5 boats'],
    ['Sof\u00adtBank', 'softbank'],
    ['the harbourIt was late', 'the harbour it was late'],
    ['McDonald', 'mcdonald'],
    ['門を閉じた。', '門 を 閉 じ た'],
    ['ทะเล', 'ท ะ เ ล'],
    ['문을 닫았다', '문을 닫았다'],
    ['', ''],
    ['… “” —', ''],
  ])('%s', (text, words) => expect(read(text).join(' ')).toBe(words))

  it('tells where each word stands', () => {
    const { starts, ends, count } = readWords('“Gates,” she said', new Vocabulary())
    expect([count, [...starts], [...ends]]).toEqual([3, [1, 9, 13], [6, 12, 17]])
  })

  it.each([
    ['halves of pairs', '\ud800 gate \udc00'],
    ['pairs', '𠮷野 gate 😀'],
  ])('reads over %s', (_, text) => expect(read(text)).toContain('gate'))
})
