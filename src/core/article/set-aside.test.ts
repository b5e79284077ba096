import { parseHTML } from 'linkedom'
import { describe, expect, it, test } from 'vitest'
import { collectBlocks } from './collect-blocks'
import { readArticle, readWholePage } from './read-article'
import { isEnough, isSetAside } from './set-aside'
import { finish } from './steps'
import { SuspicionReader } from './suspicion'
import { Visibility } from './visibility'

const URL = 'https://www.harbourpost.test/2031/04/18/bridge'
const TITLE = 'Harbour bridge stays closed until June'
const LEAD = '<p>The harbour bridge will stay closed until June, the city engineer Mara Quill said on Friday.</p>'
const END =
  '<p>The council meets again on Tuesday, when the repair is expected to be put to a vote, a spokesman said.</p>'
const FOOTER =
  '<footer><h3>More of the Harbour Post</h3><p>Write to <a href="/desk">the desk</a>, day and night.</p></footer>'

function pageOf(body: string): Document {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>${body}</body></html>`
  return parseHTML(html).document as unknown as Document
}

describe('isSetAside', () => {
  test.each([
    ['a footer with links', FOOTER, true],
    ['a box of stories', '<div class="related"><a href="/tide"><h3>The tide came late</h3></a></div>', true],
    ['a form around the headline', `<form><h1>${TITLE}</h1>${LEAD}<input name="viewstate"></form>`, false],
    [
      'a box in which nothing can be clicked',
      '<div class="teaser">Rust was found in three of its cables.</div>',
      false,
    ],
    ['a caption', '<figcaption>The bridge. <a href="/photos">All photos</a></figcaption>', false],
    ['a frame', '<iframe srcdoc="&lt;a href=/a&gt;A&lt;/a&gt;"></iframe>', false],
    ['an aside', '<aside><a href="/tide">The tide came late</a></aside>', false],
    ['a paragraph', LEAD, false],
  ])('%s', (_, html, expected) => {
    const element = pageOf(html).body.firstElementChild
    const suspicion = element && new SuspicionReader().of(element)
    expect(suspicion ? isSetAside(element, suspicion) : false).toBe(expected)
  })
})

describe('isEnough', () => {
  it('looks through many boxes in steps', () => {
    const box = '<div class="related"><h3>The tide came late</h3><a href="/tide">Tide</a></div>'
    const { body } = pageOf(`<h1>Harbour Post</h1>${LEAD}${END}${box.repeat(100)}`)
    const collection = collectBlocks(body, new Visibility())
    const [headline = null] = collection.blocks
    expect([...isEnough(collection, headline, TITLE, new Visibility())].length).toBeGreaterThan(3)
  })
})

describe('what is set aside', () => {
  const line = 'The keeper of the gates went home at noon, as on every other day of that long and wet week.'
  const told = (items: string, isHidden?: (element: Element) => boolean) => {
    const aside = `<div class="related"><ul>${items}</ul><a href="/tide">Tide</a></div>`
    const { body } = pageOf(`<h1>${TITLE}</h1>${LEAD}${END}${aside}`)
    const collection = collectBlocks(body, new Visibility())
    const blocks = collection.blocks.filter(({ region }) => !region.isAside)
    return finish(isEnough({ ...collection, blocks }, blocks[0] ?? null, TITLE, new Visibility(isHidden)))
  }

  const paragraphs = `<li><p>${line}</p></li>`.repeat(20)

  it('is not weighed by the items of its lists', () => expect(told(`<li>${line}</li>`.repeat(20))).toBe(true))
  it('is by the paragraphs in them', () => expect(told(paragraphs)).toBe(false))
  it('is not weighed where it is folded away', () =>
    expect(told(paragraphs, (element) => element.closest('.related') !== null)).toBe(true))
  it('is where it has no box of its own, and shows what it holds', () =>
    expect(told(paragraphs, ({ className }) => className === 'related')).toBe(false))
})

describe('a page read without what is set aside', () => {
  test.each([
    ['an article and a footer', `<main><h1>${TITLE}</h1>${LEAD}${END}</main>${FOOTER}`],
    ['a page within a form', `<form><div>${LEAD}${END}<button>Share</button></div></form>`],
    [
      'a headline among what is set aside',
      `<div class="page-header"><h2>${TITLE}</h2><a href="/">Home</a></div><div><h1>Harbour Post</h1></div>${LEAD}${END}`,
    ],
    ['no headline', `${LEAD}${END}${FOOTER}`],
    [
      'an article that is named like a teaser',
      `<div class="teaser-box">${LEAD}${END}<a href="/next">Next</a></div>${FOOTER}`,
    ],
  ])('has the same article as one read whole: %s', (_, body) => {
    const page = pageOf(body)
    const article = readArticle(page, { url: URL })?.article
    expect(article?.text).toContain('said on Friday.\n\nThe council')
    expect(article).toEqual(readWholePage(page, { url: URL }).view?.article)
  })

  it('finds a headline that stands among what is set aside', () => {
    const header = `<div class="page-header"><h2>${TITLE}</h2><a href="/">Home</a></div>`
    const article = readArticle(pageOf(`${header}<div><h1>Harbour Post</h1></div>${LEAD}${END}`), { url: URL })?.article
    expect(article?.headline).toBe(TITLE)
  })

  it('still collects all text for one who wants it', () => {
    const { collection } = readWholePage(pageOf(`<main><h1>${TITLE}</h1>${LEAD}${END}</main>${FOOTER}`), { url: URL })
    expect(collection.blocks.map(({ text }) => text)).toContain('Write to the desk, day and night.')
  })
})
