import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readSource } from './read-source'
import type { SourceText } from './source-text'

const PARAGRAPHS = [
  'The northern gates of the estuary barrier will stay open until spring, the ministry said on Monday evening.',
  '“We told them in writing, twice, that the hinges would not survive a second winter,” said Halvard Lind, who built them.',
]

const article = (more = '') =>
  `<article><h1>The gates stay open until spring</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${more}</article>`

function read(body: string, head = ''): SourceText {
  const html = `<!DOCTYPE html><html lang="en"><head><title>The gates stay open until spring</title>${head}</head><body>${body}</body></html>`
  return readSource(parseHTML(html).document as unknown as Document, {
    url: 'https://ledger.test/gates',
    bytes: html.length,
  })
}

const jsonLd = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('the text of a source', () => {
  const body = `<header>Meridian Ledger</header>${article('<figure><img src="g.jpg"><figcaption>The gates on Monday</figcaption></figure>')}
    <aside><a href="/eels">The eels are late this year</a></aside>
    <section class="comments"><p>I saw the gates myself, and they are not well at all, whoever says so.</p></section>
    <script>var hidden = 'in a script'</script><style>.p { color: red }</style><div hidden>in a hidden box</div>`

  it('is all that the page shows: beside the article, too', () => {
    const { text } = read(body)
    for (const shown of [
      'Meridian Ledger',
      ...PARAGRAPHS,
      'The gates on Monday',
      'The eels are late',
      'I saw the gates',
    ])
      expect(text).toContain(shown)
    expect(text).not.toMatch(/script|color|hidden box/)
  })

  it('is cut into blocks that say where they stand, and where in the article', () => {
    const source = read(body)
    const own = source.blocks.filter(({ inArticle }) => inArticle !== null)
    expect(own.map(({ start, end }) => source.text.slice(start, end))).toEqual(PARAGRAPHS)
    for (const { start, end, inArticle } of own)
      expect(source.article?.text.slice(inArticle ?? 0, (inArticle ?? 0) + end - start)).toBe(
        source.text.slice(start, end),
      )
  })

  it('counts its words', () => {
    const { head } = read('<p>Eleven of the 62 hinges are cracked.</p>')
    expect(head.words).toBe(7)
  })

  it('is empty where the page shows nothing', () => {
    expect(read('')).toMatchObject({ text: '', blocks: [], article: null, head: { words: 0 } })
  })

  it('leaves the document as it was', () => {
    const { document } = parseHTML(`<html><head></head><body>${body}</body></html>`)
    const before = document.documentElement.outerHTML
    readSource(document as unknown as Document, { url: '', bytes: 0 })
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

describe('what is known of a source', () => {
  it('is what the page says of itself', () => {
    const { head } = read(
      article(),
      `<meta property="og:site_name" content="Meridian Ledger"><meta property="article:published_time" content="2026-10-05T06:00:00Z">
       <meta property="article:modified_time" content="2026-10-07T09:30:00Z">`,
    )
    expect(head).toMatchObject({
      url: 'https://ledger.test/gates',
      kind: 'page',
      outlet: 'Meridian Ledger',
      title: 'The gates stay open until spring',
      published: '2026-10-05T06:00:00Z',
      modified: '2026-10-07T09:30:00Z',
      language: 'en',
      cutOff: null,
      from: 'page',
      archived: null,
    })
  })

  it.each([
    ['that of others', '<meta property="og:site_name" content="Reuters">', ''],
    [
      'that of where it says it stands',
      '<meta property="og:site_name" content="Harbour Post"><link rel="canonical" href="https://harbourpost.test/gates">',
      'https://harbourpost.test/gates',
    ],
  ])('is its own host, whatever name it gives itself: %s', (_, told, canonical) => {
    const { head, article: own } = read(article(), told)
    expect(head).toMatchObject({ url: 'https://ledger.test/gates', outlet: '', canonical })
    expect(own).toMatchObject({ url: 'https://ledger.test/gates', outlet: '' })
  })

  const closed = { '@type': 'NewsArticle', headline: 'The gates stay open until spring' }
  it.each([
    [
      'a page for subscribers that shows but its start',
      jsonLd({ ...closed, isAccessibleForFree: false }),
      'subscription',
    ],
    ['one that says so in a word', jsonLd({ ...closed, isAccessibleForFree: 'False' }), 'subscription'],
    ['one that says so of a part', jsonLd({ ...closed, hasPart: { isAccessibleForFree: false } }), 'subscription'],
    ['one that says so in <meta>', '<meta property="article:content_tier" content="metered">', 'subscription'],
    ['a page for all', jsonLd({ ...closed, isAccessibleForFree: true }), null],
    [
      'one for subscribers that shows all its words',
      jsonLd({ ...closed, isAccessibleForFree: false, wordCount: 40 }),
      null,
    ],
  ])('tells of %s how much could be read', (_, head, cutOff) => {
    expect(read(article(), head).head.cutOff).toBe(cutOff)
  })
})

describe('a page that is a shell', () => {
  const told = Array.from(
    { length: 12 },
    (_, i) => `In year ${1900 + i} the water stood high above the quay, and nobody wrote down why.`,
  )
  const head = jsonLd({ '@type': 'NewsArticle', headline: 'The gates stay open', articleBody: told.join('\n') })

  it('is read as it tells machines, behind what it shows', () => {
    const source = read('<p>Please turn on your scripts.</p>', head)
    expect(source.head.from).toBe('structured-data')
    expect(source.text.startsWith('Please turn on')).toBe(true)
    expect(source.article?.blocks).toHaveLength(12)
    expect(source.blocks.filter(({ inArticle }) => inArticle !== null)).toHaveLength(12)
  })

  it('is none where it shows the article', () => {
    const shown = `<article>${told.map((text) => `<p>${text}</p>`).join('')}</article>`
    expect(read(shown, head).head.from).toBe('page')
  })
})
