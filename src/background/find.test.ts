import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articleFromText } from '../core/article/article-from-text'
import type { Find } from '../core/find/find'
import { askedStatement } from '../core/selection/asked-statement'
import { fakeBrowser } from '../platform/fake-browser'
import { changeInquiries, readInquiries } from '../platform/inquiries'
import { entriesAt, readTotals } from '../platform/memory/memory-store'
import { maySend } from '../platform/permissions'
import { searchBeside } from '../platform/search'
import { isTabOpen, readShown, showTab } from '../platform/source-tabs'
import { writeTabState } from '../platform/tab-states'
import { askOpenEngine } from './ask-open-engine'
import { askedStatements } from './asked-words'
import { endSteps, finding } from './find'
import { statementWith } from './testing/invented-traces'

vi.mock('webextension-polyfill', async () => ({
  default: new (await import('../platform/fake-browser')).FakeBrowser(),
}))
vi.mock('../platform/messaging', () => ({ askPage: vi.fn() }))
vi.mock('../platform/permissions', () => ({ maySend: vi.fn() }))
vi.mock('../platform/search', () => ({ searchBeside: vi.fn() }))
const kept = vi.hoisted(() => ({ archive: 'https://archive.test', searchEngine: 'https://seek.test/?q=%s', memory: 0 }))
vi.mock('../platform/kept-settings', () => ({ readSettings: async () => kept }))
vi.mock('../platform/memory/memory-store', () => ({ readTotals: vi.fn(), entriesAt: vi.fn() }))
vi.mock('../platform/source-tabs', () => ({ isTabOpen: vi.fn(), readShown: vi.fn(), showTab: vi.fn() }))
vi.mock('./ask-open-engine', () => ({ askOpenEngine: vi.fn() }))
vi.mock('./checking', () => ({ recallWords: vi.fn() }))
vi.mock('./reach', () => ({ readClickedTab: vi.fn() }))
vi.mock('./how-redirects-go', () => ({ howRedirectsGo: async () => 'refuse' }))

const TAB = 3
const RESULTS = 9
const URL = 'https://courier.test/gates'
const TEXT = 'The port pays a penny for each boat.'
const LINK = { where: 'body' as const, href: 'https://port.test/', start: 4, end: 8 }
const article = { ...articleFromText(TEXT), url: URL, language: 'en', links: [LINK] }
const statement = statementWith('s1', [])
const wanted = { query: '"a penny for each boat"', before: '2026-10-08', language: 'en' }
const HITS = [{ href: 'https://ledger.test/a', title: 'A', date: '' }]
const fake = await fakeBrowser()

beforeEach(async () => {
  vi.resetAllMocks()
  vi.mocked(maySend).mockResolvedValue(true)
  vi.mocked(isTabOpen).mockResolvedValue(true)
  vi.mocked(searchBeside).mockResolvedValue(RESULTS)
  vi.mocked(readShown).mockResolvedValue({ html: '<p>results', url: 'https://seek.test/?q=x', status: 200 })
  vi.mocked(askOpenEngine).mockResolvedValue({ outcome: 'hits', hits: HITS } as never)
  await fake.storage.session.remove(Object.keys(await fake.storage.session.get(null)))
  await writeTabState(TAB, {
    status: 'read',
    reading: { article, statements: [statement] },
    focus: null,
    changed: false,
  })
})

const find = async (): Promise<Find | undefined> => (await readInquiries(TAB)).finds[0]
const last = async () => (await find())?.steps.at(-1)?.came
const order = { tabId: TAB, of: 's1' }
const search = (place: Parameters<(typeof finding)['search']>[0]['place']) =>
  finding.search({ ...order, place, wanted }, null)

describe('a search by the reader’s own engine', () => {
  const query = 'words'
  const searchWeb = () => finding.searchWeb({ ...order, query, before: '' }, null)
  const readResults = () => finding.readResults({ ...order, query }, null)

  it('is told the words as they stand, and its tab is not looked into', async () => {
    await searchWeb()
    expect(vi.mocked(searchBeside).mock.calls).toEqual([[query, TAB, 'https://seek.test/?q=%s']])
    expect(await last()).toEqual({ outcome: 'open', tab: RESULTS, why: 'unread' })
    expect(readShown).not.toHaveBeenCalled()
    expect(askOpenEngine).not.toHaveBeenCalled()
  })

  it('has its results read once the reader asks for that, and what was found can be checked then', async () => {
    await searchWeb()
    await readResults()
    const question = { from: 'results', html: '<p>results', url: 'https://seek.test/?q=x' }
    expect(vi.mocked(askOpenEngine).mock.calls).toEqual([['find', { tab: TAB, question }]])
    expect(await last()).toEqual({ outcome: 'hits', hits: HITS })
    expect((await askedStatements(TAB, URL)).map(({ id, sources }) => [id, sources.map(({ href }) => href)])).toEqual([
      ['find-s1', ['https://ledger.test/a']],
    ])
    expect(showTab).toHaveBeenCalledWith(TAB)
  })

  it.each([
    [
      'its page may not be read, which is shown then',
      () => vi.mocked(readShown).mockResolvedValue(null),
      'no-access',
      RESULTS,
    ],
    ['its tab is closed', () => vi.mocked(isTabOpen).mockResolvedValue(false), 'closed', TAB],
  ])('comes to nothing where %s', async (_, happens, why, shown) => {
    await searchWeb()
    happens()
    await readResults()
    expect(await last()).toEqual({ outcome: 'open', tab: RESULTS, why })
    expect(showTab).toHaveBeenCalledWith(shown)
    expect(askOpenEngine).not.toHaveBeenCalled()
  })

  it('is none of words that the page does not have, nor read where none was begun', async () => {
    await finding.searchWeb({ tabId: TAB, of: 'other', query, before: '' }, null)
    await readResults()
    expect(searchBeside).not.toHaveBeenCalled()
    expect(readShown).not.toHaveBeenCalled()
  })
})

describe('a search of a collection', () => {
  it('asks its host once the browser says that it may be', async () => {
    vi.mocked(maySend).mockResolvedValue(false)
    await search('gdelt')
    expect(maySend).toHaveBeenCalledWith('api.gdeltproject.org')
    expect(await last()).toEqual({ outcome: 'failed', reason: 'permission', host: 'api.gdeltproject.org' })
    expect(askOpenEngine).not.toHaveBeenCalled()
  })

  it('is under way until it has answered, and keeps what was searched, and before which day', async () => {
    let during: unknown
    vi.mocked(askOpenEngine).mockImplementation(async () => {
      during = await last()
      return { outcome: 'hits', hits: HITS } as never
    })
    await search('gdelt')
    expect(during).toEqual({ outcome: 'under-way' })
    expect((await find())?.steps).toMatchObject([{ place: 'gdelt', query: wanted.query, before: '2026-10-08' }])
    await search('wikinews')
    expect((await find())?.steps[1]).toMatchObject({ place: 'wikinews', before: '', came: { outcome: 'hits' } })
  })

  it('that is none is not asked', async () => {
    await search('toString' as 'gdelt')
    expect(askOpenEngine).not.toHaveBeenCalled()
    expect(await find()).toBeUndefined()
  })

  it('fails where the engine does', async () => {
    vi.mocked(askOpenEngine).mockRejectedValue(new Error('gone'))
    await search('gdelt')
    expect(await last()).toMatchObject({ outcome: 'failed', reason: 'failed' })
  })
})

it('the page’s own links are looked at without asking anybody for leave', async () => {
  await search('own')
  const question = { from: 'links', links: [{ href: LINK.href, text: 'port' }], statement, language: 'en' }
  expect(vi.mocked(askOpenEngine).mock.calls).toEqual([['find', { tab: TAB, question }]])
  expect(maySend).not.toHaveBeenCalled()
})

it('where memory is on, the sites that are remembered tell the speaker’s own too, with their pages', async () => {
  kept.memory = 50
  vi.mocked(readTotals).mockResolvedValue([{ site: 'mayor.test', pages: 3, size: 9 }])
  const entry = { url: 'https://mayor.test/speech', title: 'A speech', published: '2026-10-01' }
  vi.mocked(entriesAt).mockResolvedValue([entry as Awaited<ReturnType<typeof entriesAt>>[number]])
  const own = { href: 'https://mayor.test/', title: '', date: '' }
  vi.mocked(askOpenEngine).mockResolvedValue({ outcome: 'hits', hits: [...HITS, own] } as never)
  await search('own')
  kept.memory = 0
  const [, asked] = vi.mocked(askOpenEngine).mock.calls[0] ?? []
  expect(asked).toMatchObject({ question: { links: [{ href: LINK.href }, { href: 'https://mayor.test/', text: '' }] } })
  const found = { href: entry.url, title: entry.title, date: entry.published }
  expect(await last()).toEqual({ outcome: 'hits', hits: [...HITS, found] })
})

describe('a search for words that the reader has selected', () => {
  const WORDS = 'pays a penny for each boat'
  const select = (text: string) =>
    changeInquiries(TAB, (known) => {
      const start = TEXT.indexOf(text)
      const piece = { where: 'body' as const, text, start, end: start + text.length }
      const place = { outcome: 'words' as const, url: URL, pieces: [piece], isPart: false }
      return { ...known, current: { goal: 'who', words: text, isFramed: false, place } }
    })
  const idOfSelected = () => {
    const start = TEXT.indexOf(WORDS)
    const asked = askedStatement({ article, statements: [] }, [
      { where: 'body', text: WORDS, start, end: start + WORDS.length },
    ])
    if (!asked || asked === 'too-long') throw new Error('these words can be asked for')
    return asked.id
  }

  it('is one as for a statement', async () => {
    await select(WORDS)
    await finding.search({ tabId: TAB, of: idOfSelected(), place: 'gdelt', wanted }, null)
    expect((await find())?.statement.content.map(({ text }) => text)).toEqual([WORDS])
    expect(await last()).toEqual({ outcome: 'hits', hits: HITS })
  })

  it('comes to its end though others were selected meanwhile', async () => {
    await select(WORDS)
    vi.mocked(askOpenEngine).mockImplementationOnce(async () => {
      await select('The port')
      return { outcome: 'hits', hits: HITS } as never
    })
    await finding.search({ tabId: TAB, of: idOfSelected(), place: 'gdelt', wanted }, null)
    expect(await last()).toEqual({ outcome: 'hits', hits: HITS })
  })
})

it('steps that a background was at when it was stopped can be taken again', async () => {
  await search('gdelt')
  await changeInquiries(TAB, (known) => ({
    ...known,
    finds: known.finds.map((each) => ({
      ...each,
      steps: each.steps.map((step) => ({ ...step, came: { outcome: 'under-way' } })),
    })),
  }))
  await endSteps()
  expect(await last()).toMatchObject({ outcome: 'failed' })
})
