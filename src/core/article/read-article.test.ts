import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readArticle } from './read-article'

const URL = 'https://www.harbourpost.test/2031/04/18/bridge'
const LEAD = 'The harbour bridge will stay closed until June, the city engineer Mara Quill said on Friday.'
const MIDDLE = '"Nobody wants to stand under it," she told the Northern Ledger, which had seen the inspection report.'
const END = 'The council meets again on Tuesday, when the repair is expected to be put to a vote, a spokesman said.'

function read(body: string, head = '') {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
  return readArticle(document, { url: URL })
}

function article(inner: string): string {
  return `<main><article><h1>Bridge stays closed</h1><p>${LEAD}</p>${inner}<p>${END}</p></article></main>`
}

function textOf(body: string): string | undefined {
  return read(body)?.article.text
}

describe('what belongs to the article', () => {
  test.each([
    [
      'a paragraph dense with links',
      `<p><a href="/a">The inspection report</a>, <a href="/b">two letters</a> and <a href="/c">the minutes</a> say so.</p>`,
      'The inspection report, two letters and the minutes say so.',
    ],
    ['a block quotation', '<blockquote><p>We had warned them twice.</p></blockquote>', 'We had warned them twice.'],
    [
      'an embedded post',
      '<blockquote class="twitter-tweet"><p>The bridge is not safe.</p>— Mara Quill (@quill)</blockquote>',
      'The bridge is not safe.\n\n— Mara Quill (@quill)',
    ],
    [
      'a paragraph without the marks of its notes',
      '<p>The cables hold 40 m<sup>2</sup> of ice<sup id="r1"><a href="#n1">[1]</a></sup>, she<sup><a href="#n2">2</a></sup> said.</p>',
      'The cables hold 40 m2 of ice, she said.',
    ],
    ['a heading between paragraphs', '<h2>What the report found</h2>', 'What the report found'],
    [
      'a list',
      '<ul><li>Rust in three cables</li><li>Cracks in one pylon</li></ul>',
      'Rust in three cables\n\nCracks in one pylon',
    ],
    [
      'paragraphs parted by line breaks alone',
      '<div>One engineer resigned.<br><br>Another was moved.</div>',
      'One engineer resigned.\n\nAnother was moved.',
    ],
    [
      'what a page calls a widget of text',
      '<div class="article-widget"><p>The ferry runs every ten minutes until then.</p></div>',
      'The ferry runs every ten minutes until then.',
    ],
  ])('%s stays', (_, inner, expected) => {
    expect(textOf(article(inner))).toBe(`${LEAD}\n\n${expected}\n\n${END}`)
  })

  test('short paragraphs stay where only the first is long', () => {
    const short = ['“They do not close,” adds her neighbour Pat.', 'Nobody answered.']
    const body = `<main><article><h1>The bins</h1>${[LEAD, ...short].map((text) => `<p>${text}</p>`).join('')}</article></main>`
    expect(textOf(body)).toBe([LEAD, ...short].join('\n\n'))
  })

  test.each([
    [
      'a line to a related article',
      '<aside class="related-article"><a href="/x"><span>Related article: </span>Five bridges that fell</a></aside>',
    ],
    [
      'a teaser without a telling name',
      '<p>Read more: <a href="/x">Five bridges that fell, and what was learnt of them</a></p>',
    ],
    ['a pull quote', '<blockquote>“she told the Northern Ledger, which had seen the inspection report.”</blockquote>'],
    ['a label and a linked title', '<p>KEEP READING HERE | <a href="/x">Five bridges that fell, and why</a></p>'],
    [
      'a paragraph that is one link',
      '<p><a href="/x">Five bridges that fell, and what was learnt of them since</a></p>',
    ],
    ['a heading that links to another article', '<h3><a href="/x">Five bridges that fell</a></h3>'],
    [
      'a newsletter box',
      '<div class="c-newsletterSignup"><p>Sign up for our free weekly letter. "Our best stories," delivered on Fridays.</p></div>',
    ],
    [
      'a caption',
      '<figure><img src="b.jpg"><figcaption>The bridge at dusk. Ines Brandt / Harbour Post</figcaption></figure>',
    ],
    ['a credit without a telling name', '<p>Cars wait at the bridge (Image: HARBOUR POST)</p>'],
    ['a share row', '<ul class="share-tools"><li>Share on this</li><li>Share on that</li></ul>'],
    ['a form', '<form><p>Tell us what you have seen of the bridge, and we will call you back.</p></form>'],
    ['hidden text', '<p hidden>This sentence stands in the page, but no reader sees it there.</p>'],
    [
      'text hidden by its style',
      '<div style="display: none"><p>This sentence stands in the page, but no reader sees it.</p></div>',
    ],
    ['scripts', '<script>var a = "Nobody, she said, reads this sentence in the page."</script>'],
    [
      'a nested article',
      '<article><h4>Ferry fares rise</h4><p>The ferry company will ask for more from May, it said.</p></article>',
    ],
    ['an advertisement label', '<div>Advertisement</div>'],
    ['a plea', '<div><p>Already a subscriber? Sign in.</p><p>Start your free trial today, cancel anytime.</p></div>'],
    [
      'an author box',
      '<div class="author-bio"><p>Odd Farrow writes about bridges for the Harbour Post, and lives there.</p></div>',
    ],
  ])('%s goes', (_, inner) => {
    expect(textOf(article(`<p>${MIDDLE}</p>${inner}`))).toBe(`${LEAD}\n\n${MIDDLE}\n\n${END}`)
  })

  test('what stands around the article goes: navigation, comments, other articles', () => {
    const card = (n: number) =>
      `<div><h3><a href="/n/${n}">Other news, number ${n}</a></h3><p>Somebody said something else on day ${n}.</p></div>`
    const page = `<nav><p>News from the harbour, said by those who know it best, every day.</p></nav>
      ${article(`<p>${MIDDLE}</p>`)}
      <section class="comments"><p>"This is all theatre," said a reader who calls himself keelhaul, on Friday.</p></section>
      <section><div>${[1, 2, 3, 4].map(card).join('')}</div></section>
      <footer><p>All rights reserved by the Harbour Post, its owners, and their heirs, it is said.</p></footer>`
    expect(textOf(page)).toBe(`${LEAD}\n\n${MIDDLE}\n\n${END}`)
  })

  test('a heading in a menu is no headline, however like the title', () => {
    const page = `<nav><h2>Bridge stays closed until June</h2></nav>${article(`<p>${MIDDLE}</p>`)}`
    expect(read(page, '<title>Bridge stays closed until June</title>')?.article.headline).toBe('Bridge stays closed')
  })

  test('where the first heading stands in a menu, the headline is the one at the head of the article', () => {
    const page = `<nav><h1>News from the quay</h1></nav>
      <article><header><h2>Rust shuts the bridge</h2></header><p>${LEAD}</p><h2>What comes next</h2><p>${MIDDLE}</p></article>`
    expect(read(page, '<title>Crossing stays shut until June</title>')?.article.headline).toBe('Rust shuts the bridge')
  })

  test('a word that speaks against an element is not believed where the article stands in it', () => {
    const page = `<div class="sidebar-grid"><h1>Bridge stays closed</h1><div class="sidebar-main"><p>${LEAD}</p><p>${MIDDLE}</p></div></div>`
    expect(textOf(page)).toBe(`${LEAD}\n\n${MIDDLE}`)
  })

  test('long comments do not make a short article theirs', () => {
    const comment =
      '<li class="comment"><p>"I crossed it every day for thirty years," said nobody at all, and so on.</p></li>'
    const page = `<article><h1>Bridge stays closed</h1><p>${LEAD}</p><p>${MIDDLE}</p><p>${END}</p></article><ol class="comments">${comment.repeat(20)}</ol>`
    expect(textOf(page)).toBe(`${LEAD}\n\n${MIDDLE}\n\n${END}`)
  })

  test('a page without prose has no article', () => {
    expect(read('<ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul>')).toBeNull()
  })
})

describe('head', () => {
  const page = `<article><header><h1>Bridge <em>stays</em> closed</h1><p class="standfirst">Three cables are rusty, an inspection found.</p>
    <p class="byline">By Odd Farrow</p></header><p>${LEAD}</p><p>${MIDDLE}</p>
    <figure><img><figcaption>The bridge at dusk.</figcaption></figure></article>`

  test('headline, standfirst and captions are strings of their own', () => {
    const found = read(page, '<meta property="og:description" content="Three cables are rusty, an inspection found.">')
    expect(found?.article).toMatchObject({
      headline: 'Bridge stays closed',
      standfirst: 'Three cables are rusty, an inspection found.',
      captions: ['The bridge at dusk.'],
      text: `${LEAD}\n\n${MIDDLE}`,
    })
  })
})

describe('links', () => {
  test('have offsets into the text and absolute addresses', () => {
    const found = read(
      article(
        '<p>She <a href="/report?p=1">told\n the <b>Ledger</b> </a> so, and <a href="#note">a note</a> <a href="mailto:q@x.test">too</a>.</p>',
      ),
    )?.article
    expect(found?.links.map((link) => [link.where, link.href, found.text.slice(link.start, link.end)])).toEqual([
      ['body', 'https://www.harbourpost.test/report?p=1', 'told the Ledger'],
    ])
  })

  test('absolute addresses stay as the page gives them', () => {
    const found = read(article('<p>The minutes <a href="https://Council.test/min?a=1&utm_source=x">say so</a>.</p>'))
    expect(found?.article.links[0]?.href).toBe('https://Council.test/min?a=1&utm_source=x')
  })
})

describe('the way between text and page', () => {
  const view = read(article('<p>One  <b>bridge</b>,\n two&shy;fold trouble.</p>'))

  test('blocks cover the text, apart by a blank line', () => {
    const { text = '', blocks = [] } = view?.article ?? {}
    expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n\n')).toBe(text)
  })

  test('a span leads to its text nodes, and back', () => {
    const text = view?.article.text ?? ''
    const start = text.indexOf('bridge, twofold')
    const [range] = view?.rangesOf({ start, end: start + 'bridge, two'.length }, 'body') ?? []
    expect(range && [range.startNode.data, range.startOffset]).toEqual(['bridge', 0])
    expect(range?.endNode.data.slice(0, range.endOffset)).toBe(',\n two')
    expect(range && view?.offsetAt(range.startNode, 3)).toEqual({ where: 'body', offset: start + 3 })
  })

  test('a span over several blocks gives a range for each', () => {
    expect(view?.rangesOf({ start: 0, end: view.article.text.length }, 'body')).toHaveLength(3)
  })

  test('what is no part of the article has no offset', () => {
    const { document } = parseHTML('<p>Elsewhere</p>')
    expect(view?.offsetAt(document, 0)).toBeNull()
  })
})

test('a rendered page says itself what is hidden', () => {
  const { document } = parseHTML(
    `<html><body>${article('<p class="x">This paragraph is shown to nobody, whatever its markup says.</p>')}</body></html>`,
  )
  const view = readArticle(document, { url: URL, isHidden: (element) => element.getAttribute('class') === 'x' })
  expect(view?.article.text).toBe(`${LEAD}\n\n${END}`)
})

test('the page is never changed', () => {
  const { document } = parseHTML(`<html><head></head><body>${article(`<p>${MIDDLE}</p>`)}</body></html>`)
  const before = document.toString()
  readArticle(document, { url: URL })
  expect(document.toString()).toBe(before)
})
