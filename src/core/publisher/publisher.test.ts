import { describe, expect, it } from 'vitest'
import { articleOf } from '../attribution/test-kit'
import { credibleOutlet, heldAgainst, isBorneOut, publisherName } from './publisher'

describe('an address bears out a name', () => {
  it.each([
    ['Harbour Post', 'https://www.harbourpost.test/news'],
    ['The Harbour Post', 'https://documents.harbourpost.test/a'],
    ['Harbour Post', 'https://harbourpost.co.uk/news'],
    ['Lindal Public Radio', 'https://lindal-radio.test/'],
    ['Harbour Post', 'https://hp.test/'],
    ['Meridian Ledger', 'https://ledger.test/'],
    ['Meridian Ledger', 'https://merledger.test/'],
    ['Вечерний Ольмск', 'https://vecherny-olmsk.test/'],
    ['Diário do Cais', 'https://diariodocais.test/'],
    ['BBC News', 'https://www.bbc.co.uk/news'],
    ['The Moscow Times', 'https://www.themoscowtimes.com/2024'],
    // A name that others have, too, on a host that is the name.
    ['The Independent', 'https://www.independent.ie/news'],
  ])('%s: %s', (outlet, url) => expect(isBorneOut({ outlet, url })).toBe(true))

  it.each([
    ['Harbour Post', 'https://evil.test/'],
    ['Harbour Post', 'https://harbourpost.evil.test/'],
    ['Harbour Post', 'https://os.test/'],
    ['Harbour Post', 'https://10.0.0.1/'],
    ['Reuters', 'https://reuters.evil.test/'],
    ['Reuters', 'https://reuters-news.test/'],
    ['REUTERS', 'https://evil.test/'],
    ['', 'https://evil.test/'],
    ['Harbour Post', ''],
  ])('%s, and does not: %s', (outlet, url) => expect(isBorneOut({ outlet, url })).toBe(false))
})

describe('the name that a page gives itself', () => {
  const elsewhere = 'https://harbourpost.test/news/pumps'
  it.each([
    ['is kept where the address bears it out', 'Harbour Post', 'https://harbourpost.test/a', '', 'Harbour Post'],
    ['is kept where nothing speaks against it', 'Harbour Post', 'https://hafen.test/a', '', 'Harbour Post'],
    ['is kept where the address is unknown', 'Reuters', '', '', 'Reuters'],
    ['is dropped where it is known to be that of others', 'Reuters', 'https://evil.test/a', '', ''],
    ['is dropped so, however it is written', 'the  GUARDIAN', 'https://evil.test/a', '', ''],
    ['is dropped where the page says that it stands elsewhere', 'Harbour Post', 'https://evil.test/a', elsewhere, ''],
    ['is kept so, where it is its own', 'The Roundup', 'https://the-roundup.test/a', elsewhere, 'The Roundup'],
    [
      'is kept where elsewhere is the same site',
      'Der Bote',
      'https://m.hafen.test/a',
      'https://hafen.test/b',
      'Der Bote',
    ],
  ])('%s', (_, outlet, url, canonical, expected) => expect(credibleOutlet({ outlet, url, canonical })).toBe(expected))
})

describe('an article held against its page’s address', () => {
  const article = articleOf(['None.'], { url: 'https://harbourpost.test/news/pumps', outlet: 'Harbour Post' })
  it.each([
    ['keeps its address and name on its own host', 'https://www.harbourpost.test/news/pumps?page=2', article],
    ['keeps them where that is not known', '', article],
    [
      'gets the page’s address where it is on another host',
      'https://evil.test/a?utm_source=b#c',
      { ...article, url: 'https://evil.test/a' },
    ],
  ])('%s', (_, address, held) => expect(heldAgainst(address, article)).toEqual(held))

  it('loses a name that is known to be that of others', () =>
    expect(heldAgainst('https://evil.test/a', { ...article, outlet: 'Reuters' }).outlet).toBe(''))
})

describe('what a publisher is called', () => {
  it.each([
    ['Harbour Post', 'https://www.harbourpost.test/a', 'Harbour Post'],
    ['Harbour Post', 'https://www.evil.test/a', 'evil.test'],
    ['', 'https://www.evil.test/a', 'evil.test'],
    ['Harbour Post', '', 'Harbour Post'],
    ['', '', ''],
  ])('%s at %s: %s', (outlet, url, name) => expect(publisherName({ outlet, url })).toBe(name))
})
