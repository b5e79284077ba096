import { describe, expect, it } from 'vitest'
import { articleOf } from '../attribution/test-kit'
import { isArticle } from './is-article'

const article = articleOf(['Lind said it [held](https://ledger.test/a).', 'Nobody came.'], {
  headline: 'It holds',
  captions: ['A gate', 'A hinge'],
})
const [first, second] = article.blocks
const [link] = article.links

describe('an article from a page’s process', () => {
  it('is one as it was read', () => {
    expect(isArticle(article)).toBe(true)
    expect(isArticle({ ...article, canonical: 'https://wire.test/a', later: 1 })).toBe(true)
    expect(isArticle({ ...article, links: [{ ...link, where: 'caption', start: 8, end: 15 }] })).toBe(true)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [article]],
    ['without a text', { ...article, text: undefined }],
    ['with a number for a headline', { ...article, headline: 7 }],
    ['with an odd address of its own', { ...article, canonical: {} }],
    ['with captions that are no list', { ...article, captions: 'A gate' }],
    ['with captions of which one is left out', { ...article, captions: new Array(1) }],
    ['with blocks without end', { ...article, blocks: new Array(2 ** 32 - 1) }],
    ['with a block beyond its text', { ...article, blocks: [{ ...first, end: 10_000 }] }],
    ['with a block that begins before it', { ...article, blocks: [{ ...first, start: -1 }] }],
    ['with a block that ends before it begins', { ...article, blocks: [{ ...first, start: 5, end: 3 }] }],
    ['with blocks in another order', { ...article, blocks: [second, first] }],
    ['with half an offset', { ...article, blocks: [{ ...first, end: 2.5 }] }],
    ['with a block of no kind there is', { ...article, blocks: [{ ...first, kind: 'constructor' }] }],
    ['with a link beyond its headline', { ...article, links: [{ ...link, where: 'headline', start: 0, end: 9 }] }],
    ['with a link in no string of it', { ...article, links: [{ ...link, where: 'toString' }] }],
    ['with a link to code', { ...article, links: [{ ...link, href: 'javascript:alert(1)' }] }],
  ])('is none: %s', (_, value) => {
    expect(isArticle(value)).toBe(false)
  })
})
