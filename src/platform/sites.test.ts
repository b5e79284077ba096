import { expect, it } from 'vitest'
import { isAmongSites, isSite, patternsOfSites, siteOf, withoutSite, withSite } from './sites'

it.each([
  ['https://www.harbourpost.test/news', 'harbourpost.test'],
  ['http://live.harbourpost.test:8080/', 'live.harbourpost.test'],
  ['https://WWW.Harbourpost.test./', 'harbourpost.test'],
  ['https://www.test/', 'www.test'],
  ['https://10.0.0.7/', '10.0.0.7'],
  ['http://[::1]:80/', '[::1]'],
  ['about:blank', null],
  ['file:///home/a.html', null],
  ['https://', null],
])('the site of %s is %s', (url, site) => expect(siteOf(url)).toBe(site))

it.each(['', '*', '*.harbourpost.test', 'a b', 'harbourpost.test/news', 'a'.repeat(254), 7, null, 'Harbourpost.test'])(
  '%s is no site as it is kept',
  (value) => expect(isSite(value)).toBe(false),
)

it.each([
  ['https://www.harbourpost.test/', true],
  ['https://live.harbourpost.test/', true],
  ['https://otherharbourpost.test/', false],
  ['https://test/', false],
  ['http://1.10.0.0.7/', false],
  ['http://10.0.0.7/', true],
  ['chrome://extensions', false],
])('what is switched off covers a host and all below it: %s %s', (url, isOff) =>
  expect(isAmongSites(url, ['harbourpost.test', '10.0.0.7'])).toBe(isOff),
)

it('a site read again is covered by none any more', () => {
  const sites = withSite(withSite(['harbourpost.test'], 'live.harbourpost.test'), 'a.test')
  expect(sites).toEqual(['a.test', 'harbourpost.test', 'live.harbourpost.test'])
  expect(withSite(sites, 'a.test')).toEqual(sites)
  expect(withoutSite(sites, 'live.harbourpost.test')).toEqual(['a.test'])
  expect(withoutSite(sites, 'harbourpost.test')).toEqual(['a.test', 'live.harbourpost.test'])
})

it('patterns are those that browsers take', () => {
  expect(patternsOfSites(['harbourpost.test', '10.0.0.7', '[::1]'])).toEqual([
    '*://*.harbourpost.test/*',
    '*://10.0.0.7/*',
  ])
})
