import { describe, expect, it } from 'vitest'
import { isHostNamedAfter, isOfOutlet, isPublishedBy } from './own-site'

const archived = 'https://web.archive.test/web/20261001000000/http://harbourpost.test/news/pumps'

describe('isHostNamedAfter', () => {
  it.each([
    ['Ministry of Public Works', 'https://publicworks.test/statements/1'],
    ['Olmsk Port Authority', 'https://port.olmsk.test/press/118'],
    ['Caspian Mutual', 'https://www.caspian-mutual.test/'],
    ['International Monetary Fund', 'https://www.imf.test/en/news'],
    ['Dario Venn', 'https://dariovenn.test/'],
    ['Dario Venn', 'https://dariovenn.github.io/'],
    ['Caspian Mutual', 'https://caspian-mutual.co.uk/press'],
  ])('knows the site of %s by %s', (name, href) => expect(isHostNamedAfter(name, href)).toBe(true))

  it.each([
    ['Northmark Harbour Office', 'https://parliament.northmark.test/'],
    ['Tomas Rehn', 'https://ledger.test/rehn'],
    ['Ministry of Public Works', 'https://works-of-art.test/'],
    ['', 'https://ledger.test/'],
    // What stands before the name that was registered, its owner may choose at will.
    ['Caspian Mutual', 'https://caspian-mutual.evil.test/'],
    ['Caspian Mutual', 'https://caspian-mutual.test.evil.test/'],
    ['International Monetary Fund', 'https://imf.evil.test/'],
    ['Press Office', 'https://press.test/'],
    ['Rehn', 'no address'],
  ])('does not give %s the site %s', (name, href) => expect(isHostNamedAfter(name, href)).toBe(false))
})

describe('isPublishedBy', () => {
  it.each([
    [true, 'Harbour Post', { outlet: 'The Harbour Post', url: 'https://hp.test/' }],
    [true, 'AP', { outlet: '', url: 'https://apnews.com/article/x' }],
    [true, 'Vecherny Olmsk', { outlet: 'Вечерний Ольмск', url: 'https://vo.test/' }],
    [false, 'Harbour Post', { outlet: 'Meridian Ledger', url: 'https://ledger.test/' }],
    [false, ' ', { outlet: 'Meridian Ledger', url: 'https://ledger.test/' }],
    // What a page says of itself is no proof.
    [false, 'Harbour Post', { outlet: 'Harbour Post', url: 'https://evil.test/' }],
    [false, 'Reuters', { outlet: 'Reuters', url: 'https://evil.test/' }],
    [true, 'Harbour Post', { outlet: 'Harbour Post', url: archived, archived: '2026-10-01T00:00:00Z' }],
    [false, 'Harbour Post', { outlet: 'Harbour Post', url: archived, archived: null }],
  ])('says %s of %s', (is, name, head) => expect(isPublishedBy(name, head)).toBe(is))
})

describe('isOfOutlet', () => {
  it.each([
    [true, 'Kremlin spokesman Ivan Orlov', 'Kremlin', 'http://en.kremlin.ru/events'],
    [true, 'Ann Holt of the Meridian Ledger', 'Meridian Ledger', 'https://meridian-ledger.test/news'],
    [false, 'Ann Holt of the Meridian Ledger', 'Meridian Ledger', 'https://evil.test/news'],
    [false, 'an independent lawmaker', 'The Independent', 'https://www.independent.co.uk/news'],
    [false, 'Ann Holt', '', 'https://meridian-ledger.test/news'],
  ])('says %s of %s and %s', (is, mention, outlet, url) => expect(isOfOutlet(mention, { outlet, url })).toBe(is))
})
