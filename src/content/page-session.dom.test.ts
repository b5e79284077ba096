import { afterEach, describe, expect, it, vi } from 'vitest'
import { analyseBy, read, readings, tellings } from './testing/fake-background'
import { drawnWords, paintedWords, paragraphOf, putArticle, startSession, waitForPaint } from './testing/live-page'
import { holdTime, passTime } from './testing/pass-time'
import { keepPageQuiet } from './testing/quiet-page'

vi.mock('../platform/page-messaging', () => import('./testing/fake-background'))

const FIRST =
  'The ferry to Skarholm lay at the quay all morning with its doors open, while the crew looked at the engine.'
const QUOTED =
  '“It coughs, and then it stops,” said Ansgar Riehl, who has been its engineer for nineteen years, on Monday.'
const MIDDLE = 'Some forty passengers waited in the hall, and the post was taken across by a fishing boat before noon.'
const LAST =
  'The company has ordered a new pump from the mainland, and it is expected to arrive with the evening train.'
const LATE =
  '“Nobody has told us anything since seven,” said Marit Oduya, who was on her way to her sister’s wedding there.'

const RIEHL = '“It coughs, and then it stops,”'
const ODUYA = '“Nobody has told us anything since seven,”'

afterEach(() => {
  expect(paintedWords('all'), 'paint left on the page').toEqual([])
})
keepPageQuiet()

async function open(...paragraphs: string[]) {
  const article = putArticle(...(paragraphs.length ? paragraphs : [FIRST, QUOTED, MIDDLE, LAST]))
  const { session, stop } = startSession()
  await waitForPaint(RIEHL)
  return { article, session, stop }
}

describe('a page that changes is followed within a second', () => {
  it.each<[string, (article: HTMLElement) => void, string[]]>([
    ['a paragraph that comes late', (article) => article.append(paragraphOf(LATE)), [RIEHL, ODUYA]],
    ['a paragraph that comes before all others', (article) => article.prepend(paragraphOf(LATE)), [ODUYA, RIEHL]],
    ['a paragraph that goes', (article) => article.querySelectorAll('p')[1]?.remove(), []],
    [
      'an edit in the midst of a text',
      (article) => {
        const text = article.querySelectorAll('p')[1]?.firstChild as Text
        text.data = text.data.replace('coughs, and then it stops', 'spits')
      },
      ['“It spits,”'],
    ],
    [
      'an article built anew, word for word',
      (article) => {
        for (const paragraph of article.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true))
      },
      [RIEHL],
    ],
    [
      'a translation in place, in elements of the browser’s own',
      (article) => {
        document.documentElement.lang = 'nn'
        for (const paragraph of article.querySelectorAll('p')) {
          const [outer, inner] = [document.createElement('font'), document.createElement('font')]
          inner.append(paragraph.textContent?.replace('It coughs, and then it stops', 'Han hostar') ?? '')
          outer.append(inner)
          paragraph.replaceChildren(outer)
        }
      },
      ['“Han hostar,”'],
    ],
  ])('%s', async (_, change, expected) => {
    holdTime()
    const { article } = await open()
    change(article)
    await passTime(1000)
    expect(paintedWords()).toEqual(expected)
    expect(tellings()).toEqual([])
  })

  it('text that was hidden is read when it is shown', async () => {
    holdTime()
    const article = putArticle(FIRST, QUOTED, MIDDLE, LAST)
    const more = paragraphOf(LATE)
    more.hidden = true
    article.append(more)
    startSession()
    await waitForPaint(RIEHL)
    more.hidden = false
    await waitForPaint(RIEHL, ODUYA)
    more.style.display = 'none'
    await waitForPaint(RIEHL)
  })

  it('what does not touch the words is not read again', async () => {
    holdTime()
    const { article } = await open()
    article.append(document.createElement('script'), document.createComment('here'))
    article.style.transform = 'translateY(1px)'
    document.body.append(document.createElement('div'))
    document.title = '(1) The Ferry That Would Not Start'
    await passTime(10_000)
    expect(readings()).toHaveLength(1)
  })

  it('what changes while the engine is at work is read right after', async () => {
    let release = () => {}
    const held = new Promise<void>((resume) => {
      release = resume
    })
    analyseBy(async (article) => {
      await held
      return read(article)
    })
    holdTime()
    const article = putArticle(FIRST, QUOTED, MIDDLE, LAST)
    startSession()
    const text = article.querySelectorAll('p')[1]?.firstChild as Text
    text.data = 'Gone.'
    article.append(paragraphOf(LATE))
    await passTime(600)
    expect(readings()).toHaveLength(1)
    release()
    await waitForPaint(ODUYA)
    expect(readings()).toHaveLength(2)
  })

  it('where the engine is slow, the reader is told that what is shown no longer stands', async () => {
    const now = performance.now.bind(performance)
    let ahead = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead)
    analyseBy(async (article) => {
      ahead += 2000
      return read(article)
    })
    const { article } = await open()
    article.append(paragraphOf(LATE))
    await vi.waitFor(() => expect(tellings()).toEqual([{ type: 'changed', ask: null }]), 3000)
    ahead += 10_000
    article.append(paragraphOf(LAST))
    await waitForPaint(RIEHL, ODUYA)
  })
})

describe('what is focused', () => {
  it('stays focused while the page changes elsewhere, and is let go when its words go', async () => {
    const { article, session } = await open()
    session.focus('It coughs, and then it stops,')
    article.prepend(paragraphOf(LATE))
    await waitForPaint(ODUYA, RIEHL)
    await vi.waitFor(() => expect(drawnWords('focus')).toEqual([RIEHL]))
    article.querySelectorAll('p')[2]?.remove()
    await waitForPaint(ODUYA)
    await vi.waitFor(() => expect(drawnWords('focus')).toEqual([]))
  })
})

describe('a page that is shown again as it was left', () => {
  it('is read again, since the background may have forgotten it', async () => {
    await open()
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    await vi.waitFor(() => expect(readings()).toHaveLength(2))
    await waitForPaint(RIEHL)
  })

  it('is not read twice after an ordinary load', async () => {
    await open()
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
    expect(readings()).toHaveLength(1)
  })
})

describe('another page in the place of this one', () => {
  const address = location.href
  afterEach(() => history.replaceState(null, '', address))

  it('is read under its own address', async () => {
    const { article } = await open()
    history.pushState(null, '', '/another-story')
    article.replaceChildren(...[FIRST, MIDDLE, LAST, LATE].map(paragraphOf))
    await waitForPaint(ODUYA)
    expect(readings().at(-1)?.text).not.toContain('coughs')
    expect(tellings()).toEqual([{ type: 'unread', ask: { failed: null } }])
  })

  it('that is no article is said to be none', async () => {
    const { article, session } = await open()
    history.pushState(null, '', '/menu')
    article.replaceChildren(paragraphOf('Menu'))
    await vi.waitFor(() => expect(session.status).toBe('not-article'))
    expect(tellings().at(-1)).toEqual({ type: 'unread', ask: { failed: null } })
  })

  it('an article that is taken away is said to be gone, at the same address too', async () => {
    const { article, session } = await open()
    article.remove()
    await vi.waitFor(() => expect(session.status).toBe('not-article'), 3000)
    expect(tellings()).toEqual([{ type: 'unread', ask: { failed: null } }])
  })
})

it('a page whose article nobody answers for has failed, and the background is told', async () => {
  analyseBy(async () => null)
  putArticle(FIRST, QUOTED, MIDDLE, LAST)
  const { session } = startSession()
  await vi.waitFor(() => expect(session.status).toBe('failed'))
  expect(tellings()).toEqual([{ type: 'unread', ask: { failed: 'the background did not answer' } }])
})

describe('a live page', () => {
  it('that adds an entry every 100 ms is read every two seconds at most, with no more listeners than before', async () => {
    holdTime()
    const listened = vi.spyOn(EventTarget.prototype, 'addEventListener')
    const { article } = await open()
    const before = listened.mock.calls.length
    const entries = Array.from(
      { length: 60 },
      (_, n) => `${n}: “Entry number ${n} of the day,” said the harbour’s office.`,
    )
    for (const entry of entries) {
      article.append(paragraphOf(entry))
      await passTime(100)
    }
    await vi.waitFor(() => expect(paintedWords()).toHaveLength(61), 5000)
    expect(readings().length).toBeLessThanOrEqual(6)
    expect(listened.mock.calls.length).toBe(before)
    expect(CSS.highlights.size).toBeLessThanOrEqual(5)
  })

  it('is left alone while nobody sees it, and read when it is shown', async () => {
    holdTime()
    const { article } = await open()
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    article.append(paragraphOf(LATE))
    await passTime(10_000)
    expect(readings()).toHaveLength(1)
    hidden.mockReturnValue(false)
    document.dispatchEvent(new Event('visibilitychange'))
    await waitForPaint(RIEHL, ODUYA)
  })
})

const COUGHS = 'It coughs, and then it stops,'

it('shows what came of checking, on this reading and the next ones', async () => {
  const { article, session } = await open()
  session.show({ begun: true, stands: [COUGHS], another: [], differs: [], claims: {} })
  await vi.waitFor(() => expect(drawnWords('stands')).toEqual([RIEHL]))
  article.append(paragraphOf(LATE))
  await waitForPaint(RIEHL, ODUYA)
  await vi.waitFor(() => expect(drawnWords('stands')).toEqual([RIEHL]))
  session.show({ begun: true, stands: [], another: [], differs: [COUGHS], claims: {} })
  await vi.waitFor(() => expect([drawnWords('differs'), drawnWords('stands')]).toEqual([[RIEHL], []]))
})

it('shows on a reading that comes later what came of checking before', async () => {
  putArticle(FIRST, QUOTED, MIDDLE, LAST)
  const { session } = startSession()
  session.show({ begun: true, stands: [], another: [], differs: [COUGHS], claims: {} })
  await vi.waitFor(() => expect(drawnWords('differs')).toEqual([RIEHL]))
})

it('a session that ends takes its paint and its watch with it', async () => {
  holdTime()
  const { article, stop } = await open()
  stop()
  expect(paintedWords('all')).toEqual([])
  article.append(paragraphOf(LATE))
  await passTime(10_000)
  expect(readings()).toHaveLength(1)
})
