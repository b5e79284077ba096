import { afterEach, describe, expect, test } from 'vitest'
import { isHidden } from '../../src/content/is-hidden'
import { type ArticleView, readArticle } from '../../src/core/article/read-article'
import { parseHtml } from '../../src/core/parse/parse-html'

/*
 * The reader sees a page in three ways: live and laid out, parsed by the browser without layout, as sources are, and
 * in Node. On every page of the demo news web it must see the same; what alone may differ is what the live page does
 * not show. `npm run eyes` holds the same three against one another on saved pages.
 */

const pages: Record<string, string> = import.meta.glob('../../fixtures/web/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})

afterEach(() => document.body.replaceChildren())

/** The page, laid out in a frame, with its own scripts stopped. */
async function layOut(html: string): Promise<Document> {
  const frame = document.createElement('iframe')
  frame.sandbox.add('allow-same-origin')
  frame.style.width = '800px'
  frame.style.height = '600px'
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }))
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  frame.src = address
  document.body.append(frame)
  await loaded
  URL.revokeObjectURL(address)
  if (!frame.contentDocument) throw new Error('the frame has no page')
  return frame.contentDocument
}

/** Blocks of a reading whose text stands in an element that is not shown. */
function hiddenBlocks({ article, rangesOf }: ArticleView): string[] {
  return article.blocks
    .filter((block) =>
      rangesOf(block, 'body').some(({ startNode: { parentElement } }) => parentElement && isHidden(parentElement)),
    )
    .map(({ start, end }) => article.text.slice(start, end))
}

describe.each(Object.entries(pages))('%s', (path, html) => {
  const url = `https://${path.replace('../../fixtures/web/', '')}`

  test('reads alike, live, parsed and in Node', async () => {
    const parsed = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url })?.article ?? null
    expect(readArticle(parseHtml(html), { url })?.article ?? null).toEqual(parsed)

    const live = await layOut(html)
    const unasked = readArticle(live, { url })
    expect(unasked?.article ?? null).toEqual(parsed)

    const shown = readArticle(live, { url, isHidden })?.article.text ?? ''
    const blocks = new Set(shown.split('\n\n'))
    const left = (parsed?.text ?? '').split('\n\n').filter((block) => !blocks.has(block))
    const hidden = unasked ? hiddenBlocks(unasked) : []
    expect(left.filter((block) => block !== '' && !hidden.includes(block))).toEqual([])
  })
})
