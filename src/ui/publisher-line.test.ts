import { expect, it } from 'vitest'
import { publisherLine } from './publisher-line'

it.each([
  ['Harbour Post', 'https://www.harbourpost.test/a', 'Harbour Post'],
  ['Harbour Post', 'https://www.evil.test:8080/a', 'Harbour Post (evil.test)'],
  ['', 'https://www.evil.test/a', 'evil.test'],
  ['evil.test', 'https://www.evil.test/a', 'evil.test'],
  ['Harbour Post', '', 'Harbour Post'],
  ['', '', ''],
])('%s at %s: %s', (outlet, url, line) => expect(publisherLine({ outlet, url })).toBe(line))
