import { expect, it } from 'vitest'
import { loadAttributor } from '../../attribution/load-attributor'
import { placeOf, sourceOf, statementOf } from '../testing/source-of'
import { nextHop } from './next-hop'

const attribute = await loadAttributor()
const WORDS = 'The gates of the barrier are quite safe'

it.each([
  ['mocked', `“${WORDS},” Otto Lind said, imitating the mayor.`],
  ['mocked', `Otto Lind said in a mocking, high-pitched voice: “${WORDS}.”`],
  ['mocked', `“${WORDS}, and so are you,” Otto Lind said mockingly.`],
  ['read-aloud', `“${WORDS},” Otto Lind said, reading from the letter.`],
  ['read-aloud', `Otto Lind read it to them aloud: “${WORDS}.”`],
  ['read-aloud', `“${WORDS},” Otto Lind read out to the council.`],
  [null, `“${WORDS},” Otto Lind said.`],
  [null, `“${WORDS},” Otto Lind said aloud.`],
  [null, `Otto Lind has read the letter. “${WORDS},” he said.`],
  [null, `“${WORDS},” Otto Lind said. He was mocked for it, and somebody else read from the letter.`],
  [null, `Otto Lind read from the letter. “${WORDS},” he said.`],
  [null, `Otto Lind said: “${WORDS}.” Ida Marsh read from the letter.`],
  ['mocked', `“${WORDS}!” Otto Lind said, imitating the mayor.`],
  [null, `“I read from the letter that ${WORDS.toLowerCase()},” Otto Lind said.`],
])('is %s: %s', (manner, paragraph) => {
  const source = sourceOf(['The council of Olmsk met on Monday to talk about the gates.', paragraph])
  const words = paragraph.includes(WORDS) ? WORDS : WORDS.toLowerCase()
  const { manner: told = null } = nextHop(source, placeOf(source, words), statementOf(words), attribute)
  expect(told).toBe(manner)
})
