import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { looksLikeArticle } from './looks-like-article'

const SENTENCE = 'The harbour bridge will stay closed until June, the city engineer Mara Quill said on Friday morning.'
const PROSE = `<div>${`<p>${SENTENCE}</p>`.repeat(5)}</div>`
const CARDS = `<ul>${`<li><a href="/x">Bridge</a><p>${SENTENCE}</p></li>`.repeat(9)}</ul>`
const typed = (...types: string[]) =>
  `<script type="application/ld+json">${JSON.stringify(types.map((type) => ({ '@type': type })))}</script>`

function gate(head: string, body: string): boolean {
  return looksLikeArticle(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document)
}

describe('an article', () => {
  test.each([
    ['says so in structured data', typed('WebSite', 'NewsArticle'), PROSE],
    ['says so to those who share it', '<meta property="og:type" content="article">', PROSE],
    ['gives its date of publication', '<meta property="article:published_time" content="2031-04-18">', PROSE],
    ['says nothing, and reads like one', '', PROSE],
    ['reads like one between line breaks', '', `<div>${`${SENTENCE}<br><br>`.repeat(5)}</div>`],
    [
      'reads like one between line breaks in a cell of a table, cut up by links',
      '',
      `<table><tr><td><b>Latest</b></td><td>${`The harbour bridge will stay closed until June, <a href="/q">said</a> Mara Quill, the engineer in charge of it.<br><br>`.repeat(5)}</td></tr></table>`,
    ],
    ['is short, and says so', typed('ReportageNewsArticle'), `<p>${SENTENCE}</p><p>${SENTENCE}</p>`],
    [
      'is written without spaces',
      typed('NewsArticle'),
      '<p>市の技術者は金曜日に、港の橋は六月まで通行止めになると述べた。</p>'.repeat(2),
    ],
  ])('%s', (_, head, body) => {
    expect(gate(head, body)).toBe(true)
  })
})

describe('no article', () => {
  test.each([
    ['is a front page of cards', '<meta property="og:type" content="website">', CARDS],
    [
      'is a list of articles',
      typed('CollectionPage', 'NewsArticle', 'NewsArticle', 'NewsArticle', 'NewsArticle'),
      CARDS,
    ],
    ['is a shop', typed('Product'), PROSE],
    ['is a page of results', typed('SearchResultsPage'), PROSE],
    ['is a profile', '<meta property="og:type" content="profile">', PROSE],
    ['has no sentences, whatever it says', '<meta property="og:type" content="article">', '<p>Loading</p>'],
    ['is rows of labels', '', `<div>${'<span>Harbour and weather</span> '.repeat(9)}<br></div>`.repeat(9)],
    ['has only labels, buttons and code', '', `<button>${SENTENCE}</button><script>"${SENTENCE}"</script>`],
  ])('%s', (_, head, body) => {
    expect(gate(head, body)).toBe(false)
  })
})
