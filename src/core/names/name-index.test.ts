import { expect, it } from 'vitest'
import { MOST_NAMESAKES, NameIndex } from './name-index'

it('gives who bears a form, each once, in order', () => {
  const index = NameIndex.of(['ann lind', 'bob lind'], (name) => [name, ...name.split(' '), 'lind'])
  expect(index.all('lind')).toEqual(['ann lind', 'bob lind'])
  expect(index.bearers('lind', (name) => name.startsWith('bob'))).toEqual(['bob lind'])
  expect([index.all('lane'), index.bearers('lane')]).toEqual([[], []])
})

it('compares no more than the first of a long list', () => {
  const index = new NameIndex<number>()
  for (let i = 0; i < 2 * MOST_NAMESAKES; i++) index.add('lind', i)
  expect(index.bearers('lind')).toHaveLength(MOST_NAMESAKES)
  expect(index.all('lind')).toHaveLength(2 * MOST_NAMESAKES)
})
