import { expect, test } from 'vitest'
import { articleFromText } from './article-from-text'

test('a text stays as it stands, its lines are paragraphs', () => {
  const text = '\n  "We wait," said Quill.\r\n\r\nThe council did not.  \n'
  const article = articleFromText(text)
  expect(article.text).toBe(text)
  expect(article.blocks.map((block) => text.slice(block.start, block.end))).toEqual([
    '"We wait," said Quill.',
    'The council did not.',
  ])
})

test('an empty text has no blocks', () => {
  expect(articleFromText(' \n\n').blocks).toEqual([])
})
