import { describe, expect, it, vi } from 'vitest'
import { looksLikeArticle } from '../core/article/looks-like-article'
import { readings } from './testing/fake-background'
import { paintedWords, paragraphOf, putArticle, startSession, waitForPaint } from './testing/live-page'
import { holdTime, passTime } from './testing/pass-time'
import { keepPageQuiet } from './testing/quiet-page'

vi.mock('../platform/page-messaging', () => import('./testing/fake-background'))

const FIRST =
  'The cable car to Hollenfels stood still on Sunday with nineteen people in it, for the second time this month.'
const QUOTED =
  '“We sang, and then we ran out of songs,” said Ilka Marchetti, who teaches music at the school in the valley.'
const LAST =
  'The operator has closed the line until a new brake has come, and buses go up the old road every half hour.'
const LATE =
  '“The brake was ordered in spring,” said Bastian Okwuosa, who runs the line, when he was asked about the delay.'

const MARCHETTI = '“We sang, and then we ran out of songs,”'
const OKWUOSA = '“The brake was ordered in spring,”'

keepPageQuiet()

/** An element of the page's own making that draws these paragraphs in an open shadow tree. */
function drawn(...paragraphs: string[]): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('story-text')
  const root = host.attachShadow({ mode: 'open' })
  root.append(...paragraphs.map(paragraphOf))
  return { host, root }
}

describe('what changes in an open shadow tree is followed', () => {
  it('where a paragraph comes late, is edited, and goes', async () => {
    holdTime()
    const article = putArticle()
    const { host, root } = drawn(FIRST, QUOTED, LAST)
    article.append(host)
    await startSession().session.read()
    await waitForPaint(MARCHETTI)

    root.append(paragraphOf(LATE))
    await waitForPaint(MARCHETTI, OKWUOSA)
    const text = root.querySelectorAll('p')[1]?.firstChild as Text
    text.data = text.data.replace('ran out of songs', 'slept')
    await waitForPaint('“We sang, and then we slept,”', OKWUOSA)
    root.querySelectorAll('p')[3]?.remove()
    await waitForPaint('“We sang, and then we slept,”')
  })

  it('in a tree within a tree that comes late', async () => {
    holdTime()
    const article = putArticle()
    const { host, root } = drawn(FIRST, QUOTED, LAST)
    article.append(host)
    await startSession().session.read()
    await waitForPaint(MARCHETTI)
    const inner = drawn()
    root.append(inner.host, paragraphOf(LAST.replace('closed', 'shut')))
    await vi.waitFor(() => expect(readings().at(-1)?.text).toContain('shut'), 5000)
    inner.root.append(paragraphOf(LATE))
    await waitForPaint(MARCHETTI, OKWUOSA)
  })

  it('where an element gets its tree only once a script defines it', async () => {
    const article = putArticle(FIRST, QUOTED, LAST)
    const late = document.createElement('late-story')
    article.append(late)
    await startSession().session.read()
    await waitForPaint(MARCHETTI)
    class LateStory extends HTMLElement {
      constructor() {
        super()
        this.attachShadow({ mode: 'open' }).append(paragraphOf(LATE))
      }
    }
    customElements.define('late-story', LateStory)
    await waitForPaint(MARCHETTI, OKWUOSA)
  })

  it('no longer once the session has ended', async () => {
    holdTime()
    const article = putArticle()
    const { host, root } = drawn(FIRST, QUOTED, LAST)
    article.append(host)
    const { session, stop } = startSession()
    await session.read()
    await waitForPaint(MARCHETTI)
    stop()
    root.append(paragraphOf(LATE))
    await passTime(10_000)
    expect(readings()).toHaveLength(1)
    expect(paintedWords('all')).toEqual([])
  })
})

const textOfPage = (...paragraphs: string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('')

/** A frame of the page's own origin with this in it, once it is there. */
async function framed(html: string, into: Element = document.body): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe')
  frame.srcdoc = html
  frame.width = frame.height = '600'
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  into.append(frame)
  await loaded
  return frame
}

/** The words painted in a frame. */
const paintedIn = (frame: HTMLIFrameElement): string[] => {
  const view = frame.contentWindow as (Window & typeof globalThis) | null
  return view ? paintedWords('open', view.CSS.highlights) : []
}

describe('a frame of the page’s own origin', () => {
  const NEWS = `<html lang="en"><head><title>Nineteen in a cable car</title><meta property="og:site_name" content="The Valley Post"><meta name="author" content="Ruth Amsel"></head><body><h1>Nineteen in a cable car</h1>${textOfPage(FIRST, QUOTED, LAST, FIRST.replace('second', 'third'))}<p><a href="/brakes">The report</a> on the brakes has been with the ministry since May, and nobody has answered it.</p></body></html>`

  it('that holds the article is read, under the name it gives itself, and painted', async () => {
    const frame = await framed(NEWS)
    expect(looksLikeArticle(document)).toBe(true)
    startSession()
    await vi.waitFor(() => expect(paintedIn(frame)).toEqual([MARCHETTI]), 5000)
    expect(readings().at(-1)).toMatchObject({
      title: 'Nineteen in a cable car',
      outlet: 'The Valley Post',
      byline: 'Ruth Amsel',
      headline: 'Nineteen in a cable car',
      links: [{ href: new URL('/brakes', location.href).href }],
    })
  })

  it('that holds one article after another has each read by itself', async () => {
    const story = (name: string, ...texts: string[]) =>
      `<article data-url="/stories/${name}" style="display:block;min-height:3000px"><h1>What ${name} said of the car</h1>${textOfPage(...texts, ...texts.map((text) => text.replace('.', `, as ${name} said again.`)))}</article>`
    const frame = await framed(
      `<html lang="en"><head><title>What Rosa said of the car</title></head><body>${story('Rosa', FIRST, QUOTED)}${story('Emil', LATE, LAST)}</body></html>`,
    )
    startSession()
    await vi.waitFor(() => expect(paintedIn(frame)).toContain(MARCHETTI), 5000)
    expect(readings()[0]).toMatchObject({
      url: new URL('/stories/Rosa', location.origin).href,
      headline: 'What Rosa said of the car',
    })
    expect(readings()[0]?.text).not.toContain('Emil')
    frame.contentDocument?.querySelectorAll('article')[1]?.scrollIntoView()
    await vi.waitFor(
      () =>
        expect(readings().at(-1)).toMatchObject({
          url: new URL('/stories/Emil', location.origin).href,
          headline: 'What Emil said of the car',
        }),
      5000,
    )
    expect(paintedIn(frame)).toContain(OKWUOSA)
  })

  it('is followed as it changes, and as it goes on to another document', async () => {
    holdTime()
    const frame = await framed(NEWS)
    startSession()
    await vi.waitFor(() => expect(paintedIn(frame)).toEqual([MARCHETTI]), 5000)
    frame.contentDocument?.body.append(paragraphOf(LATE))
    await vi.waitFor(() => expect(paintedIn(frame)).toEqual([MARCHETTI, OKWUOSA]), 5000)
    frame.srcdoc = NEWS.replace('We sang', 'We talked')
    await vi.waitFor(() => expect(paintedIn(frame)).toEqual(['“We talked, and then we ran out of songs,”']), 5000)
  })

  it('is left without paint when the session ends', async () => {
    const frame = await framed(NEWS)
    const { stop } = startSession()
    await vi.waitFor(() => expect(paintedIn(frame)).toEqual([MARCHETTI]), 5000)
    stop()
    expect((frame.contentWindow as Window & typeof globalThis).CSS.highlights.size).toBe(0)
  })

  it('that embeds a quotation is part of the article around it', async () => {
    const article = putArticle(FIRST, QUOTED)
    const frame = await framed(`<blockquote><p>${LATE}</p></blockquote>`, article)
    article.append(paragraphOf(LAST))
    await startSession().session.read()
    await vi.waitFor(() => expect(paintedIn(frame)).toEqual([OKWUOSA]), 5000)
    expect(paintedWords()).toEqual([MARCHETTI])
    expect(readings().at(-1)?.text).toBe([FIRST, QUOTED, LATE, LAST].join('\n\n'))
  })

  it.each([
    ['of an advertisement', `<p>${LATE}</p>`, ''],
    ['that is not shown', `<blockquote><p>${LATE}</p></blockquote>`, 'display: none'],
  ])('%s is none of the article', async (_, html, style) => {
    const article = putArticle(FIRST, QUOTED)
    const frame = await framed(html, article)
    frame.style.cssText = style
    article.append(paragraphOf(LAST))
    await startSession().session.read()
    await waitForPaint(MARCHETTI)
    expect(readings().at(-1)?.text).toBe([FIRST, QUOTED, LAST].join('\n\n'))
  })

  it('of another origin is left alone, and the console with it', async () => {
    const article = putArticle(FIRST, QUOTED, LAST)
    const frame = document.createElement('iframe')
    frame.sandbox.add('allow-scripts')
    frame.srcdoc = `<blockquote><p>${LATE}</p></blockquote>`
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    article.append(frame)
    await loaded
    await startSession().session.read()
    await waitForPaint(MARCHETTI)
    expect(readings().at(-1)?.text).not.toContain('spring')
  })
})
