import { expect, it } from 'vitest'
import { lineOf, mostTelling, OUTCOMES, type Outcome, worstOf } from './outcomes'

it.each<[of: Outcome[], telling: Outcome | null, worst: Outcome | null]>([
  [[], null, null],
  [['not-there', 'verbatim', 'unreadable'], 'verbatim', 'unreadable'],
  [['reworded', 'edited'], 'edited', 'reworded'],
  [['checking', 'unreadable'], 'unreadable', 'checking'],
])('of %o tells %s, and takes %s for the worst', (of, telling, worst) => {
  expect(mostTelling(of)).toBe(telling)
  expect(worstOf(of)).toBe(worst)
})

it('draws the line of the way by the finding', () => {
  const lines = (Object.keys(OUTCOMES) as Outcome[]).map((outcome) => `${outcome} ${lineOf(outcome)}`)
  expect(lines.filter((line) => !line.endsWith('solid'))).toEqual([
    'verbatim double',
    'edited double',
    'reworded wave',
    'spliced wave',
    'partial wave',
  ])
})

it('has a silhouette of its own for every outcome that can be found', () => {
  const icons = Object.entries(OUTCOMES).filter(([outcome]) => outcome !== 'unrelated')
  expect(new Set(icons.map(([, { icon }]) => icon)).size).toBe(icons.length)
})
