import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articleFromText } from '../core/article/article-from-text'
import type { Article, Reading, Statement } from '../core/model'
import type { Trace } from '../core/trace/hop/trace'
import type { Check } from '../core/trace/model'
import { fakeBrowser } from '../platform/fake-browser'
import { changeInquiries, dropInquiries, readInquiries } from '../platform/inquiries'
import { forgetPrivateResults, forgetResults } from '../platform/kept-results'
import { forgetArticles, tabsThatShare } from '../platform/tab-articles'
import { dropTabState, writeTabState } from '../platform/tab-states'
import { changeTraces, dropTraces, readTraces } from '../platform/traces'
import { recallAsked, recallResults, shareResults } from './share-results'
import { foundAt, hopAt, lostAt, statementWith, traceOf } from './testing/invented-traces'
import { Tracer } from './tracer'

vi.mock('webextension-polyfill', async () => ({
  default: new (await import('../platform/fake-browser')).FakeBrowser(),
}))

const URL_HERE = 'https://courier.test/news/gates'
const [A, B] = ['https://wire.test/a', 'https://wire.test/b']
const speaker = { mention: 'Ida Sorrel', name: 'Ida Sorrel', kind: 'person', start: 0, end: 10 } as const
const gates = statementWith('gates', [A], { speaker })
const hinges = statementWith('hinges', [B], { speaker })
const article: Article = { ...articleFromText('The gates are shut.'), url: URL_HERE, published: '2026-10-06' }
const reading: Reading = { article, statements: [gates, hinges] }
const fake = await fakeBrowser()

const settled = vi.fn<(tabId: number) => void>()
const tracer = new Tracer({
  read: readTraces,
  change: changeTraces,
  tabs: async () => [],
  statementsOf: async () => [],
  work: () => new Promise(() => undefined),
  abandon: () => undefined,
  settled,
  now: () => 0,
})
const adopt = (tabId: number, traces: readonly Trace[]) => tracer.adopt(tabId, traces)

beforeEach(async () => {
  vi.resetAllMocks()
  fake.closedTabs.clear()
  fake.privateTabs.clear()
  fake.room = Number.POSITIVE_INFINITY
  await fake.storage.session.remove(Object.keys(await fake.storage.session.get(null)))
})

/** Opens an article in a tab, as its page is read. */
async function open(tabId: number, read: Reading = reading, beside: string[] = []): Promise<void> {
  await recallResults(tabId, read, beside, adopt)
  await writeTabState(tabId, { status: 'read', reading: read, focus: null, changed: false })
}
/** Its page is loaded anew, or left. */
async function leave(tabId: number): Promise<void> {
  await Promise.all([dropTabState(tabId), dropTraces(tabId), forgetArticles(tabId)])
}
async function check(tabId: number, statement: Statement, what: Check | null, at: number, rest: Partial<Trace> = {}) {
  const trace = traceOf([hopAt(statement.sources[0]?.href ?? '', statement, what)], { at, batch: 7, ...rest })
  await changeTraces(tabId, (traces) => [...traces.filter((each) => each.statement !== statement.id), trace])
  await shareResults(tabId, adopt)
}
const known = async (tabId: number) =>
  (await readTraces(tabId)).map(({ statement, hops }) => `${statement} ${hops[0]?.check?.outcome}`)
const kept = async () => Object.keys(await fake.storage.session.get(null)).filter((key) => key.startsWith('results:'))

describe('what came of the checks of an article', () => {
  it('is there again when its page is loaded anew, and in another tab, for as long as the browser runs', async () => {
    await open(1)
    await check(1, gates, foundAt(A), 1)
    await check(1, hinges, lostAt('wire.test'), 2)
    await leave(1)
    expect(await known(1)).toEqual([])
    await open(1)
    expect(await known(1)).toEqual(['gates found', 'hinges unreadable'])
    fake.closedTabs.add(1)
    await open(2)
    expect(await known(2)).toEqual(['gates found', 'hinges unreadable'])
    expect(settled).toHaveBeenCalledWith(2)
    expect((await readTraces(2)).map(({ batch }) => batch)).toEqual([null, null])
  })

  it('shows in the other tabs that have it as soon as it is there, and what is newer or under way stays', async () => {
    for (const tab of [1, 2, 3]) await open(tab)
    await check(2, gates, null, 5, { goal: 'check', end: null })
    await check(3, hinges, foundAt(B), 9)
    await check(1, gates, foundAt(A), 6)
    await check(1, hinges, lostAt('wire.test'), 7)
    expect(await known(2)).toEqual(['gates undefined', 'hinges found'])
    expect(await known(3)).toEqual(['hinges found', 'gates found'])
  })

  it('is nothing where nothing was found, or is under way', async () => {
    await open(1)
    await check(1, gates, null, 1, { goal: 'check', end: null })
    await check(1, hinges, null, 2, { end: 'canceled' })
    expect(await kept()).toEqual([])
  })

  it('is not shown at another address, nor in a tab that has gone on to one', async () => {
    const other: Reading = { ...reading, article: { ...article, url: 'https://courier.test/news/bells' } }
    await open(1)
    await open(2)
    await writeTabState(2, { status: 'read', reading: other, focus: null, changed: false })
    await check(1, gates, foundAt(A), 1)
    expect(await known(2)).toEqual([])
    await open(3, other)
    expect(await known(3)).toEqual([])
  })

  it('is shown in tabs that have the article now, as the only one or beside others', async () => {
    const next = { ...reading, article: { ...article, url: 'https://courier.test/news/bells' } }
    await open(1)
    await open(2)
    await open(2, next, [URL_HERE])
    await open(3)
    await open(3, next)
    expect(await tabsThatShare(1)).toEqual([2])
    expect(await tabsThatShare(3)).toEqual([2])
    expect(await tabsThatShare(4)).toEqual([])
  })

  it.each<[change: string, statement: Partial<Statement>]>([
    ['the words', { content: [{ text: 'the lane is open', start: 0, end: 16 }] }],
    ['the speaker', { speaker: { ...speaker, mention: 'Dario Venn', name: 'Dario Venn' } }],
    ['whether they are quoted', { form: 'indirect' }],
    ['the way they came', { via: [{ mention: 'the Post', name: 'Post', kind: 'outlet' }] }],
    ['the source', { sources: [{ href: B, anchor: 'said', relation: 'cue' }] }],
  ])('is none of a statement of which the page has changed %s', async (_, change) => {
    await open(1)
    await check(1, gates, foundAt(A), 1)
    await check(1, hinges, foundAt(B), 2)
    await open(2, { article, statements: [{ ...gates, ...change }, hinges] })
    expect(await known(2)).toEqual(['hinges found'])
  })

  it('is that of a statement which the page has moved', async () => {
    await open(1)
    await check(1, gates, foundAt(A), 1)
    const [piece] = gates.content
    const moved = { ...gates, content: [{ ...piece, start: 90, end: 120 }] as const satisfies Statement['content'] }
    await open(2, { article, statements: [hinges, { ...moved, speaker: { ...speaker, start: 60, end: 70 } }] })
    expect(await known(2)).toEqual(['gates found'])
  })

  it('is none where the page is dated otherwise, since the source was held against its day', async () => {
    await open(1)
    await check(1, gates, foundAt(A), 1)
    await open(2, { ...reading, article: { ...article, published: '2026-10-09' } })
    expect(await known(2)).toEqual([])
  })
})

describe('of private windows', () => {
  it('nothing is shown in others, nor the other way round', async () => {
    fake.privateTabs.add(1).add(2)
    await open(1)
    await open(3)
    await check(1, gates, foundAt(A), 1)
    await check(3, hinges, foundAt(B), 1)
    await open(2)
    await open(4)
    expect(await known(2)).toEqual(['gates found'])
    expect(await known(4)).toEqual(['hinges found'])
    expect(await known(3)).toEqual(['hinges found'])
    expect(await known(1)).toEqual(['gates found'])
  })

  it('nothing is left once the last of them is closed, however late it comes', async () => {
    fake.privateTabs.add(1).add(2)
    await open(1)
    await open(3)
    await check(1, gates, foundAt(A), 1)
    await check(3, hinges, foundAt(B), 1)
    fake.closedTabs.add(1)
    await forgetPrivateResults()
    expect(await kept()).toHaveLength(2)
    fake.closedTabs.add(2)
    await forgetPrivateResults()
    expect(await kept()).toEqual([`results:open ${URL_HERE}`])
    await shareResults(1, adopt)
    expect(await kept()).toHaveLength(1)
  })
})

it('goes with the leave to read its page', async () => {
  await open(1)
  await check(1, gates, foundAt(A), 1)
  await forgetResults(async (url) => url === URL_HERE)
  expect(await kept()).toHaveLength(1)
  await forgetResults(async () => false)
  expect(await kept()).toEqual([])
})

describe('has bounds', () => {
  const large = (bytes: number) => {
    const check = foundAt(A)
    return check.outcome === 'found' ? { ...check, passage: { ...check.passage, before: 'x'.repeat(bytes) } } : check
  }

  it('of one article, of which the results that came last are kept', async () => {
    const many = Array.from({ length: 10 }, (_, at) => statementWith(`s${at}`, [A]))
    const read = { article, statements: many }
    await open(1, read)
    for (const [at, statement] of many.entries()) await check(1, statement, large(50_000), at)
    await open(2, read)
    expect(await known(2)).toEqual(['s5', 's6', 's7', 's8', 's9'].map((id) => `${id} found`))
  })

  it('of all articles, of which the one that was checked least recently goes', async () => {
    const urls = Array.from({ length: 6 }, (_, at) => `https://courier.test/${at}`)
    for (const [at, url] of urls.entries()) {
      await open(at, { ...reading, article: { ...article, url } })
      await check(at, gates, large(190_000), at)
    }
    expect(await kept()).toEqual(urls.slice(-5).map((url) => `results:open ${url}`))
  })

  it('and where the browser has no room, they are not kept, and nothing else is the worse for it', async () => {
    await open(1)
    await changeTraces(1, () => [traceOf([hopAt(A, gates, large(50_000))])])
    fake.room = JSON.stringify(await fake.storage.session.get(null)).length + 10_000
    await shareResults(1, adopt)
    expect(await kept()).toEqual([])
    expect(await known(1)).toEqual(['gates found'])
  })
})

describe('what came of checking selected words', () => {
  const words = statementWith('asked-1', [B], { speaker })
  const ask = (tabId: number) =>
    changeInquiries(tabId, () => ({ current: null, asked: [{ url: URL_HERE, statement: words }], finds: [] }))

  it('is there again once the same words are asked about, after the page was loaded anew', async () => {
    await open(1)
    await ask(1)
    await check(1, words, foundAt(B), 1)
    await Promise.all([leave(1), dropInquiries(1)])
    await open(1)
    expect(await known(1)).toEqual([])
    await recallAsked(1, reading, words.id, adopt)
    expect(await known(1)).toEqual(['asked-1 found'])
    expect((await readInquiries(1)).asked).toEqual([{ url: URL_HERE, statement: words }])
  })

  it('is none of other words, nor of an article that is another by now', async () => {
    await open(1)
    await ask(1)
    await check(1, words, foundAt(B), 1)
    await open(2)
    await recallAsked(2, reading, 'asked-2', adopt)
    await recallAsked(2, { ...reading, article: { ...article, published: '2026-10-07' } }, words.id, adopt)
    expect(await known(2)).toEqual([])
    expect((await readInquiries(2)).asked).toEqual([])
  })

  it('shows in no tab where nobody asked', async () => {
    await open(1)
    await open(2)
    await ask(1)
    await check(1, words, foundAt(B), 1)
    expect(await known(2)).toEqual([])
  })
})
