import { describe, expect, test } from 'vitest'
import { parseHtml } from '../parse/parse-html'
import { readArticle } from './read-article'

const LEAD = 'The harbour bridge will stay closed until June, the city engineer Mara Quill said on Friday.'
const END = 'The council meets again on Tuesday, when the repair is expected to be put to a vote, a spokesman said.'

function articleOf(inner: string) {
  const page = `<!doctype html><html lang="en"><title>Bridge stays closed</title><main><h1>Bridge stays closed</h1>${inner}</main>`
  return readArticle(parseHtml(page), { url: 'https://www.harbourpost.test/bridge' })?.article
}

describe('between two paragraphs', () => {
  test.each([
    ['q elements have marks', '<p>She said: <q>It <q>will</q> hold</q>.</p>', 'She said: “It ‘will’ hold”.'],
    [
      'a q element with marks of its own has no more',
      '<p>She said: <q>“No”</q> and “<q>No</q>”.</p>',
      'She said: “No” and “No”.',
    ],
    [
      'note marks are no words',
      '<p>“It holds,”[2] she wrote.⁴ It has 40 km² of ice.</p>',
      '“It holds,” she wrote. It has 40 km² of ice.',
    ],
    [
      'what is told twice is read once',
      '<p><span class="sr-only">It held.</span><span aria-hidden="true">It held.</span></p>',
      'It held.',
    ],
    [
      'a hover card is left out',
      '<p><a href="/quill">Mara Quill</a><span class="card"><a href="/quill">Mara Anne Quill</a> engineer</span> left.</p>',
      'Mara Quill left.',
    ],
    [
      'a paragraph that is all link stays',
      '<p><a href="/court">“We deny it,” said Otto Lind.</a></p>',
      '“We deny it,” said Otto Lind.',
    ],
    ['a linked title goes', '<p><a href="/tide">The tide came late to Varnholm</a></p>', ''],
    [
      'a short pull quote goes with its signature',
      '<aside><blockquote>The harbour bridge will stay</blockquote><cite>Mara Quill</cite></aside>',
      '',
    ],
  ])('%s', (_, html, expected) => {
    const texts = [LEAD, expected, END].filter((text) => text !== '')
    expect(articleOf(`<p>${LEAD}</p>${html}<p>${END}</p>`)?.text).toBe(texts.join('\n\n'))
  })

  test.each([
    ['a footer', '<blockquote><p>It holds.</p><footer>— <cite>Mara Quill</cite></footer></blockquote>'],
    ['a cite element', '<blockquote>It holds. <cite>— Mara Quill</cite></blockquote>'],
    ['a caption', '<figure><blockquote>It holds.</blockquote><figcaption>— Mara Quill</figcaption></figure>'],
    ['a line', '<blockquote><p>It holds.<br>— Mara Quill</p></blockquote>'],
    ['a paragraph', '<blockquote><p>It holds.</p><p>— Mara Quill</p></blockquote>'],
  ])('%s signs a block quotation', (_, html) => {
    const article = articleOf(`<p>${LEAD}</p>${html}<p>${END}</p>`)
    expect(article?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'quote', 'signature', 'paragraph'])
    expect(article?.text).toContain('It holds.\n\n— Mara Quill\n\n')
  })
})

test.each(['“Now,” she said.', 'Ida Marsh rows.'])('a short paragraph stays at both ends: %s', (text) => {
  expect(articleOf(`<p>${text}</p><p>${LEAD}</p><p>${END}</p><p>${text}</p>`)?.text).toBe(
    [text, LEAD, END, text].join('\n\n'),
  )
})
