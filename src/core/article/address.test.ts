import { expect, test } from 'vitest'
import { baseOf, linkAddress, ownSite } from './address'

const PAGE = 'https://www.harbourpost.co.test/news/bridge'

test.each([
  ['/a b', 'https://www.harbourpost.co.test/a%20b'],
  ['more', 'https://www.harbourpost.co.test/news/more'],
  ['//cdn.test/x', 'https://cdn.test/x'],
  [' https://Ledger.test ', 'https://Ledger.test'],
  ['#top', null],
  ['', null],
  [`${PAGE}#comments`, null],
  ['mailto:quill@council.test', null],
  ['javascript:void(0)', null],
  ['https://', null],
])('the address of %j is %j', (href, expected) => {
  expect(linkAddress(href, PAGE, PAGE)).toBe(expected)
})

test('where no address is known, only absolute links have one', () => {
  expect(linkAddress('/a', '', '')).toBeNull()
  expect(linkAddress('https://ledger.test/a', '', '')).toBe('https://ledger.test/a')
})

test('a base may be relative itself', () => {
  expect(baseOf('/archive/', PAGE)).toBe('https://www.harbourpost.co.test/archive/')
  expect(baseOf(null, PAGE)).toBe(PAGE)
})

test.each([
  ['/other', true],
  ['https://sport.harbourpost.co.test/x', true],
  ['//harbourpost.co.test/x', true],
  ['https://ledger.co.test/x', false],
  ['mailto:quill@harbourpost.co.test', false],
])('%s leads to the own site: %s', (href, expected) => {
  expect(ownSite(PAGE, PAGE)(href)).toBe(expected)
})
