import { describe, expect, it } from 'vitest'
import { sameSite, siteLabels, siteOf } from './same-site'

describe('sameSite', () => {
  it.each([
    [true, 'https://www.courier.test/a', 'https://news.courier.test/b'],
    [true, 'https://edition.courier.co.uk/a', 'https://www.courier.co.uk/b'],
    [true, 'http://courier.test:8080/a', 'https://courier.test/b'],
    [true, 'https://courier.test./a', 'https://courier.test/b'],
    [true, 'https://10.0.0.1/a', 'https://10.0.0.1/b'],
    [false, 'https://courier.co.uk/a', 'https://ledger.co.uk/b'],
    [false, 'https://courier.com.au/a', 'https://ledger.com.au/b'],
    [false, 'https://courier.gov.br/a', 'https://ledger.gov.br/b'],
    [false, 'https://courier.kawasaki.jp/a', 'https://ledger.kawasaki.jp/b'],
    // Whoever keeps pages for others is no site: each of these is somebody's own.
    [false, 'https://courier.github.io/a', 'https://ledger.github.io/b'],
    [false, 'https://courier.github.io/a', 'https://github.io/b'],
    [false, 'https://courier.blogspot.com/a', 'https://ledger.blogspot.com/b'],
    [false, 'https://courier.test/a', 'https://ledger.test/b'],
    [false, 'https://10.0.0.1/a', 'https://11.0.0.1/b'],
    [false, '', 'https://ledger.test/b'],
    [false, '', ''],
  ])('says %s of %s and %s', (same, a, b) => expect(sameSite(a, b)).toBe(same))
})

describe('siteOf', () => {
  it.each([
    ['https://www.courier.co.uk/a', 'courier.co.uk'],
    ['https://courier.github.io/', 'courier.github.io'],
    ['https://github.io/', 'github.io'],
    ['https://localhost:8080/', 'localhost'],
    ['no address', ''],
  ])('of %s is %s', (href, site) => expect(siteOf(href)).toBe(site))
})

describe('siteLabels', () => {
  it.each([
    ['https://www.courier.co.uk/a', { own: 'courier', below: ['www'] }],
    ['https://port.olmsk.test/press', { own: 'olmsk', below: ['port'] }],
    ['https://a.b.olmsk.test/press', { own: 'olmsk', below: ['a', 'b'] }],
    ['https://co.uk/', { own: '', below: [] }],
    ['no address', { own: '', below: [] }],
  ])('of %s', (href, labels) => expect(siteLabels(href)).toEqual(labels))
})
