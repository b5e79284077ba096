import { describe, expect, it } from 'vitest'
import { isSameHost, nearSiteOf } from './near-site'
import { siteOf } from './same-site'

describe('nearSiteOf', () => {
  it.each([
    'https://courier.test/',
    'https://www.courier.test/',
    'https://edition.courier.com/',
    'https://www.dw.com/',
    'https://www.courier.co.uk/',
    'https://news.courier.com.au/',
    'https://courier.or.jp/',
    'https://www.courier.gob.mx/',
    'https://m.courier.de/',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://localhost/',
    'no address',
  ])('is, without the list of public suffixes, the site all the same: %s', (href) =>
    expect(nearSiteOf(href)).toBe(siteOf(href)),
  )

  // Those who keep pages for others are known to the list alone.
  it('takes the pages of one keeper for one site', () =>
    expect(nearSiteOf('https://courier.github.io/')).toBe(nearSiteOf('https://ledger.github.io/')))
})

describe('isSameHost', () => {
  it.each([
    [true, 'https://courier.test/a', 'https://courier.test:8080/b'],
    [true, 'https://www.courier.test/a', 'https://courier.test/b'],
    [true, 'https://amp.courier.test/a', 'https://www.courier.test/b'],
    [true, 'https://m.courier.co.uk/a', 'https://courier.co.uk/b'],
    [true, 'https://courier.test./a', 'https://courier.test/b'],
    [false, 'https://edition.courier.test/a', 'https://www.courier.test/b'],
    [false, 'https://courier.test/a', 'https://courier.test.evil.test/b'],
    [false, 'https://evil.test/courier.test', 'https://courier.test/b'],
    [false, 'https://m.test/a', 'https://test/b'],
    [false, 'no address', 'no address'],
  ])('says %s of %s and %s', (same, a, b) => expect(isSameHost(a, b)).toBe(same))
})
