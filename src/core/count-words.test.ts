import { expect, it } from 'vitest'
import { countWords } from './count-words'

it.each([
  ['“We told them, twice,” said Ann Finch.', 7],
  ['Трижды за 12 дней', 4],
  ['… — “”', 0],
  ['', 0],
])('counts the words of %j', (text, count) => expect(countWords(text)).toBe(count))
