import { expect, it } from 'vitest'
import { unwrapLines } from './unwrap-lines'

it.each([
  [
    'joins the lines of paragraphs that were broken',
    'The gates did not close on the night\nof the eleventh, the keeper wrote in\nhis book.\n\nNobody read it until the spring, he\nsaid.',
    'The gates did not close on the night of the eleventh, the keeper wrote in his book.\n\nNobody read it until the spring, he said.',
  ],
  [
    'leaves lines apart that are paragraphs',
    `${'The harbour master said the lane would open when the ice allowed it, and not before then. '.repeat(2)}\nHe left.\r\nNobody asked him anything.`,
    `${'The harbour master said the lane would open when the ice allowed it, and not before then. '.repeat(2).trim()}\n\nHe left.\n\nNobody asked him anything.`,
  ],
  [
    'leaves the items of a list apart',
    'Present:\nEkwall\nPryce\nVenn, gate keeper of the barrier',
    'Present:\n\nEkwall\n\nPryce\n\nVenn, gate keeper of the barrier',
  ],
  ['takes off the mark of the encoding', '\ufeffMinutes', 'Minutes'],
  ['has nothing of nothing', ' \n\n ', ''],
])('%s', (_, text, unwrapped) => {
  expect(unwrapLines(text)).toBe(unwrapped)
})
