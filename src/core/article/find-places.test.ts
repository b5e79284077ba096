import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readArticlesInSteps } from './read-article'
import { finish } from './steps'

const URL = 'https://www.harbourpost.test/news/bridge'
const BRIDGE = [
  'The harbour bridge will stay closed until June, the city engineer Mara Quill said at the town hall on Friday.',
  '“Nobody wants to stand under it,” she told the Northern Ledger, which had seen the inspection report before.',
  'Ferries will run every ten minutes until then, and the lane for bicycles is to be opened a week from now.',
  'The council meets again on Tuesday, when the repair is expected to be put to a vote, said its spokesman.',
]
const OVENS = [
  'The last bakery of Lower Quay lit its ovens again on Saturday, eleven weeks after the water had stood in them.',
  '“I had forgotten the smell,” said Emre Castellane, whose grandfather had built them with his own two hands.',
  'The insurer has paid for the doors and for the flour, but not for the ovens, which it counts as a building.',
  'A collection among the neighbours came to nineteen thousand crowns, and the mill in Olmsk sent the first sacks.',
]
const SEALS = [
  'Forty-one seals were counted on the sandbank off Skarholm this week, more than in any spring since the war.',
  '“They like the quiet,” said Wendeline Kaspersen, who counts them, of the months in which no ship had come in.',
  'The port expects its first ship on Thursday, and has asked her to say by then where the young ones lie.',
  'She has offered to row ahead of it, and to bang on a pan, which is how her mother had done it in her time.',
]

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')

function readAll(body: string, head = '<title>Bridge stays closed | Harbour Post</title>', url = URL) {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
  return finish(readArticlesInSteps(document, { url })).map(({ article }) => article)
}

const bridge = (around: [string, string], heading = '<h1>Bridge stays closed</h1>') =>
  `${around[0]}${heading}${paragraphs(BRIDGE)}${around[1]}`
const jsonLd = (headline: string, rest: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, ...rest })}</script>`

const OVENS_URL = 'https://www.harbourpost.test/news/ovens'
const SEALS_URL = 'https://www.harbourpost.test/nature/2031/seals'

describe('articles one after another', () => {
  test('are none of another site’s, wherever the page says that its addresses begin', () => {
    const body = `<main>${bridge(['<article data-url="/news/bridge">', '</article>'])}
      <article data-url="/news/ovens"><h1>Ovens lit again</h1>${paragraphs(OVENS)}</article></main>`
    const urls = readAll(body, '<title>Bridge stays closed</title><base href="https://ledger.test/">').map(
      ({ url }) => url,
    )
    expect(urls.filter((url) => url.includes('ledger.test'))).toEqual([])
  })

  test.each<[string, string, [string, string]]>([
    [
      'in elements that know their address',
      `<main>${bridge(['<article data-url="/news/bridge">', '</article>'])}
       <article data-url="/news/ovens"><h1>Ovens lit again</h1>${paragraphs(OVENS)}</article>
       <article data-url="/nature/2031/seals"><h1>More seals than ever</h1>${paragraphs(SEALS)}</article></main>`,
      [OVENS_URL, SEALS_URL],
    ],
    [
      'in elements that say nothing, under headlines that lead to their own pages',
      `<div id="feed">${bridge(['<div class="story">', '</div>'])}
       <div class="story"><div class="top"><h1><a href="/news/ovens">Ovens lit again</a></h1></div><div>${paragraphs(OVENS)}</div></div>
       <div class="story"><div class="top"><h1><a href="/nature/2031/seals">More seals than ever</a></h1></div><div>${paragraphs(SEALS)}</div></div></div>`,
      [OVENS_URL, SEALS_URL],
    ],
    [
      'of which all but the first have a headline of the second level',
      `<main>${bridge(['<article>', '</article>'])}<div class="more">
       <article><header><h2><a href="/news/ovens" rel="bookmark">Ovens lit again</a></h2><time datetime="2031-04-19">19 April</time></header>${paragraphs(OVENS)}</article>
       <article><header><h2><a href="/nature/2031/seals" rel="bookmark">More seals than ever</a></h2></header>${paragraphs(SEALS)}<h2>Where they lie</h2><p>${SEALS[2]?.replace('first', 'second')}</p></article></div></main>`,
      [OVENS_URL, SEALS_URL],
    ],
    [
      'that are known from structured data alone',
      `<div>${bridge(['<section>', '</section>'])}
       <section><h1>Ovens lit again</h1>${paragraphs(OVENS)}${jsonLd('Ovens lit again', { url: OVENS_URL })}</section>
       <section><h1>More seals than ever</h1>${paragraphs(SEALS)}</section></div>${jsonLd('More seals than ever', { mainEntityOfPage: { '@id': SEALS_URL } })}`,
      [OVENS_URL, SEALS_URL],
    ],
    [
      'of which the first has no element of its own',
      `<main>${bridge(['', ''])}
       <div class="next-article" data-permalink="${OVENS_URL}"><h1>Ovens lit again</h1>${paragraphs(OVENS)}</div>
       <div class="next-article" data-permalink="${SEALS_URL}"><h1>More seals than ever</h1>${paragraphs(SEALS)}</div></main>`,
      [OVENS_URL, SEALS_URL],
    ],
    [
      'of which the next have headlines of the second level, in boxes named as what comes next',
      `<main>${bridge(['<article>', '</article>'])}
       <div class="next-article" data-permalink="${OVENS_URL}"><a href="/">Home</a><h2>Ovens lit again</h2>${paragraphs(OVENS)}</div>
       <section class="up-next"><button>Share</button><article data-url="${SEALS_URL}"><h2>More seals than ever</h2><div>${paragraphs(SEALS)}</div></article></section></main>`,
      [OVENS_URL, SEALS_URL],
    ],
    [
      'that look alike and are each signed and dated, of which the next have headlines of the second level',
      `<main>${bridge(['<article class="post">', '</article>'])}
       <article class="post"><h2>Ovens lit again</h2><p class="byline">By Suvi Lindgaard</p><time datetime="2031-04-19">19 April</time>${paragraphs(OVENS)}</article>
       <article class="post"><h2>More seals than ever</h2><p class="byline">By Odile Brandvold</p><time datetime="2031-04-20">20 April</time>${paragraphs(SEALS)}</article></main>`,
      ['', ''],
    ],
    [
      'of which each stands in the one before',
      `<main>${bridge(['<article>', ''])}
       <article itemscope itemid="/news/ovens"><h1>Ovens lit again</h1>${paragraphs(OVENS)}
       <article itemscope itemid="/nature/2031/seals"><h1>More seals than ever</h1>${paragraphs(SEALS)}</article></article></article></main>`,
      [OVENS_URL, SEALS_URL],
    ],
    [
      'that look alike, and do not tell their addresses',
      `<main>${bridge(['<div class="post wide">', '</div>'])}
       <div class="post"><h1>Ovens lit again</h1>${paragraphs(OVENS)}</div>
       <div class="post"><h1>More seals than ever</h1>${paragraphs(SEALS)}</div></main>`,
      ['', ''],
    ],
    [
      'behind a kicker that is marked as a heading, too',
      `<main>${bridge(['<article>', '</article>'], '<h2>Traffic</h2><h1>Bridge stays closed</h1>')}
       <article data-href="/news/ovens"><h2>Trade</h2><h1>Ovens lit again</h1>${paragraphs(OVENS)}</article>
       <article data-href="/nature/2031/seals"><h2>Nature</h2><h1>More seals than ever</h1>${paragraphs(SEALS)}</article></main>`,
      [OVENS_URL, SEALS_URL],
    ],
  ])('%s are each read by themselves', (_, body, [ovens, seals]) => {
    const read = readAll(body)
    expect(read.map(({ headline }) => headline)).toEqual([
      'Bridge stays closed',
      'Ovens lit again',
      'More seals than ever',
    ])
    expect(read.map(({ url }) => url)).toEqual([URL, ovens, seals])
    expect(read[0]?.text).toBe(BRIDGE.join('\n\n'))
    expect(read[1]?.text).toBe(OVENS.join('\n\n'))
    expect(read[2]?.text).toContain(SEALS.join('\n\n'))
  })

  test('have each their own author, date and links', () => {
    const [, ovens, seals] = readAll(
      `<main>${bridge(['<article data-url="/news/bridge">', '</article>'])}
       <article data-url="/news/ovens"><h1>Ovens lit again</h1><p class="byline">By Suvi Lindgaard</p><time datetime="2031-04-19T08:00Z">today</time>${paragraphs(OVENS)}<p>The mill’s <a href="https://mill.test/sacks">own account</a> of it speaks of forty sacks, and of a driver who would not be paid.</p></article>
       <article data-url="/nature/2031/seals"><h1>More seals than ever</h1>${paragraphs(SEALS)}</article></main>`,
      `<title>Bridge stays closed</title><meta name="author" content="Ines Brandt"><meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2031-04-18">
       ${jsonLd('More seals than ever', { author: { name: 'Odile Brandvold' }, datePublished: '2031-04-20' })}`,
    )
    expect(ovens).toMatchObject({
      title: 'Ovens lit again',
      outlet: 'Harbour Post',
      byline: 'Suvi Lindgaard',
      published: '2031-04-19T08:00Z',
      links: [{ href: 'https://mill.test/sacks' }],
    })
    expect(seals).toMatchObject({ byline: 'Odile Brandvold', published: '2031-04-20', links: [] })
  })

  test('are not taken for one another where the page writes over its title and address as the reader goes on', () => {
    const [first, ovens] = readAll(
      `<main>${bridge(['<div class="post">', '</div>'])}<div class="post"><h1>Ovens lit again</h1>${paragraphs(OVENS)}</div></main>`,
      '<title>Ovens lit again</title><meta name="author" content="Suvi Lindgaard"><link rel="canonical" href="/news/bridge">',
      OVENS_URL,
    )
    expect(first).toMatchObject({ title: 'Bridge stays closed', byline: '', url: '' })
    expect(ovens).toMatchObject({ title: 'Ovens lit again', byline: 'Suvi Lindgaard', url: OVENS_URL })
  })

  test('are signed as they say themselves where the page writes over its title alone', () => {
    const signed = (name: string, date: string) =>
      `<p>By <b rel="author">${name}</b>, <time datetime="${date}">${date}</time></p>`
    const [first, ovens] = readAll(
      `<main>${bridge(['<article data-url="/news/bridge">', `${signed('Ines Brandt', '2031-04-18')}</article>`])}
       <article data-url="/news/ovens"><h1>Ovens lit again</h1>${signed('Suvi Lindgaard', '2031-04-19')}${paragraphs(OVENS)}</article></main>`,
      '<title>Ovens lit again</title><meta name="author" content="Ines Brandt"><meta property="article:published_time" content="2031-04-18">',
      OVENS_URL,
    )
    expect(first).toMatchObject({ title: 'Bridge stays closed', byline: 'Ines Brandt', published: '2031-04-18' })
    expect(ovens).toMatchObject({ title: 'Ovens lit again', byline: 'Suvi Lindgaard', published: '2031-04-19' })
  })
})

describe('what is one article stays one', () => {
  const entry = (heading: string, texts: readonly string[], attributes = '') =>
    `<article ${attributes}><time datetime="2031-04-18T10:00">10:00</time>${heading}${paragraphs(texts)}</article>`
  const entries = (url: (at: number) => string) =>
    [BRIDGE, OVENS, SEALS].map((texts, at) => entry(`<h2><a href="${url(at)}">Entry ${at}</a></h2>`, texts)).join('')
  const page = (inner: string) => `<main><h1>Bridge stays closed</h1>${inner}</main>`

  test.each<[string, string]>([
    ['a live blog whose entries lead to their own places on the page', page(entries((at) => `#entry-${at}`))],
    ['a live blog whose entries have addresses below the page’s', page(entries((at) => `${URL}/entry/${at}`))],
    ['a live blog whose entries have addresses with a query', page(entries((at) => `${URL}?entry=${at}`))],
    ['a live blog whose entries lead to stories of their own', page(entries((at) => `/news/story-${at}`))],
    [
      'such a live blog in one element that says that it is an article',
      `<main><article><h1>Bridge stays closed</h1>${paragraphs(BRIDGE)}${entries((at) => `/news/story-${at}`)}</article></main>`,
    ],
    [
      'a live blog that says so',
      `${entries((at) => `/news/story-${at}`)}${jsonLd('x', { '@type': 'LiveBlogPosting' })}`,
    ],
    [
      'sections with headings',
      page(
        [BRIDGE, OVENS, SEALS]
          .map((texts, at) => `<section><h2>Part ${at}</h2>${paragraphs(texts)}</section>`)
          .join(''),
      ),
    ],
    [
      'sections with headings of the first level, under a headline',
      page(
        [BRIDGE, OVENS, SEALS]
          .map((texts, at) => `<section><h1>Part ${at}</h1>${paragraphs(texts)}</section>`)
          .join(''),
      ),
    ],
    [
      'sections with headings of the first level, after a lead',
      page(
        `${paragraphs(BRIDGE)}${[OVENS, SEALS].map((texts, at) => `<section><h1>Part ${at}</h1>${paragraphs(texts)}</section>`).join('')}`,
      ),
    ],
    [
      'a digest whose parts lead to their stories',
      page(
        [BRIDGE, OVENS, SEALS]
          .map((texts, at) => `<div><h2><a href="/news/${at}">Story ${at}</a></h2>${paragraphs(texts)}</div>`)
          .join(''),
      ),
    ],
    [
      'an article and teasers of others, with a sentence or two each',
      `${page(`<article>${paragraphs(BRIDGE)}</article>`)}<section>${[OVENS, SEALS]
        .map(
          ([lead], at) =>
            `<article data-url="/news/${at}"><h2><a href="/news/${at}">Story ${at}</a></h2><p>${lead}</p></article>`,
        )
        .join('')}</section>`,
    ],
    [
      'an article and comments that are marked up as articles',
      `${bridge(['<main><article>', '</article></main>'])}<section id="comments"><h2>Comments</h2>${[OVENS, SEALS]
        .map(
          (texts, at) => `<article data-permalink="${URL}#c${at}"><h3>Reader ${at}</h3>${paragraphs(texts)}</article>`,
        )
        .join('')}</section>`,
    ],
    [
      'an article and a notice with a heading of the first level',
      `${bridge(['<main><article>', '</article></main>'])}<div class="notice"><h1>We value your privacy</h1>${paragraphs(OVENS)}</div>`,
    ],
    [
      'an article and the next ones, with a sentence or two each, in a box named as what comes next',
      `${bridge(['<main><article>', '</article></main>'])}<section class="next-article">${[OVENS, SEALS]
        .map(
          ([lead, second], at) =>
            `<article data-url="/news/${at}"><h2><a href="/news/${at}">Story ${at}</a></h2><p>${lead}</p><p>${second}</p></article>`,
        )
        .join('')}</section>`,
    ],
    [
      'a live blog whose entries look alike and are each signed, but not dated',
      `<main>${bridge(['<article class="entry">', '</article>'])}${[OVENS, SEALS]
        .map(
          (texts, at) =>
            `<article class="entry"><h2>Entry ${at}</h2><p class="byline">By Suvi Lindgaard</p>${paragraphs(texts)}</article>`,
        )
        .join('')}</main>`,
    ],
    [
      'an article and a box about the outlet',
      `${bridge(['<main><article>', '</article></main>'])}<section><h2><a href="/about">About the Harbour Post</a></h2>${paragraphs(OVENS)}</section>`,
    ],
  ])('%s', (_, body) => {
    expect(readAll(body)).toHaveLength(1)
  })
})
