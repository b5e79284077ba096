import { expect, it } from 'vitest'
import { articleFromMarkedText } from './article-from-marked-text'

it.each<[what: string, marked: string, text: string, links: [words: string, href: string][]]>([
  ['a text without links', 'The dam held.', 'The dam held.', []],
  [
    'a link',
    'Quill [told the Ledger](https://ledger.test/dam) that it held.',
    'Quill told the Ledger that it held.',
    [['told the Ledger', 'https://ledger.test/dam']],
  ],
  [
    'links in two paragraphs',
    '[Quill](http://a.test/) spoke.\n[Rowe](http://b.test/) did not.',
    'Quill spoke.\nRowe did not.',
    [
      ['Quill', 'http://a.test/'],
      ['Rowe', 'http://b.test/'],
    ],
  ],
  ['brackets that are no link', 'It [the dam] held (so far).', 'It [the dam] held (so far).', []],
])('reads %s', (_, marked, text, links) => {
  const article = articleFromMarkedText(marked)
  expect(article.text).toBe(text)
  expect(article.links.map(({ start, end, href }) => [article.text.slice(start, end), href])).toEqual(links)
  expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(text.split('\n'))
})
