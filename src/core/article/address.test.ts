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

test.each([
  '/news/2031/04/18/bridge-closed.html',
  '/news/bridge/?from=list&page=2#top',
  '/news/./bridge',
  '/news/../bridge',
  '/news/%2e%2e/bridge',
  '/..',
  '/a..b/c',
  '/news//bridge',
  '/',
  '/?q=the bridge',
  '/news/straße',
  '/say/"hm"',
  "/it's?it's",
  '/a\\b',
  '/a|b^c',
  '?page=2',
])('%j leads where the browser takes it, from wherever it stands', (href) => {
  for (const base of [
    PAGE,
    'http://10.20.0.8:8080/a',
    'https://u:p@ledger.test/x?y#z',
    'https://LEDGER.test',
    'https://xn--a.test/',
  ])
    expect(linkAddress(href, base, 'https://elsewhere.test/')).toBe(parsed(href, base))
})

test.each([
  'https://ledger.test/a b',
  'https://ledger.test:99999/',
  'https://xn--a.test/b',
  'https://ledger.test/a#b',
  'https://1.2.3.4.5/',
  'https://ledger..test/',
  'https://-.test/',
  'https://led_ger.test/a',
  'http:///ledger.test/a',
])('%j has an address where the browser can go there', (href) => {
  expect(linkAddress(href, PAGE, PAGE) === null).toBe(parsed(href, PAGE) === null)
})

function parsed(href: string, base: string): string | null {
  try {
    return new URL(href, base).href
  } catch {
    return null
  }
}

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
  ['https://sport.harbourpost.co.uk/x', true],
  ['//harbourpost.co.uk/x', true],
  ['https://ledger.co.uk/x', false],
  ['mailto:quill@harbourpost.co.uk', false],
])('%s leads to the own site: %s', (href, expected) => {
  const page = 'https://www.harbourpost.co.uk/news/bridge'
  expect(ownSite(page, page)(href)).toBe(expected)
})

test('a host of three letters is one site with what stands before it', () => {
  expect(ownSite('https://www.hpo.test/a', 'https://www.hpo.test/a')('https://hpo.test/b')).toBe(true)
})
