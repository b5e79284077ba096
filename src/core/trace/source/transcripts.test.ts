import { describe, expect, it } from 'vitest'
import { turnAt } from '../hop/turns'
import { matchWords } from '../match/match-words'
import { prepareSource } from '../match/prepare-source'
import { placeOf, type SourcePart, sourceOf } from '../testing/source-of'
import { readCaptions } from './captions'

/** That the ways in which transcripts write down what is said stand in no quotation's way. */

const told = (words: string, there: string): string => {
  const match = matchWords([words], prepareSource(sourceOf([there])))
  return match.outcome === 'found' ? match.verdict : match.outcome
}

describe('asides', () => {
  it.each([
    ['in capitals', 'The gate held (LAUGHTER) for nine winters (APPLAUSE) and then it broke'],
    ['in square brackets', 'The gate held [laughter] for nine winters [inaudible] and then it broke'],
    ['times', 'The gate held [00:14:20] for nine winters [14:31] and then it broke'],
    [
      'of several words',
      'The gate held (LAUGHTER AND APPLAUSE) for nine winters [crosstalk 00:14:31] and then it broke',
    ],
    ['of what is shown', 'The gate held (BEGIN VIDEO CLIP) for nine winters (END VIDEO CLIP) and then it broke'],
    ['in German', 'The gate held (Beifall) for nine winters (Heiterkeit und Beifall) and then it broke'],
    ['with a stop', 'The gate held. (Laughter.) For nine winters, and then it broke'],
  ])('are not said: %s', (_, there) =>
    expect(told('The gate held for nine winters and then it broke', `LIND: ${there}, I think.`)).toBe('verbatim'),
  )

  it.each([
    'The gate held (NATO) for nine winters and then it broke',
    'The gate held (barely) for nine winters and then it broke',
    'The gate held (2:1) for nine winters and then it broke',
    'The gate held [sic] for nine winters and then it broke',
  ])('are no other brackets: %s', (there) =>
    expect(told('The gate held for nine winters and then it broke', there)).toBe('reworded'),
  )
})

describe('turns of a short transcript', () => {
  const rest = ['Nobody came to look at it.']
  it.each([
    ['MR. LIND', ['MS. VENN: When did you see it?', 'MR. LIND: In March.', ...rest, 'MS. VENN: Thank you.']],
    ['Oskar Lind', ['Ada Venn: When did you see it?', 'Oskar Lind: In March.', ...rest, 'Ada Venn: Thank you.']],
    ['LIND', ['>> VENN: When did you see it?', '>> LIND: In March.', ...rest, '>> VENN: Thank you.']],
    [
      'LIND',
      ['[00:14:20] VENN: When did you see it?', '[00:14:31] LIND: In March.', ...rest, '[00:15:02] VENN: Thank you.'],
    ],
    [
      'LIND',
      ['VENN [00:14:20]: When did you see it?', 'LIND [00:14:31]: In March.', ...rest, 'VENN [00:15:02]: Thank you.'],
    ],
  ] satisfies [string, SourcePart[]][])('go on behind the label of %s', (name, parts) => {
    const source = sourceOf(parts, { title: 'Transcript of the hearing' })
    expect(turnAt(source, placeOf(source, 'Nobody came').start)?.name).toBe(name)
  })

  it('are no facts in a list', () => {
    const source = sourceOf(['Price: 40 crowns', 'Place: Lower Quay', 'Price: free for children'])
    expect(turnAt(source, placeOf(source, 'Lower Quay').start)).toBeNull()
  })
})

describe('captions', () => {
  const SAID = 'The gate held for nine winters and then it broke.'
  it.each([
    [
      'WebVTT',
      'WEBVTT\n\nNOTE by hand\n\n1\n00:00:01.000 --> 00:00:03.000 align:start\nThe gate held\nfor nine\n\n2\n00:00:03.000 --> 00:00:05.000\n<i>winters</i> and then it broke.\n',
      SAID,
    ],
    [
      'SubRip',
      '1\r\n00:00:01,000 --> 00:00:03,000\r\nThe gate held\r\nfor nine\r\n\r\n2\r\n00:00:03,000 --> 00:00:05,000\r\n{\\an8}winters and then it broke.\r\n',
      SAID,
    ],
    [
      'rolling lines',
      'WEBVTT\n\n00:01.000 --> 00:03.000\nThe gate held\n\n00:03.000 --> 00:05.000\nThe gate held\nfor nine winters\n\n00:05.000 --> 00:07.000\nfor nine winters\nand then it broke.',
      SAID,
    ],
    [
      'voices',
      'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Oskar Lind>The gate held</v>\n\n00:03.000 --> 00:05.000\n<v Oskar Lind>for nine winters.\n\n00:05.000 --> 00:07.000\n<v.loud Ada Venn>And then?',
      'Oskar Lind: The gate held for nine winters.\n\nAda Venn: And then?',
    ],
    [
      'dialogue',
      '1\n00:00:01,000 --> 00:00:03,000\n- The gate held.\n- For how long?\n\n2\n00:00:03,000 --> 00:00:05,000\n>> LIND: Nine winters.',
      'The gate held.\n\nFor how long?\n\nLIND: Nine winters.',
    ],
  ])('are read as what is said: %s', (_, text, said) => expect(readCaptions(text)).toBe(said))

  it.each(['The gate held.\nAnd then it broke.', 'At 00:00:01 --> the gate', ''])('are told from texts', (text) =>
    expect(readCaptions(text)).toBeNull(),
  )
})

describe('ellipses of every kind', () => {
  it.each(['* * *', '***', '..', '. . .', '....', '[* * *]', '(…)', '[. . .]'])('%s', (gap) => {
    expect(told(`The gate held ${gap} and then it broke`, 'The gate held for nine winters and then it broke.')).toBe(
      'edited',
    )
  })
})
