import { expect, it } from 'vitest'
import { inFigures, inWords } from '../words/messages'
import { asSentence, ordinal, secondsOf, sizeOf, spanOf } from './numerals'

it.each<[said: string, as: string]>([
  [inWords(1), 'one'],
  [inWords(12), 'twelve'],
  [inWords(1840), '1,840'],
  [inFigures(1840), '1,840'],
  [ordinal(1), '1st'],
  [ordinal(12), '12th'],
  [ordinal(23), '23rd'],
  [ordinal(111), '111th'],
  [sizeOf(120), '1\u00a0KB'],
  [sizeOf(310_400), '310\u00a0KB'],
  [sizeOf(2_400_000), '2.4\u00a0MB'],
  [secondsOf(812), '0.8\u00a0s'],
  [secondsOf(12), '0.1\u00a0s'],
  [spanOf(1), 'one day'],
  [spanOf(20), '20 days'],
  [spanOf(30), 'four weeks'],
  [spanOf(200), 'six months'],
  [spanOf(730), '23 months'],
  [spanOf(2043), 'five years'],
  [asSentence('the source'), 'The source'],
])('says %s', (said, as) => expect(said).toBe(as))
