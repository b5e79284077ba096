import { expect, it } from 'vitest'
import { OUTCOME_ICONS } from './outcomes'

it('has a silhouette of its own for every outcome that can be found', () => {
  const icons = Object.entries(OUTCOME_ICONS).filter(([outcome]) => outcome !== 'unrelated')
  expect(new Set(icons.map(([, icon]) => icon)).size).toBe(icons.length)
})
