import { expect, it } from 'vitest'
import { publisherLine, publisherParts } from './publisher-line'

it.each([
  ['Harbour Post', 'https://www.harbourpost.test/a', 'Harbour Post'],
  ['Harbour Post', 'https://www.evil.test:8080/a', 'Harbour Post (evil.test)'],
  ['', 'https://www.evil.test/a', 'evil.test'],
  ['evil.test', 'https://www.evil.test/a', 'evil.test'],
  ['Harbour Post', '', 'Harbour Post'],
  ['', '', ''],
])('%s at %s: %s', (outlet, url, line) => expect(publisherLine({ outlet, url })).toBe(line))

it('has name and host apart where both are told', () => {
  expect(publisherParts({ outlet: 'Harbour Post', url: 'https://evil.test/a' })).toEqual(['Harbour Post', 'evil.test'])
  expect(publisherParts({ outlet: '', url: 'https://evil.test/a' })).toEqual(['evil.test'])
  expect(publisherParts({ outlet: '', url: '' })).toEqual([])
})
