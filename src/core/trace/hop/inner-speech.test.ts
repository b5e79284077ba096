import { describe, expect, it } from 'vitest'
import { loadAttributor } from '../../attribution/load-attributor'
import { placeOf, sourceOf, statementOf } from '../testing/source-of'
import { nextHop } from './next-hop'

const attribute = await loadAttributor()
const BEFORE = [
  'The council of Olmsk met on Monday to talk about the ferry, which has run since 1961, and about the gates.',
  'Otto Lind, who runs the harbour, and the pilot Ida Marsh were there, with Mayor Anna Kolb.',
]

const speakerOf = (words: string, paragraph: string): string | null => {
  const source = sourceOf([...BEFORE, paragraph])
  return nextHop(source, placeOf(source, words), statementOf(words), attribute).statement?.speaker?.name ?? null
}

const mannerAt = (words: string, paragraph: string) => {
  const source = sourceOf([...BEFORE, paragraph])
  return nextHop(source, placeOf(source, words), statementOf(words), attribute).manner ?? null
}

describe('words within the words of another', () => {
  it.each([
    [
      'Ida Marsh',
      '“I can only tell you what Ida Marsh told me: ‘The gates are shut until the spring,’” Otto Lind said.',
    ],
    ['Ida Marsh', '“Ida Marsh said to me, ‘The gates are shut until the spring,’ and she left,” Otto Lind said.'],
    ['Ida Marsh', 'Otto Lind told the council: “‘The gates are shut until the spring,’ Ida Marsh said to us.”'],
    ['Ida Marsh', '“As Ida Marsh put it, ‘The gates are shut until the spring,’” said Otto Lind.'],
    ['Ida Marsh', "“Ida Marsh told me, 'The gates are shut until the spring.' That's all,” Otto Lind said."],
    ['my father', '“My father used to say, ‘The gates are shut until the spring,’” Otto Lind said.'],
    ['Otto Lind', '“I told them, ‘The gates are shut until the spring,’ and they laughed,” Otto Lind said.'],
    ['the letter', '“The letter says: ‘The gates are shut until the spring,’” Otto Lind said.'],
  ])('are %s’s: %s', (name, paragraph) =>
    expect(speakerOf('The gates are shut until the spring', paragraph)?.toLowerCase()).toBe(name.toLowerCase()),
  )

  it.each([
    '“They say, ‘The gates are shut until the spring.’ They are wrong,” Otto Lind said.',
    '“If Ida Marsh told you, ‘The gates are shut until the spring,’ would you row?” Otto Lind said.',
    '“Imagine somebody saying, ‘The gates are shut until the spring,’” Otto Lind said.',
    '“Ida Marsh never said, ‘The gates are shut until the spring,’” Otto Lind said.',
    '“People tell me, ‘The gates are shut until the spring.’ Nonsense,” Otto Lind said.',
  ])('are nobody’s who is named: %s', (paragraph) => {
    const name = speakerOf('The gates are shut until the spring', paragraph)
    expect(['Otto Lind', 'Ida Marsh']).not.toContain(name)
  })

  it.each([
    '“If Ida Marsh told you, ‘The gates are shut until the spring,’ would you row?” Otto Lind said.',
    '“Imagine somebody saying, ‘The gates are shut until the spring,’” Otto Lind said.',
    '“Ida Marsh never said, ‘The gates are shut until the spring,’” Otto Lind said.',
  ])('are supposed, where nobody is said to have said them: %s', (paragraph) =>
    expect(mannerAt('The gates are shut until the spring', paragraph)).toBe('supposed'),
  )

  it('are as real as they are told where somebody has said them', () =>
    expect(
      mannerAt('The gates are shut', '“Ida Marsh told me, ‘The gates are shut,’ and left,” Otto Lind said.'),
    ).toBeNull())

  it.each([
    [
      'the gates are shut until the spring',
      '“I say that the gates are shut until the spring, as ‘safe’ as they are,” Otto Lind said.',
    ],
    ['so-called safe gates', '“These ‘so-called safe gates’ will break before the spring,” Otto Lind said.'],
    [
      'pilots’ gates are shut until the spring',
      '“The pilots’ gates are shut until the spring, and the pilots’ boats too,” Otto Lind said.',
    ],
  ])('are no other’s where none are marked: %s', (words, paragraph) =>
    expect(speakerOf(words, paragraph)).toBe('Otto Lind'),
  )
})
