import { describe, expect, it } from 'vitest'
import { statementsOf } from '../../attribution/test-kit'

/** What an article of these paragraphs gives to whom: `words | speaker`, pieces parted by ` … `, `nobody` where none is told. */
const linesOf = (paragraphs: readonly string[]): string[] =>
  statementsOf([...paragraphs]).map(
    ({ content, speaker }) => `${content.map(({ text }) => text).join(' … ')} | ${speaker?.name ?? 'nobody'}`,
  )

/** Passages in the shapes of the press: paragraphs, and what they give to whom. */
const told: readonly (readonly [paragraphs: readonly string[], ...statements: string[]])[] = [
  // A verb behind a name, whatever the model took it for.
  [
    [
      '“You call that a bridge,” scoffed Ivo Marek. “I call it a plank,” he deadpanned. “It holds,” Dora Linn shot back.',
    ],
    'You call that a bridge, | Ivo Marek',
    'I call it a plank, | Ivo Marek',
    'It holds, | Dora Linn',
  ],
  // Inches are no closing mark.
  [
    ['"The wall is 6\' 2" high and that is enough," said Paul Dreyer, who built it. The old one was 4\' 11".'],
    'The wall is 6\' 2" high and that is enough, | Paul Dreyer',
  ],
  // A quoted part that ends a report, before the next one.
  [
    [
      'The mayor said the plan was “sound” and that work would begin “as soon as the ice allows”, adding that 40 people would be hired.',
    ],
    'the plan was “sound” and that work would begin “as soon as the ice allows” | The mayor',
    '40 people would be hired | The mayor',
  ],
  [['What Dora Linn said was: “The yards are in trouble.”'], 'The yards are in trouble. | Dora Linn'],
  [['Dora Linn said “the yards stay” and left.'], 'the yards stay | Dora Linn'],
  // Who is told something, and by whom.
  [['Residents were told by the mayor, Dora Linn, to leave.'], 'to leave | Dora Linn'],
  [['Ivo Marek was warned by police not to return.'], 'not to return | police'],
  [['The inquiry heard from Ivo Marek that the gate had been open.'], 'the gate had been open | Ivo Marek'],
  // Names.
  [['Art Will, the pilot, said nothing was wrong.'], 'nothing was wrong | Art Will'],
  [['Painter Ivo Marek said it would not hold.'], 'it would not hold | Ivo Marek'],
  [
    ['The International Boatmen’s Union (IBU) said they were not safe.'],
    'they were not safe | International Boatmen’s Union',
  ],
  [['“It cannot go on,” said the Bank of Hallow’s chairman, Karl Aust.'], 'It cannot go on, | Karl Aust'],
  [['The Guild of Boatmen said pay had fallen.'], 'pay had fallen | Guild of Boatmen'],
]

/** Passages that give no words to anybody. */
const nothing: readonly string[] = [
  'Footage shows a red van leaving the yard.',
  'The so-called “ghost fleet” left the port, and the film “Low Water” was shown in the hall.',
  'Ivo Marek did not say who would pay, and declined to comment.',
]

describe('English, as the press writes it', () => {
  it.each(told)('reads %s', (paragraphs, ...statements) => expect(linesOf(paragraphs)).toEqual(statements))
  it.each(nothing)('finds nothing said in: %s', (text) => expect(linesOf([text])).toEqual([]))
})
