import { describe, expect, it } from 'vitest'
import type { Speaker, Statement } from '../model'
import { sameParty } from '../names/same-party'
import { processorTime } from '../testing/processor-time'
import { showPassage } from './check/passages'
import { innerSpeech } from './hop/inner-speech'
import { turnAt } from './hop/turns'
import { compareFacts } from './other-language/compare-facts'
import { HOSTILE_CHECK, longSource, numbered } from './testing/long-texts'
import { placeOf, sourceOf, statementOf } from './testing/source-of'

/**
 * That what follows a search, or stands in for one across languages, ends in time. Processor time counts, not the clock:
 * other work on the machine is no fault of theirs.
 */

/** For marks within a quotation at one of twenty places. Milliseconds. */
const INNER_MARKS = 400

describe('what is compared beside the words', { timeout: 120_000 }, () => {
  it('numbers, names and words in another script are compared across languages in time', () => {
    const there = longSource([`${numbered(40_000, '').join(' ')} ${numbered(20_000, 'Sarafanov').join(' ')}`])
    for (const words of [
      numbered(40_000, ''),
      numbered(10_000, 'und Weber'),
      numbered(10_000, 'und ворота').map((word) => word.replace(/\d/g, (digit) => 'абвгдежзик'.charAt(Number(digit)))),
    ]) {
      const text = words.join(' ')
      const statement = { content: [{ text, start: 0, end: text.length }], speaker: null } as unknown as Statement
      const time = processorTime(() => compareFacts(statement, { here: 'fr', there: 'en' }, there))
      expect(time, text.slice(0, 20)).toBeLessThan(HOSTILE_CHECK)
    }
  })

  it('names of any length are compared in time', () => {
    const party = (name: string, kind: Speaker['kind']) => ({ name, mention: name, kind })
    const long = numbered(60_000, 'Gate').join(' ')
    for (const kind of ['person', 'organization'] as const)
      expect(processorTime(() => sameParty(party(`${long} x`, 'person'), party(`${long} Y`, kind)))).toBeLessThan(
        HOSTILE_CHECK,
      )
  })

  it('an interview whose opening names thousands, and labels of thousands, are read in time', () => {
    const named = numbered(5000, 'Xa').map((word) => `Mary ${word} and John ${word}`)
    const talk = ['Interview', named.join(', '), 'Q: How?', 'A: So.', 'Q: How?', 'A: So.']
    const labels = numbered(20_000, 'Xa').flatMap((word) => [`Ann ${word}: Hold it.`, `${word}: Hold it.`])
    for (const paragraphs of [talk, labels])
      expect(processorTime(() => turnAt(longSource(paragraphs).source, 10))).toBeLessThan(HOSTILE_CHECK)
  })

  it.each(['‘gate’ ', '“gate ', "‘gate' hold "])(
    'whose words stand in marks within marks is told in time: %s',
    (mark) => {
      const words = mark.repeat(19_000 / mark.length)
      const quoted = sourceOf([words])
      const own = statementOf(words)
      const tell = () => innerSpeech(quoted, placeOf(quoted, words), own, () => ({ statements: [] }))
      expect(processorTime(tell)).toBeLessThan(INNER_MARKS)
    },
  )

  it('a passage of blank lines is shown in time', () => {
    const { source: long } = longSource([`gate${'\n '.repeat(200_000)}hold`])
    const whole = { start: 0, end: long.text.length }
    expect(processorTime(() => showPassage(long, { ...whole, pieces: [whole] }, ''))).toBeLessThan(HOSTILE_CHECK)
  })
})
