import { expect, test } from 'vitest'
import { articleFromMarkedText } from '../core/article/article-from-marked-text'
import type { Span } from '../core/model'
import { repeatArticle } from './repeat-article'

test('blocks and links stand on the same words in every round', () => {
  const article = articleFromMarkedText('Quill [spoke](https://ledger.test/).\nRowe did not.')
  const { text, blocks, links } = repeatArticle(article, 3)
  const at = ({ start, end }: Span) => text.slice(start, end)
  expect(blocks.map(at)).toEqual(Array(3).fill(['Quill spoke.', 'Rowe did not.']).flat())
  expect(links.map(at)).toEqual(['spoke', 'spoke', 'spoke'])
  expect(text).toHaveLength(3 * article.text.length + 4)
})
