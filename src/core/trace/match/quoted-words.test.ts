import { describe, expect, it } from 'vitest'
import { marksIn, readPlainWords, readQuotedWords } from './quoted-words'
import { Vocabulary } from './words'

/** Items as letters: w(ord), g(ap), b(racket), p(atched). */
function kinds(text: string): string {
  return readQuotedWords(text, new Vocabulary())
    .items.map(({ kind }) => kind.charAt(0))
    .join('')
}

describe('readQuotedWords', () => {
  it.each([
    ['We told them twice', 'wwww'],
    ['We told … twice', 'wwgw'],
    ['We told [...] twice', 'wwgw'],
    ['We told (…) twice', 'wwgw'],
    ['We told . . . twice', 'wwgw'],
    ['We told.... Twice', 'wwgw'],
    ['We told… twice', 'wwgw'],
    ['… told them …', 'ww'],
    ['私たちは（中略）閉じた', 'wwwwgwww'],
    ['We told [the ministry] twice', 'wwbw'],
    ['[T]he gates', 'pw'],
    ['they rais[ed] it', 'wpw'],
    ['it is [sic] broken', 'wwbw'],
    ['門を［水門を］閉じた', 'wwbwww'],
    ['the (northern) gates', 'www'],
    ['a [long …] wait', 'wbw'],
  ])('%s', (text, items) => expect(kinds(text)).toBe(items))

  it('lets a word that a bracket mends be any word that fits the rest', () => {
    const vocabulary = new Vocabulary()
    const [raise, raises, other] = ['raise', 'raises', 'rises'].map((word) => vocabulary.add(word))
    const [item] = readQuotedWords('rais[ed]', vocabulary).items
    const ids = item?.kind === 'patched' ? item.ids : new Set()
    expect([raise, raises, other].map((id) => ids.has(id ?? -1))).toEqual([true, true, false])
  })

  it('counts characters of scripts without blanks as half a word', () => {
    expect(readQuotedWords('門を閉じた', new Vocabulary()).size).toBe(2.5)
  })
})

it('readPlainWords takes marks for the source’s own', () => {
  expect(readPlainWords('a [long] wait … here', new Vocabulary()).items.map(({ kind }) => kind)).toEqual(
    Array.from({ length: 4 }, () => 'word'),
  )
})

it.each([
  [' [', '['],
  ['] … ', ']…'],
  [' ... ', '…'],
  [', “', ''],
])('marksIn %j', (text, marks) => expect(marksIn(text)).toBe(marks))
