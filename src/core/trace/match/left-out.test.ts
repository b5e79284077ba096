import { describe, expect, it } from 'vitest'
import { sourceOf } from '../testing/source-of'
import type { Match } from './match'
import { matchWords } from './match-words'
import { prepareSource } from './prepare-source'

const find = (words: string, there: string, language = 'en'): Match =>
  matchWords([words], prepareSource(sourceOf([there], { language })))
const told = (match: Match): string => (match.outcome === 'found' ? match.verdict : match.outcome)
const meaningsOf = (match: Match) =>
  match.outcome === 'found' ? match.diff.flatMap(({ meaning }) => (meaning ? [meaning] : [])) : [match.outcome]

describe('an ellipsis that leaves out a denial or a condition', () => {
  it.each([
    ['I … opened the gates at night', '“I never told anybody that he opened the gates at night,” Lind said.'],
    [
      'We … opened the gates at night',
      '“We did not in all those nine winters see that they opened the gates at night,” Lind said.',
    ],
    [
      'the keeper is … allowed to open the gates',
      '“By law the keeper is not in any circumstances, day or night, allowed to open the gates.”',
    ],
    [
      'the gates have … held a wind from the north',
      '“The gates have never, to my knowledge, held a wind from the north,” Lind said.',
    ],
    [
      'the gates would … hold in a wind from the north',
      '“The gates would scarcely, if at all, hold in a wind from the north,” Lind said.',
    ],
    [
      'We asked for an inspection … the gates are safe',
      '“We asked for an inspection. We never said that the gates are safe,” Lind said.',
    ],
    [
      'We will close the gates … at noon on Monday',
      '“We will close the gates, unless the council pays us what it owes, at noon on Monday.”',
    ],
    [
      'We will close the gates at noon … and go home',
      '“We will close the gates at noon if the council has not paid by then, and go home.”',
    ],
    ['I will resign … the gates break in the winter', '“I will resign if the gates break in the winter,” Lind said.'],
  ])('%s', (words, there) => {
    const match = find(words, there)
    expect(['reworded', 'notFound']).toContain(told(match))
  })

  it.each([
    [
      'We asked for an inspection … the gates are safe',
      '“We asked for an inspection, which we did not get in that year, and the gates are safe,” Lind said.',
    ],
    [
      'We see fewer tracks every week … they will not come back',
      '“We see fewer tracks every week. No dog is left. Whatever happens, they will not come back,” he said.',
    ],
    [
      'The keeper of the gates … shall open them at noon',
      '“The keeper of the gates, whom nobody ever pays, shall open them at noon,” the bill says.',
    ],
  ])('is none where the denial has a clause of its own: %s', (words, there) =>
    expect(told(find(words, there))).toBe('edited'),
  )
})

describe('a word that turns what is said', () => {
  it.each([
    ['negation', 'the gates are likely to hold this winter', 'the gates are unlikely to hold this winter'],
    ['number', 'they lost a quarter of the boats that night', 'they lost half of the boats that night'],
    ['number', 'the price of rope has tripled in a year', 'the price of rope has doubled in a year'],
    ['number', 'it cost us three billion crowns in all', 'it cost us three million crowns in all'],
    ['negation', 'the bell was rung after the gates were shut', 'the bell was rung before the gates were shut'],
    ['negation', 'they need at most nine hinges for each gate', 'they need at least nine hinges for each gate'],
    ['negation', 'the town has more boats than the island has', 'the town has fewer boats than the island has'],
  ])('is told as a %s: %s', (turn, here, there) => {
    const match = find(here, `“Lind says that ${there},” the clerk wrote.`)
    expect(told(match)).toBe('reworded')
    expect(meaningsOf(match)).toContain(turn)
  })

  it('in brackets is no mere mark', () => {
    expect(
      told(find('the gates are [likely] to hold this winter', 'Lind says the gates are unlikely to hold this winter.')),
    ).toBe('reworded')
    expect(
      told(
        find(
          'the bell was rung [after] the gates were shut',
          'Lind says the bell was rung before the gates were shut.',
        ),
      ),
    ).toBe('reworded')
  })
})

describe('one who begins again', () => {
  it.each([
    ['The bridge is not closed because of us', 'KOLB: The bridge is not -- is not closed because of us.'],
    ['The bridge is not closed because of us', 'KOLB: The bridge is not — the bridge is not closed because of us.'],
    ['We have no money for the gates this year', 'KOLB: We have no -- no money for the gates this year.'],
    ['I never said that the gates were safe', 'KOLB: I never – I never said that the gates were safe.'],
  ])('turns nothing: %s', (words, there) => expect(meaningsOf(find(words, there))).toEqual([]))

  it('with other words may turn much', () => {
    expect(
      meaningsOf(
        find('The bridge is closed because of us', 'KOLB: The bridge is closed -- is not closed because of us.'),
      ),
    ).not.toEqual([])
  })
})
