import { describe, expect, it, vi } from 'vitest'
import { looksLikeArticle } from '../core/article/looks-like-article'
import { readArticle } from '../core/article/read-article'
import { isHidden } from './is-hidden'
import { analyseBy, read, readings, tellings } from './testing/fake-background'
import { paintedWords, paragraphOf, putArticle, startSession, waitForPaint } from './testing/live-page'
import { keepPageQuiet } from './testing/quiet-page'

vi.mock('../platform/page-messaging', () => import('./testing/fake-background'))

const FIRST =
  'The lighthouse on Grisholm went dark at four, and nobody on the mainland noticed it until the fog came in.'
const QUOTED =
  '“I lit a lamp and stood there,” said Tove Abernathy-Lund, who keeps the shop at the landing, on Tuesday.'
const LAST = 'The lamp was burning again by midnight, after the keeper had cycled over with a fuse from his own cellar.'
const LUND = '“I lit a lamp and stood there,”'

keepPageQuiet()

/** Elements within one another, from the outside in: each append then moves one node alone. */
function nest(depth: number, inner: Node): Element {
  const outer = document.createElement('i')
  let at = outer
  for (let n = 1; n < depth; n++) {
    const next = document.createElement(n % 2 ? 'b' : 'i')
    at.append(next)
    at = next
  }
  at.append(inner)
  return outer
}

describe('a page that is too much', () => {
  it('of more elements than an article needs is given up, with the reason', () => {
    const article = putArticle(FIRST, QUOTED, LAST)
    const row = document.createElement('div')
    row.append(...Array.from({ length: 1000 }, () => document.createElement('i')))
    article.append(...Array.from({ length: 120 }, () => row.cloneNode(true)))
    const { session } = startSession()
    session.read()
    expect(session.status).toBe('failed')
    expect(tellings().at(-1)).toMatchObject({ type: 'unread', ask: { failed: expect.stringMatching(/elements$/) } })
  })

  it('with ten million characters in one text is given up, with the reason', () => {
    putArticle(FIRST, QUOTED, `${'The fog came in and went out again, and came in. '.repeat(200_000)}`)
    const { session } = startSession()
    session.read()
    expect(session.status).toBe('failed')
    expect(readings()).toEqual([])
    expect(tellings().at(-1)).toMatchObject({ ask: { failed: expect.stringMatching(/characters$/) } })
  })

  it('with ten million characters in a script is read', async () => {
    const article = putArticle(FIRST, QUOTED, FIRST, LAST)
    const data = document.createElement('script')
    data.type = 'text/plain'
    data.textContent = 'fog '.repeat(2_500_000)
    article.prepend(data)
    startSession()
    await waitForPaint(LUND)
  })

  it('with ten thousand elements within one another is read, but for what stands in their depth', () => {
    // Not laid out: Chromium itself ends a page whose elements stand in one another like this.
    const page = document.implementation.createHTMLDocument('Fog')
    page.body.append(putArticle(FIRST, QUOTED, FIRST, LAST))
    const deep = paragraphOf('')
    deep.append(nest(10_000, document.createTextNode('“Down here,” said nobody.')))
    page.querySelector('article')?.append(deep)
    expect(looksLikeArticle(page)).toBe(true)
    const text = readArticle(page, { url: 'https://grisholm.test/fog' })?.article.text
    expect(text).toContain(QUOTED)
    expect(text).not.toContain('Down here')
  })
})

describe('text that is not what it seems', () => {
  it.each([
    ['zero-width spaces and joiners', '“I lit\u200B a la\u200Cmp and\u2060 stood\uFEFF there,” said Tove.'],
    ['bidi embeddings that are never closed', '“I \u202Elit a\u2066 lamp and\u202B stood there,” said Tove.'],
    ['soft hyphens', '“I lit a lamp and sto\u00ADod there,” said Tove.'],
    ['lone surrogates and controls', '“I lit \uD800 a lamp \u0007 and stood \uDC00 there,” said Tove.'],
    ['a thousand combining marks', `“I lit a${'\u0301'.repeat(1000)} lamp and stood there,” said Tove.`],
  ])('%s: what is painted are the words as they stand', async (_, text) => {
    const said = `${text} Nobody else was at the landing that night, as far as anyone remembers, and so she stayed.`
    putArticle(FIRST, said, FIRST, LAST)
    startSession()
    await waitForPaint(said.slice(0, said.indexOf('”') + 1))
  })
})

describe('a document that is no page', () => {
  const NAMESPACE = 'http://www.w3.org/2000/svg'
  it.each<[string, () => Document]>([
    ['without a body', () => withoutBody()],
    ['without any element', () => new Document()],
    ['of frames', () => framed()],
    ['of XML', () => new DOMParser().parseFromString(`<tide><p>${FIRST}</p></tide>`, 'application/xml')],
    ['of broken XML', () => new DOMParser().parseFromString('<tide><high>', 'application/xml')],
    [
      'of SVG',
      () => new DOMParser().parseFromString(`<svg xmlns="${NAMESPACE}"><text>Fog</text></svg>`, 'image/svg+xml'),
    ],
  ])('%s: is no article, and nothing fails', (_, make) => {
    const page = make()
    expect(looksLikeArticle(page)).toBe(false)
    expect(readArticle(page, { url: 'https://grisholm.test/', isHidden })).toBeNull()
  })

  it('of XHTML is read as any other', () => {
    const text = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Fog</title></head><body><article><h1>Fog</h1>${[FIRST, QUOTED, FIRST, LAST].map((p) => `<p>${p}</p>`).join('')}</article></body></html>`
    const page = new DOMParser().parseFromString(text, 'application/xhtml+xml')
    expect(looksLikeArticle(page)).toBe(true)
    expect(readArticle(page, { url: 'https://grisholm.test/fog' })?.article.text).toContain(QUOTED)
  })
})

function withoutBody(): Document {
  const page = document.implementation.createHTMLDocument('Fog')
  page.body.remove()
  return page
}

function framed(): Document {
  const page = withoutBody()
  page.documentElement.append(page.createElement('frameset'))
  return page
}

describe('the registry of highlights', () => {
  it('where the browser has none, nothing is painted, and the page is read all the same', async () => {
    vi.stubGlobal('Highlight', undefined)
    putArticle(FIRST, QUOTED, FIRST, LAST)
    const { session } = startSession()
    await vi.waitFor(() => expect(session.status).toBe('read'))
    session.focus('I lit a lamp and stood there,')
    expect(paintedWords('all')).toEqual([])
  })

  it('emptied by the page, is filled again when the pointer moves', async () => {
    putArticle(FIRST, QUOTED, FIRST, LAST)
    startSession()
    await waitForPaint(LUND)
    CSS.highlights.clear()
    document.dispatchEvent(new PointerEvent('pointermove', { clientX: 1, clientY: 1 }))
    await waitForPaint(LUND)
  })

  it('emptied by the page, is filled again when the page changes', async () => {
    const article = putArticle(FIRST, QUOTED, FIRST, LAST)
    startSession()
    await waitForPaint(LUND)
    CSS.highlights.clear()
    article.append(document.createElement('hr'))
    await waitForPaint(LUND)
  })
})

it('words that go while the engine is at work are not painted, and nothing fails', async () => {
  const article = putArticle(FIRST, QUOTED, FIRST, LAST)
  const text = article.querySelectorAll('p')[1]?.firstChild as Text
  analyseBy(async (asked) => {
    text.data = '“I'
    return read(asked)
  })
  const { session } = startSession()
  await vi.waitFor(() => expect(readings()).toHaveLength(2), 3000)
  expect(session.status).toBe('read')
  expect(paintedWords()).toEqual([])
})

describe('a page whose elements draw themselves', () => {
  it('in an open shadow tree is read there when the reader asks, and painted', async () => {
    const article = putArticle()
    const host = document.createElement('story-text')
    host.append(paragraphOf('What stands here is drawn by nobody, however long the sentence may be that stands here.'))
    host.attachShadow({ mode: 'open' }).append(...[FIRST, QUOTED, LAST].map(paragraphOf))
    article.append(host)
    const { session } = startSession()
    await session.read()
    await waitForPaint(LUND)
    expect(readings().at(-1)?.text).toBe([FIRST, QUOTED, LAST].join('\n\n'))
  })

  it('around what stands in the page is read as it stands there', async () => {
    const article = putArticle()
    const host = document.createElement('story-frame')
    host.append(...[FIRST, QUOTED, LAST].map(paragraphOf))
    const button = document.createElement('button')
    button.textContent = 'Save this story for later'
    host.attachShadow({ mode: 'open' }).append(document.createElement('slot'), button)
    article.append(host)
    await startSession().session.read()
    await waitForPaint(LUND)
    expect(readings().at(-1)?.text).toBe([FIRST, QUOTED, LAST].join('\n\n'))
  })
})

describe('a page in another direction', () => {
  it.each([
    ['from right to left', 'direction: rtl'],
    ['from top to bottom', 'writing-mode: vertical-rl; height: 400px'],
  ])('%s is read and painted', async (_, style) => {
    const article = putArticle(FIRST, QUOTED, LAST)
    article.style.cssText = style
    await startSession().session.read()
    await waitForPaint(LUND)
    expect(readings().at(-1)?.text).toBe([FIRST, QUOTED, LAST].join('\n\n'))
  })
})

describe('a page of several articles, one after another', () => {
  it('is read as the one whose title it bears', async () => {
    document.title = 'The Ferry That Would Not Start'
    const first = putArticle(FIRST, QUOTED, LAST)
    const next = document.createElement('article')
    const headline = document.createElement('h1')
    headline.textContent = 'A Bakery on Wheels Comes to the Islands'
    next.append(
      headline,
      ...[1, 2, 3].map((n) =>
        paragraphOf(`“It sells out by ${n},” the baker said of the rolls that he bakes on the crossing.`),
      ),
    )
    first.after(next)
    await startSession().session.read()
    await waitForPaint(LUND)
    expect(readings().at(-1)?.headline).toBe('The Ferry That Would Not Start')
    expect(readings().at(-1)?.text).toBe([FIRST, QUOTED, LAST].join('\n\n'))
  })
})
