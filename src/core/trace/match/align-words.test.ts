import { describe, expect, it } from 'vitest'
import { alignWords } from './align-words'
import { readQuotedWords } from './quoted-words'
import { readWords, Vocabulary } from './words'

/** The words of the source opposite each item, `-` for none. */
function align(here: string, there: string): string {
  const vocabulary = new Vocabulary()
  const words = readWords(there, vocabulary)
  const { items } = readQuotedWords(here, vocabulary)
  const { opposite } = alignWords(items, vocabulary.words, words.ids, 0)
  return Array.from(opposite, (at) => (at < 0 ? '-' : there.slice(words.starts[at], words.ends[at]))).join(' ')
}

describe('alignWords', () => {
  it.each([
    ['equal words', 'the gates held', 'so the gates held fast', 'the gates held'],
    ['a word that was put in', 'the old gates held', 'the gates held', 'the - gates held'],
    ['a word that was left out', 'the gates held', 'the northern gates held', 'the gates held'],
    [
      'a word for another',
      'cracks of fourteen centimetres',
      'cracks of four centimetres',
      'cracks of four centimetres',
    ],
    ['a word said twice', 'we told them twice', 'we told, we told them twice', 'we told them twice'],
    [
      'an ellipsis',
      'it acted … within the hour',
      'it acted, as always and as told, within the hour',
      'it acted - within the hour',
    ],
    ['the nearest continuation', 'a b … c d', 'a b x c d y y c d', 'a b - c d'],
    ['brackets', 'reviewing [its] exposure', 'was reviewing our exposure', 'reviewing - exposure'],
    ['a mended word', '[t]hese gates', 'Those and these gates', 'these gates'],
  ])('%s', (_, here, there, expected) => expect(align(here, there)).toBe(expected))

  it('keeps changes together rather than scatter what is equal', () => {
    expect(align('the premier will resign in spring', 'the minister said the premier may go in spring')).toBe(
      'the premier may go in spring',
    )
  })
})
