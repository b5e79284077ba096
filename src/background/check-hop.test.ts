import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '../core/model'
import type { Hop, Trace } from '../core/trace/hop/trace'
import { readInquiries } from '../platform/inquiries'
import type { CheckQuestion } from '../platform/messages'
import { askEngine } from '../platform/messaging'
import { hasEverySite, maySend } from '../platform/permissions'
import { keepFromPrivateAddresses } from '../platform/private-rule'
import { readTabState } from '../platform/tab-states'
import { checkHop } from './check-hop'
import { pageFromTab } from './page-from-tab'
import { foundAt, hopAt, lostAt, statementWith, traceOf } from './testing/invented-traces'
import type { Job } from './tracer'

vi.mock('../platform/engine-host', () => ({ openEngineHost: async () => undefined }))
vi.mock('../platform/messaging', () => ({ askEngine: vi.fn() }))
vi.mock('../platform/permissions', () => ({ hasEverySite: vi.fn(), maySend: vi.fn() }))
vi.mock('../platform/inquiries', () => ({ readInquiries: vi.fn() }))
vi.mock('../platform/private-rule', () => ({ keepFromPrivateAddresses: vi.fn() }))
vi.mock('../platform/kept-settings', () => ({ readSettings: async () => ({ archive: 'https://archive.test' }) }))
vi.mock('../platform/tab-states', () => ({ readTabState: vi.fn() }))
vi.mock('./page-from-tab', () => ({ pageFromTab: vi.fn() }))

const A = 'https://harbourpost.test/a'
const B = 'https://northwire.test/b'
const statement = statementWith('s1', [A])
const article: Article = {
  url: 'https://courier.test/gates',
  title: 'The Gates',
  outlet: 'The Courier',
  byline: 'Maren Oduya',
  published: '2026-10-08',
  language: 'en',
  headline: '',
  standfirst: '',
  captions: [],
  text: 'The whole text.',
  blocks: [],
  links: [],
}
const pending = (href: string, rest: Partial<Hop> = {}): Trace =>
  traceOf([hopAt(href, statement, null, rest)], { goal: 'check', end: null })
const life = new AbortController()
const job: Job = { name: 'j1', tabId: 4, signal: life.signal, keepTab: async () => undefined }

/** What the engine was asked, if it was. */
const asked = (): CheckQuestion | undefined =>
  (vi.mocked(askEngine).mock.calls[0]?.[1] as { question: CheckQuestion } | undefined)?.question

beforeEach(() => {
  vi.resetAllMocks()
  vi.mocked(readTabState).mockResolvedValue({
    status: 'read',
    reading: { article, statements: [statement] },
    focus: null,
    changed: false,
  })
  vi.mocked(readInquiries).mockResolvedValue({ current: null, asked: [], finds: [] })
  vi.mocked(maySend).mockResolvedValue(true)
  vi.mocked(hasEverySite).mockResolvedValue(true)
  vi.mocked(keepFromPrivateAddresses).mockResolvedValue(true)
  vi.mocked(askEngine).mockResolvedValue(foundAt(A))
})

describe('a hop', () => {
  it('is looked at by the engine, with the page’s facts', async () => {
    expect(await checkHop(pending(A), job)).toEqual(foundAt(A))
    const { url, outlet, published, language, byline, text } = article
    expect(asked()).toEqual({
      hop: { href: A, statement },
      page: { url, outlet, published, language, byline, text },
      place: null,
      fetching: { from: 'web', redirects: 'follow' },
    })
  })

  it.each<[string, string, Partial<Hop>, string]>([
    ['at a source', A, {}, 'harbourpost.test'],
    ['at a post’s public interface', 'https://bsky.app/profile/ada.test/post/3k', {}, 'public.api.bsky.app'],
    ['at the archive', A, { way: 'archive' }, 'archive.test'],
    ['in a tab', A, { way: 'tab' }, 'harbourpost.test'],
  ])('is not begun without leave, %s', async (_, href, rest, missing) => {
    vi.mocked(maySend).mockImplementation(async (host) => host !== missing)
    expect(await checkHop(pending(href, rest), job)).toMatchObject({ reason: 'permission', host: missing })
    expect(askEngine).not.toHaveBeenCalled()
    expect(pageFromTab).not.toHaveBeenCalled()
  })

  it.each(['fetch', 'tab', 'archive'] as const)('is never begun at a private address, by way of %s', async (way) => {
    expect(await checkHop(pending('http://10.20.0.8/minutes', { way }), job)).toMatchObject({
      reason: 'private-address',
      host: '10.20.0.8',
    })
    expect(maySend).not.toHaveBeenCalled()
    expect(askEngine).not.toHaveBeenCalled()
  })

  it.each(['fetch', 'tab', 'archive'] as const)('is never begun with a password, by way of %s', async (way) => {
    expect(await checkHop(pending('https://reader:secret@harbourpost.test/a', { way }), job)).toMatchObject({
      reason: 'credentials',
      host: 'harbourpost.test',
    })
    expect(maySend).not.toHaveBeenCalled()
    expect(askEngine).not.toHaveBeenCalled()
    expect(pageFromTab).not.toHaveBeenCalled()
  })

  it('at a malformed post is looked at as at any page', async () => {
    const href = 'https://bsky.app/profile/%/post/3kgate'
    expect(await checkHop(pending(href), job)).toEqual(foundAt(A))
    expect(maySend).toHaveBeenCalledExactlyOnceWith('bsky.app')
  })

  it('is looked at, where a dot ends its host, under the name that leave is given for', async () => {
    await checkHop(pending('https://harbourpost.test./a'), job)
    expect(maySend).toHaveBeenCalledWith('harbourpost.test')
    expect(asked()?.hop.href).toBe('https://harbourpost.test/a')
  })

  it.each<[string, boolean, boolean]>([
    ['only single sites are allowed', false, true],
    ['the browser’s rule is not there', true, false],
  ])('is not followed to other addresses where %s', async (_, every, ruled) => {
    vi.mocked(hasEverySite).mockResolvedValue(every)
    vi.mocked(keepFromPrivateAddresses).mockResolvedValue(ruled)
    await checkHop(pending(A), job)
    expect(asked()?.fetching).toEqual({ from: 'web', redirects: 'refuse' })
  })

  it('is looked for in the archive near the article’s date', async () => {
    await checkHop(pending(A, { way: 'archive' }), job)
    expect(asked()?.fetching).toEqual({
      from: 'archive',
      near: '2026-10-08',
      archive: 'https://archive.test',
      redirects: 'follow',
    })
  })

  it('is read from a tab, or says why it is not', async () => {
    const there = { from: 'tab', html: '<p>The lane</p>', url: A, status: 200, refused: 402 } as const
    vi.mocked(pageFromTab).mockResolvedValueOnce(there)
    await checkHop(pending(A, { way: 'tab', tab: 12, refused: 402 }), job)
    expect(pageFromTab).toHaveBeenCalledWith(expect.objectContaining({ href: A, tab: 12, refused: 402 }), job)
    expect(asked()?.fetching).toEqual(there)
    vi.mocked(pageFromTab).mockResolvedValueOnce(lostAt('harbourpost.test'))
    expect(await checkHop(pending(A, { way: 'tab' }), job)).toEqual(lostAt('harbourpost.test'))
  })

  it('has no outcome while it waits for the reader in a tab, and the engine is not asked', async () => {
    vi.mocked(pageFromTab).mockResolvedValueOnce(null)
    expect(await checkHop(pending(A, { way: 'tab' }), job)).toBeNull()
    expect(askEngine).not.toHaveBeenCalled()
  })

  it('further up is compared with the last source that was read', async () => {
    const hops = [
      hopAt(A, statement, foundAt(A, [B])),
      hopAt(B, statement, lostAt('b.test')),
      hopAt(B, statement, null),
    ]
    await checkHop(traceOf(hops, { goal: 'origin', end: null }), job)
    expect(asked()?.page).toMatchObject({ url: A, outlet: 'Northwire', text: '' })
  })

  it('of an ambiguous source is told which place is meant', async () => {
    await checkHop(pending(A, { place: 2 }), job)
    expect(asked()?.place).toBe(2)
  })

  it('has an outcome when the engine cannot be reached, and when the page is gone', async () => {
    const deaf = new Error('no receiver')
    for (let tries = 0; tries < 3; tries++) vi.mocked(askEngine).mockRejectedValueOnce(deaf)
    expect(await checkHop(pending(A), job)).toMatchObject({ reason: 'failed', detail: 'no receiver' })
    vi.mocked(readTabState).mockResolvedValueOnce(null)
    expect(await checkHop(pending(A), job)).toMatchObject({ reason: 'failed' })
  })

  it('that nobody wants any more has none', async () => {
    const ended = AbortSignal.abort()
    await expect(checkHop(pending(A), { ...job, signal: ended })).rejects.toThrow()
    expect(askEngine).not.toHaveBeenCalled()
  })
})

it('holds words that the reader selected against the article that they stand in', async () => {
  const other: Article = { ...article, url: 'https://courier.test/beside', text: 'Another text.' }
  const chosen = statementWith('asked-1', [B])
  vi.mocked(readTabState).mockResolvedValue({
    status: 'read',
    reading: { article, statements: [statement] },
    beside: [{ article: other, statements: [] }],
    focus: null,
    changed: false,
  })
  vi.mocked(readInquiries).mockResolvedValue({
    current: null,
    asked: [{ url: other.url, statement: chosen }],
    finds: [],
  })
  await checkHop(traceOf([hopAt(B, chosen, null)], { goal: 'check', end: null, statement: chosen.id, href: B }), job)
  expect(asked()?.page.url).toBe(other.url)
})
