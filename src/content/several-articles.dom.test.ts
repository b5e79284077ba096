import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { analyseBy, askings, read, readings, tellings } from './testing/fake-background'
import { drawnWords, paintedWords, paragraphOf, startSession } from './testing/live-page'
import { holdTime, passTime } from './testing/pass-time'
import { keepPageQuiet } from './testing/quiet-page'

vi.mock('../platform/page-messaging', () => import('./testing/fake-background'))

const address = location.href
const FILLER = [
  'The ferry to Skarholm lay at the quay all morning with its doors open, while the crew looked at the engine.',
  'Some forty passengers waited in the hall, and the post was taken across by a fishing boat before noon.',
  'The company has ordered a new pump from the mainland, and it is expected to arrive with the evening train.',
]

/** An article with one quotation, which makes it taller than a viewport or two. */
function articleOf(name: string, { url = '' }: { url?: string } = {}): HTMLElement {
  const article = document.createElement('div')
  article.className = 'story'
  article.style.minHeight = '2500px'
  if (url) article.dataset.url = url
  const headline = document.createElement('h1')
  headline.textContent = `What ${name} said of the ferry`
  const last = paragraphOf(`The harbour office has nothing to add, and ${name} will be asked again tomorrow at noon.`)
  last.style.marginTop = '2000px'
  article.append(headline, paragraphOf(`“It is ${name} who knows,” said the engineer of the line, on Monday at noon.`))
  article.append(...FILLER.map((text) => paragraphOf(text.replace('.', `, as ${name} saw.`))), last)
  return article
}

const quote = (name: string) => `“It is ${name} who knows,”`
const url = (name: string) => new URL(`/stories/${name}`, location.origin).href

function put(...names: string[]): HTMLElement[] {
  const articles = names.map((name) => articleOf(name, { url: `/stories/${name}` }))
  const main = document.createElement('main')
  main.append(...articles)
  document.body.replaceChildren(main)
  return articles
}

const append = (article: HTMLElement) => document.querySelector('main')?.append(article)
const goTo = (element: Element) => element.scrollIntoView({ block: 'start', behavior: 'instant' })
const painted = (...names: string[]) =>
  vi.waitFor(() => expect([...paintedWords()].sort()).toEqual(names.map(quote).sort()), 5000)
const turns = () => tellings().filter(({ type }) => type === 'turned')

beforeEach(() => {
  document.title = 'What Ada said of the ferry'
  history.replaceState(null, '', '/stories/ada')
})
keepPageQuiet()
afterEach(() => {
  history.replaceState(null, '', address)
  scrollTo(0, 0)
})

describe('an article that the page adds', () => {
  it('is a reading of its own, under its own address; the first keeps its own text', async () => {
    holdTime()
    put('ada')
    startSession()
    await painted('ada')
    append(articleOf('bo', { url: '/stories/bo' }))
    const [, bo] = [...document.querySelectorAll('.story')]
    await passTime(10_000)
    expect(readings(), 'what is far is not read yet').toHaveLength(1)
    if (bo) goTo(bo)
    await painted('ada', 'bo')
    expect(readings().map((article) => article.url)).toEqual([url('ada'), url('bo')])
    expect(readings().map(({ text }) => [text.includes('is ada'), text.includes('is bo')])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(askings().map(({ beside }) => beside)).toEqual([[], [url('ada')]])
  })

  it('is shown once the reader is in it, and the first again on the way back', async () => {
    const [ada, bo] = put('ada', 'bo')
    startSession()
    await painted('ada')
    if (bo) goTo(bo)
    await painted('ada', 'bo')
    const last = () => askings().findLast(({ shown }) => shown)?.article.url
    await vi.waitFor(() => expect((turns().at(-1)?.ask as { url: string } | undefined)?.url ?? last()).toBe(url('bo')))
    if (ada) goTo(ada)
    await vi.waitFor(() =>
      expect(turns().at(-1)?.ask).toMatchObject({ url: url('ada'), holds: false, beside: [url('bo')] }),
    )
    expect(readings()).toHaveLength(2)
  })

  it('does not take the place of a statement that is open, but once that is closed', async () => {
    const [ada, bo] = put('ada', 'bo')
    const { session } = startSession()
    await painted('ada')
    session.focus('It is ada who knows,')
    await vi.waitFor(() => expect(drawnWords('focus')).toEqual([quote('ada')]))
    if (bo) goTo(bo)
    await vi.waitFor(() => expect(turns().at(-1)?.ask).toMatchObject({ url: url('bo'), holds: true }), 5000)
    if (ada) goTo(ada)
    await vi.waitFor(() => expect(drawnWords('focus')).toEqual([quote('ada')]))
    if (bo) goTo(bo)
    await vi.waitFor(() => expect(turns().at(-1)?.ask).toMatchObject({ url: url('bo'), holds: true }), 5000)
    session.focus(null)
    await vi.waitFor(() => expect(turns().at(-1)?.ask).toMatchObject({ url: url('bo'), holds: false }))
  })

  it('does not take the place of a statement that was opened while it was read', async () => {
    const [, bo] = put('ada', 'bo')
    const { session } = startSession()
    await painted('ada')
    let answer = () => {}
    analyseBy(async (article) => {
      await new Promise<void>((resume) => {
        answer = resume
      })
      return read(article)
    })
    if (bo) goTo(bo)
    await vi.waitFor(() => expect(askings().at(-1)).toMatchObject({ shown: true, article: { url: url('bo') } }), 5000)
    session.focus('It is ada who knows,')
    answer()
    await painted('ada', 'bo')
    expect(turns().at(-1)?.ask).toMatchObject({ url: url('bo'), holds: true })
    session.focus(null)
    await vi.waitFor(() => expect(turns().at(-1)?.ask).toMatchObject({ holds: false }))
  })

  it('may be taken out again, and nothing of it is left', async () => {
    const [, bo] = put('ada', 'bo')
    startSession()
    if (bo) goTo(bo)
    await painted('ada', 'bo')
    bo?.remove()
    await painted('ada')
  })
})

describe('a new address of the page', () => {
  it('as the reader scrolls is no new page', async () => {
    const [, bo] = put('ada', 'bo')
    const { session } = startSession()
    await painted('ada')
    if (bo) goTo(bo)
    history.replaceState(null, '', '/stories/bo')
    document.title = 'What Bo said of the ferry'
    await painted('ada', 'bo')
    expect(session.status).toBe('read')
    expect(tellings().filter(({ type }) => type === 'unread')).toEqual([])
    expect(readings().map((article) => article.url)).toEqual([url('ada'), url('bo')])
  })

  it('comes right after the article was added, before anybody has looked', async () => {
    put('ada')
    startSession()
    await painted('ada')
    const bo = articleOf('bo')
    append(bo)
    goTo(bo)
    history.pushState(null, '', '/stories/bo')
    await painted('ada', 'bo')
    expect(tellings().filter(({ type }) => type === 'unread')).toEqual([])
    await vi.waitFor(() => expect(readings().at(-1)?.url).toBe(url('bo')), 5000)
    expect(readings()[0]?.url).toBe(url('ada'))
  })

  it('with other articles in the place of these is a new page', async () => {
    const [ada] = put('ada', 'bo')
    startSession()
    await painted('ada')
    history.pushState(null, '', '/stories/cleo')
    document.title = 'What Cleo said of the ferry'
    put('cleo')
    if (ada) expect(ada.isConnected).toBe(false)
    await painted('cleo')
    expect(readings().at(-1)?.url).toBe(url('cleo'))
  })
})

it('of many articles a few are kept read, those around the reader', async () => {
  const names = ['ada', 'bo', 'cleo', 'dag', 'edda', 'finn', 'gro', 'hal']
  const articles = put(...names)
  startSession()
  for (const [at, article] of articles.entries()) {
    goTo(article)
    await vi.waitFor(() => expect(paintedWords()).toContain(quote(names[at] ?? '')), 5000)
  }
  await vi.waitFor(() => expect(paintedWords().length).toBeLessThanOrEqual(5))
  expect(paintedWords()).not.toContain(quote('ada'))
  const [ada] = articles
  if (ada) goTo(ada)
  await vi.waitFor(() => expect(paintedWords()).toContain(quote('ada')), 5000)
}, 30_000)
