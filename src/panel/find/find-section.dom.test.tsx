import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Find, type FindStep, newFind, withStep } from '../../core/find/find'
import type { Statement } from '../../core/model'
import type { Trace } from '../../core/trace/hop/trace'
import type { Check } from '../../core/trace/model'
import { head } from '../../core/trace/testing/source-of'
import { barrierReading } from '../../ui/testing/invented-reading'
import { fakeActions } from '../testing/fake-actions'
import { FindSection } from './find-section'
import { FindSteps } from './find-steps'

// Both files of the panel load this one when it is needed; the rest of what is in it needs the browser's own storage.
vi.mock('../further-views', async () => ({ FindSteps: (await import('./find-steps')).FindSteps }))

afterEach(() => render(null, document.body))

const { article, statements } = barrierReading()
const [report, quotation] = statements as [Statement, Statement]
const A = 'https://northwire.test/a'
const B = 'https://ledger.test/b'

const text = () => document.body.textContent ?? ''
const button = (words: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('button')].find(
    (it) => it.textContent?.startsWith(words) || it.getAttribute('aria-label') === words,
  )
  if (!found) throw new Error(`no button “${words}”: ${text()}`)
  return found
}
const press = (words: string) => act(() => button(words).click())
const queries = () => [...document.querySelectorAll('.find-query .search-text')].map((it) => it.textContent ?? '')

interface Shown {
  statement?: Statement
  find?: Find | null
  traces?: Trace[]
  mayRead?: boolean
  gives?: boolean
}

function shown({ statement = quotation, find = null, traces = [], mayRead = true, gives = true }: Shown = {}) {
  const actions = fakeActions()
  actions.mayRead.mockReturnValue(mayRead)
  actions.requestSites.mockResolvedValue(gives)
  const props = { tabId: 7, statement, article, find, traces, actions }
  act(() => render(<FindSteps {...props} />, document.body))
  return actions
}

const step = (place: FindStep['place'], came: FindStep['came'], query = ''): FindStep => ({
  place,
  query,
  before: '',
  at: 1,
  came,
})
const findWith = (...steps: FindStep[]) => steps.reduce(withStep, newFind(article.url, quotation))
const hits = (...hrefs: string[]): FindStep['came'] => ({
  outcome: 'hits',
  hits: hrefs.map((href) => ({ href, title: `About ${href}`, date: '2026-10-04' })),
})

function found(find: Find, href: string, published: string, there: string, relation: 'agrees' | 'differs' = 'agrees') {
  const check: Check = {
    outcome: 'found',
    verdict: 'verbatim',
    source: { ...head, url: href, outlet: '', published },
    passage: { before: '', text: 'words', after: '', marks: [], paragraph: 1, page: null, speaker: '', href },
    diff: [],
    parts: [],
    splice: null,
    comparison: {
      speaker: { relation, here: 'Pavo Lindqvist', there },
      date: { here: '', there: '', days: null, isOld: false },
      outlet: { relation: 'unknown', here: '', there: '' },
      copyOf: '',
    },
    next: { statement: null, origin: 'unlinked' },
  }
  return traceOf(find, href, check)
}
function traceOf(find: Find, href: string, check: Check): Trace {
  const hop = { href, statement: find.statement, way: 'fetch' as const, check, step: null, tab: null }
  return { statement: find.statement.id, href, hops: [hop], goal: null, end: 'resting', batch: null, at: 0 }
}

it('asks nobody for anything before a step is taken', async () => {
  const actions = fakeActions()
  act(() =>
    render(
      <FindSection tabId={7} statement={quotation} article={article} find={null} traces={[]} actions={actions} />,
      document.body,
    ),
  )
  press('Search for these words')
  await vi.waitFor(() => expect(queries().length).toBeGreaterThan(1))
  expect(actions.find).not.toHaveBeenCalled()
  expect(actions.requestSites).not.toHaveBeenCalled()
})

describe('what is searched for', () => {
  it('is shown before the search engine is told it, and told as it stands', () => {
    const actions = shown()
    const [exact = ''] = queries()
    expect(exact).toMatch(/^"[^"]+" /)
    press('Search the web')
    expect(actions.find.mock.calls).toEqual([['searchWeb', { tabId: 7, of: quotation.id, query: exact, before: '' }]])
  })

  it('is what the reader chooses, and is limited to before the page’s day where they want that', () => {
    const actions = shown()
    const [, loose = ''] = queries()
    act(() => document.querySelectorAll<HTMLElement>('input[type=radio]')[1]?.click())
    act(() => document.querySelector<HTMLElement>('input[type=checkbox]')?.click())
    const day = article.published.slice(0, 10)
    expect(text()).toContain(`${loose} before:${day}`)
    press('Search the web')
    expect(actions.find.mock.calls[0]?.[1]).toMatchObject({ query: `${loose} before:${day}`, before: day })
    press('Search: GDELT, news of three months')
    expect(actions.find.mock.calls[1]).toEqual([
      'search',
      { tabId: 7, of: quotation.id, place: 'gdelt', wanted: { query: loose, before: day, language: 'en' } },
    ])
  })

  it('is of a report names and numbers alone, and what is found is told to be related only', () => {
    shown({ statement: report })
    expect(queries().every((each) => !each.includes('"'))).toBe(true)
    expect(text()).toContain('can only be related')
  })
})

describe('a place', () => {
  it('tells whom it asks, and is asked once the reader gives leave', async () => {
    const actions = shown({ mayRead: false })
    expect(text()).toContain('en.wikinews.org')
    press('Search: Wikinews')
    expect(actions.requestSites.mock.calls).toEqual([[['en.wikinews.org']]])
    await vi.waitFor(() => expect(actions.find).toHaveBeenCalledOnce())
  })

  it('is not asked where they do not', async () => {
    const actions = shown({ mayRead: false, gives: false })
    await act(async () => button('Search: Wikinews').click())
    expect(actions.find).not.toHaveBeenCalled()
    expect(text()).toContain('Not allowed: nothing was sent.')
  })

  it('needs no leave where it is the page’s own links', () => {
    const actions = shown({ mayRead: false })
    press('Search: The speaker’s own site')
    expect(actions.requestSites).not.toHaveBeenCalled()
    expect(actions.find.mock.calls[0]?.[1]).toMatchObject({ place: 'own' })
  })

  it.each<[FindStep['came'], string]>([
    [{ outcome: 'under-way' }, 'Under way'],
    [hits(), 'Nothing was found.'],
    [hits(A, B), '2 pages were found.'],
    [{ outcome: 'failed', reason: 'refused', host: 'a.test' }, 'It answers only those who have an account.'],
    [{ outcome: 'failed', reason: 'unsupported-type', host: 'a.test' }, 'could not be understood'],
  ])('tells what came of it', (came, said) => {
    shown({ find: findWith(step('gdelt', came)) })
    expect(document.querySelector(`[data-came=${came.outcome}]`)?.textContent).toContain(said)
  })

  it('leads to the results of the search engine, until they are read', () => {
    const open = { outcome: 'open', tab: 9, why: 'unread' } as const
    const actions = shown({ find: findWith(step('web', open, 'words')) })
    press('Check these results')
    expect(actions.find.mock.calls).toEqual([['readResults', { tabId: 7, of: quotation.id, query: 'words' }]])
  })
})

describe('the pages found', () => {
  const find = findWith(step('web', hits(A, B), 'words'))

  it('are listed by host and date, and checked at one press', () => {
    const actions = shown({ find })
    expect([...document.querySelectorAll('.find-page-head')].map((it) => it.textContent)).toEqual([
      'northwire.test 4 October 2026',
      'ledger.test 4 October 2026',
    ])
    press('Check these 2 pages')
    expect(actions.checkAll.mock.calls).toEqual([[7, [find.statement.id]]])
  })

  it('are checked by leave of the reader alone, asked for all of them at once', async () => {
    const actions = shown({ find, mayRead: false, gives: false })
    await act(async () => button('Check these 2 pages').click())
    expect(actions.requestSites.mock.calls).toEqual([[['northwire.test', 'ledger.test']]])
    expect(actions.checkAll).not.toHaveBeenCalled()
  })

  it('have an earliest one, with who is given the words there, that is never called the origin', () => {
    const traces = [
      found(find, A, '2026-10-05', 'Pavo Lindqvist'),
      found(find, B, '2026-10-02', 'Tomas Ekwall', 'differs'),
    ]
    shown({ find, traces })
    const told = document.querySelector('.find-earliest')?.textContent ?? ''
    expect(told).toMatch(/^Earliest page found/)
    expect(told).toContain('ledger.test')
    expect(told).toContain('2 October 2026')
    expect(told).toContain('Given there to Tomas Ekwall; this page credits somebody else.')
    expect(told).toContain('The earliest page found need not be the origin.')
  })

  it('may have none, which is told, with what was not read', () => {
    const lost: Check = { outcome: 'unreadable', reason: 'busy', host: 'ledger.test', status: 429, ms: 1, detail: '' }
    const none: Check = { outcome: 'notFound', source: { ...head, url: A } }
    shown({ find, traces: [traceOf(find, A, none), traceOf(find, B, lost)] })
    expect(text()).toContain('The words stand on none of the pages that were read.')
    expect(text()).toContain('One page could not be read, or only in part.')
    expect(text()).not.toContain('not by that the origin')
  })

  it('say where was searched, and where was not', () => {
    shown({ find: findWith(step('gdelt', hits(A)), step('wikinews', { outcome: 'failed', reason: 'busy', host: '' })) })
    const lines = [...document.querySelectorAll('.find-earliest p')].map((it) => it.textContent ?? '')
    expect(lines.find((line) => line.startsWith('Searched:'))).toBe('Searched: GDELT, news of three months.')
    expect(lines.find((line) => line.startsWith('Not searched:'))).toMatch(/search engine.*Wikinews.*Bluesky/)
  })
})
