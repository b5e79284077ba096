import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { pageFacts } from './page-facts'
import { type Metadata, readMetadata } from './read-metadata'

const URL = 'https://www.harbourpost.test/2031/04/18/bridge'

function metadata(head: string, url = URL): Metadata {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body></body></html>`)
  return readMetadata(document, pageFacts(document, url))
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
}

const NEWS = { '@type': 'NewsArticle', headline: 'Bridge stays closed', datePublished: '2031-04-18T09:00:00+02:00' }

describe('structured data is read', () => {
  test.each([
    ['alone', NEWS],
    ['in a list', [{ '@type': 'BreadcrumbList' }, NEWS]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage', name: 'x' }, NEWS] }],
    ['as main entity', { '@type': 'WebPage', mainEntity: NEWS }],
    ['with several types', { ...NEWS, '@type': ['Article', 'ReportageNewsArticle'] }],
    [
      'with raw line breaks in it',
      '{"@type": "NewsArticle", "headline": "Bridge\nstays closed", "datePublished": "2031-04-18T09:00:00+02:00"}',
    ],
    [
      'with a comma too many',
      '{"@type": "NewsArticle", "headline": "Bridge stays closed", "datePublished": "2031-04-18T09:00:00+02:00",}',
    ],
    ['within a comment', `<!-- ${JSON.stringify(NEWS)} -->`],
  ])('%s', (_, value) => {
    expect(metadata(jsonLd(value))).toMatchObject({
      title: 'Bridge stays closed',
      published: '2031-04-18T09:00:00+02:00',
    })
  })

  test('broken beyond repair it is left alone', () => {
    expect(metadata(`${jsonLd('{"@type": "NewsArticle", "headline": ')}<title>Bridge stays closed</title>`).title).toBe(
      'Bridge stays closed',
    )
  })
})

describe('title', () => {
  test.each([
    ['of the structured data', jsonLd(NEWS), 'Bridge stays closed'],
    [
      'under which the page is shared, where the other is that for search engines',
      `${jsonLd({ ...NEWS, headline: 'Harbour bridge closed: all you need to know' })}<title>Harbour bridge closed: all you need to know | Harbour Post</title><meta property="og:title" content="Rust shuts the bridge until June">`,
      'Rust shuts the bridge until June',
    ],
    [
      'without the outlet',
      '<title>Bridge stays closed – Harbour Post</title><meta property="og:site_name" content="Harbour Post">',
      'Bridge stays closed',
    ],
    [
      'without the outlet, where that is named in short',
      '<title>Bridge stays closed - POST</title><meta property="og:site_name" content="Harbour Post">',
      'Bridge stays closed',
    ],
    [
      'without the outlet, behind a stroke as wide as a letter',
      '<title>Bridge stays closed：Harbour Post</title><meta property="og:site_name" content="Harbour Post">',
      'Bridge stays closed',
    ],
    [
      'without what spells the host, where the site has another name',
      '<title>Bridge stays closed | Harbour Post Daily</title><meta property="og:site_name" content="Quay Media">',
      'Bridge stays closed',
    ],
    [
      'with what follows a stroke and is no outlet',
      '<title>Bridge stays closed - harbour master</title><meta property="og:site_name" content="Harbour Post">',
      'Bridge stays closed - harbour master',
    ],
    [
      'with references resolved',
      '<meta property="og:title" content="Quill &amp;amp; the bridge">',
      'Quill & the bridge',
    ],
  ])('%s', (_, head, expected) => {
    expect(metadata(head).title).toBe(expected)
  })
})

describe('outlet', () => {
  const publisher = (name: string) => jsonLd({ ...NEWS, publisher: { '@type': 'Organization', name } })
  test.each([
    ['as the site names itself', '<meta property="og:site_name" content="Harbour Post">', 'Harbour Post'],
    [
      'as its publisher, where the site gives a handle',
      `<meta property="og:site_name" content="harbourpost">${publisher('The Harbour Post')}`,
      'The Harbour Post',
    ],
    [
      'as its publisher, where the site gives its address',
      `<meta property="og:site_name" content="harbourpost.test">${publisher('Harbour Post')}`,
      'Harbour Post',
    ],
    [
      'as its publisher, where the site gives a section',
      `<meta property="og:site_name" content="Shipping">${publisher('Harbour Post')}`,
      'Harbour Post',
    ],
    [
      'as the end of the title, where that spells the host',
      '<title>Bridge stays closed - The Harbour Post</title>',
      'The Harbour Post',
    ],
    [
      'without slogan',
      '<meta property="og:site_name" content="Harbour Post | All the news from the quay">',
      'Harbour Post',
    ],
    ['without the domain behind it', '<meta property="og:site_name" content="Le Quai.fr">', 'Le Quai'],
    [
      'by a publisher that stands elsewhere in the graph',
      jsonLd({
        '@graph': [
          { ...NEWS, publisher: { '@id': '#o' } },
          { '@type': 'Organization', '@id': '#o', name: 'Harbour Post' },
        ],
      }),
      'Harbour Post',
    ],
    ['as its address, where nothing else is known', '', 'harbourpost.test'],
  ])('%s', (_, head, expected) => {
    expect(metadata(head).outlet).toBe(expected)
  })
})

describe('date', () => {
  test.each([
    [
      'with zone',
      '<meta property="article:published_time" content="2031-04-18T09:00:00+02:00">',
      '2031-04-18T09:00:00+02:00',
    ],
    ['without time', '<meta name="date" content="2031-04-18">', '2031-04-18'],
    ['without hyphens', '<meta name="pubdate" content="20310418">', '2031-04-18'],
    ['in words', '<meta name="date" content="Fri, 18 Apr 2031 07:00:00 GMT">', '2031-04-18T07:00:00.000Z'],
    ['in the address alone', '', '2031-04-18'],
    ['that is none', '<meta name="date" content="yesterday">', '2031-04-18'],
  ])('%s', (_, head, expected) => {
    expect(metadata(head).published).toBe(expected)
  })
})

describe('address', () => {
  test.each([
    [
      'canonical',
      '<link rel="canonical" href="https://www.harbourpost.test/bridge">',
      'https://www.harbourpost.test/bridge',
    ],
    ['relative canonical', '<link rel="canonical" href="/bridge">', 'https://www.harbourpost.test/bridge'],
    [
      'canonical, among other words',
      '<link rel="amp-canonical" href="/amp"><link rel="Canonical alternate" href="/bridge">',
      'https://www.harbourpost.test/bridge',
    ],
    [
      'of the page, where the canonical one is the front page',
      '<link rel="canonical" href="https://www.harbourpost.test/">',
      URL,
    ],
    ['of the page, where there is none', '', URL],
    [
      'canonical, on the same host but for how it is read',
      '<link rel="canonical" href="https://harbourpost.test/bridge">',
      'https://harbourpost.test/bridge',
    ],
    [
      'that it is shared under, where the canonical one is on another site',
      '<link rel="canonical" href="https://ledger.test/bridge"><meta property="og:url" content="/bridge">',
      'https://www.harbourpost.test/bridge',
    ],
  ])('%s', (_, head, expected) => {
    expect(metadata(head).url).toBe(expected)
  })

  test.each([
    ['canonical', '<link rel="canonical" href="https://ledger.test/bridge">', 'https://ledger.test/bridge'],
    ['to share', '<meta property="og:url" content="https://ledger.test/bridge">', 'https://ledger.test/bridge'],
    [
      'of another host of its site',
      '<link rel="canonical" href="https://sport.harbourpost.test/bridge">',
      'https://sport.harbourpost.test/bridge',
    ],
    [
      'that begins as its own',
      '<link rel="canonical" href="https://www.harbourpost.test.ledger.test/bridge">',
      'https://www.harbourpost.test.ledger.test/bridge',
    ],
  ])('is the page’s own, whatever it tells: one that is foreign, %s', (_, head, canonical) => {
    expect(metadata(head)).toMatchObject({ url: URL, canonical })
  })

  test('is told alone where nothing is foreign, and never with a password', () => {
    expect(metadata('').canonical).toBe('')
    const named = metadata('<link rel="canonical" href="https://a:b@www.harbourpost.test/bridge">')
    expect([named.url, named.canonical]).toEqual([URL, ''])
  })

  test('is, where the page’s own is not known, what it tells', () => {
    const told = metadata('<link rel="canonical" href="https://ledger.test/bridge">', '')
    expect([told.url, told.canonical]).toEqual(['https://ledger.test/bridge', ''])
  })
})

test('authors are named, each once', () => {
  const author = [{ name: 'Odd Farrow' }, 'Ines Brandt', { name: 'Odd Farrow' }, 'https://harbourpost.test/brandt']
  expect(metadata(jsonLd({ ...NEWS, author })).byline).toBe('Odd Farrow, Ines Brandt')
  expect(metadata('<meta name="author" content="By Odd Farrow">').byline).toBe('Odd Farrow')
})
