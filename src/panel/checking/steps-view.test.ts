import { expect, it } from 'vitest'
import type { Step } from '../../core/trace/hop/trace'
import { stepsView } from './steps-view'

it.each<[step: Step | null, drawn: string]>([
  [null, '>Load the source / Read it / Look for the words'],
  [{ step: 'waiting' }, '>Waiting for its turn / Read it / Look for the words'],
  [{ step: 'loading', bytes: 310_000 }, '>Loading, 310\u00a0KB / Read it / Look for the words'],
  [{ step: 'reading', bytes: 84_000, page: null, pages: null }, '=Loaded, 84\u00a0KB / >Reading / Look for the words'],
  [
    { step: 'reading', bytes: 2_400_000, page: 12, pages: 31 },
    '=Loaded, 2.4\u00a0MB, PDF of 31 pages / >Reading, page 12 of 31 / Look for the words',
  ],
  [{ step: 'searching', words: 1840 }, '=Loaded / =Read / >Looking for the words among 1,840'],
])('%o', (step, drawn) => {
  const signs = { done: '=', now: '>', todo: '' }
  expect(
    stepsView(step)
      .map(({ state, text }) => signs[state] + text)
      .join(' / '),
  ).toBe(drawn)
})
