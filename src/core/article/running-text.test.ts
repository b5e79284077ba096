import { describe, expect, test } from 'vitest'
import { parseHtml } from '../parse/parse-html'
import { readArticle, readWholePage } from './read-article'

const URL = 'https://www.harbourpost.test/2031/04/18/bridge'
const TITLE = 'Harbour bridge stays closed until June'
const PARAGRAPHS = [
  'The harbour bridge will stay closed until June, the city engineer Mara Quill said on Friday.',
  '"Nobody wants to stand under it," she told the Northern Ledger, which had seen the inspection report.',
  'The report lists rust in three cables, cracks in one pylon, and a lift that has not moved since the spring.',
  'The council meets again on Tuesday, when the repair is expected to be put to a vote, a spokesman said.',
]
const STORY = PARAGRAPHS.map((text) => `<p>${text} <a href="/more">Map</a></p>`).join('')
const TEXT = PARAGRAPHS.map((text) => `${text} Map`).join('\n\n')
const STANDFIRST =
  '<div class="standfirst">Rust in the cables keeps the crossing shut, and the ferries that run instead are full from the first boat in the morning to the last one at night.</div>'
const CAPTION =
  '<figure><figcaption>The bridge on Friday, seen from the old quay, where the ferries to the island have been leaving every ten minutes since it was shut. (Ida Marsh/Harbour Post)</figcaption></figure>'
const FOOTER =
  '<footer><p>The Harbour Post is printed in Varnholm, and has been since the harbour was dug.</p><p>All that stands here is ours, and may be read but not sold by anybody else.</p><a href="/desk">The desk</a></footer>'

function read(body: string): string | undefined {
  const document = parseHtml(`<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>${body}`)
  const text = readArticle(document, { url: URL })?.article.text
  expect(readWholePage(document, { url: URL }).view?.article.text).toBe(text)
  return text
}

describe('what holds most of the running text is the article, whatever it is called', () => {
  test.each([
    'story newsletter-grid',
    'article-body pagination-first',
    'article__teaser',
    'related-story-body',
    'comments-enabled-comment-page',
    'subscriber-only',
    'share',
  ])('%s', (name) => {
    const page = `<main><h1>${TITLE}</h1>${STANDFIRST}${CAPTION}<div class="${name}">${STORY}</div></main>${FOOTER}`
    expect(read(page)).toContain(TEXT)
  })

  test.each([
    ['a menu', '<nav><a href="/">Home</a>'],
    ['a newsletter box', '<div class="newsletter"><a href="/news">Letters</a>'],
    ['an aside', '<aside><a href="/tide">The tide came late</a>'],
    ['a footer', '<footer><a href="/desk">The desk</a>'],
  ])('what stands in %s that nobody closed', (_, opening) => {
    expect(read(`<h1>${TITLE}</h1>${CAPTION}${opening}<div>${STORY}</div>`)).toContain(TEXT)
  })
})

describe('what is named something else is set aside', () => {
  const comments = (inner: string) =>
    `<section class="comments">${`<div class="comment"><b>Otto</b>${inner}<a href="/reply">Reply</a></div>`.repeat(9)}</section>`

  test.each([
    ['a footer of several paragraphs', FOOTER],
    [
      'more comments than there is article',
      comments(`<p>I have crossed it for thirty years, and ${'so '.repeat(99)}.</p>`),
    ],
    [
      'a box of facts as long as the article',
      `<div class="factbox"><h2>The bridge</h2>${'<p>It was built in 1961, of steel from Olmsk, and painted every seven years.</p>'.repeat(6)}</div>`,
    ],
  ])('%s', (_, other) => {
    expect(read(`<main><h1>${TITLE}</h1>${STORY}${other}</main>`)).toBe(TEXT)
  })
})
