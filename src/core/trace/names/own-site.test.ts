import { describe, expect, it } from 'vitest'
import { isPublishedBy, namesHost, speaksFor } from './own-site'

describe('namesHost', () => {
  it.each([
    ['Ministry of Public Works', 'https://publicworks.test/statements/1'],
    ['Olmsk Port Authority', 'https://port.olmsk.test/press/118'],
    ['Caspian Mutual', 'https://www.caspian-mutual.test/'],
    ['International Monetary Fund', 'https://www.imf.test/en/news'],
    ['Dario Venn', 'https://dariovenn.test/'],
  ])('knows the site of %s by %s', (name, href) => expect(namesHost(name, href)).toBe(true))

  it.each([
    ['Northmark Harbour Office', 'https://parliament.northmark.test/'],
    ['Tomas Rehn', 'https://ledger.test/rehn'],
    ['Ministry of Public Works', 'https://works-of-art.test/'],
    ['', 'https://ledger.test/'],
    ['Press Office', 'https://press.test/'],
    ['Rehn', 'no address'],
  ])('does not give %s the site %s', (name, href) => expect(namesHost(name, href)).toBe(false))
})

describe('isPublishedBy', () => {
  it.each([
    [true, 'Harbour Post', { outlet: 'The Harbour Post', url: 'https://hp.test/' }],
    [true, 'AP', { outlet: '', url: 'https://apnews.com/article/x' }],
    [true, 'Vecherny Olmsk', { outlet: 'Вечерний Ольмск', url: 'https://vo.test/' }],
    [false, 'Harbour Post', { outlet: 'Meridian Ledger', url: 'https://ledger.test/' }],
    [false, ' ', { outlet: 'Meridian Ledger', url: 'https://ledger.test/' }],
  ])('says %s of %s', (is, name, head) => expect(isPublishedBy(name, head)).toBe(is))
})

describe('speaksFor', () => {
  it.each([
    [true, 'Kremlin spokesman Ivan Orlov', 'Kremlin'],
    [true, 'Ann Holt of the Meridian Ledger', 'Meridian Ledger'],
    [false, 'an independent lawmaker', 'The Independent'],
    [false, 'Ann Holt', ''],
  ])('says %s of %s and %s', (is, mention, outlet) => expect(speaksFor(mention, { outlet })).toBe(is))
})
