import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articleFromText } from '../core/article/article-from-text'
import { openEngineHost } from '../platform/engine-host'
import { fakeBrowser } from '../platform/fake-browser'
import { newNames } from '../platform/highlight-names'
import type { Analysis, PageArticle } from '../platform/messages'
import { askEngine } from '../platform/messaging'
import { readTabState, writeTabState } from '../platform/tab-states'
import { setBadge } from '../platform/tabs'
import { keepChecks, recallChecks } from './checking'
import { readArticleOf } from './readings'
import { statementWith } from './testing/invented-traces'

vi.mock('webextension-polyfill', async () => ({
  default: new (await import('../platform/fake-browser')).FakeBrowser(),
}))
vi.mock('../platform/content-script', () => ({
  injectArticleScript: async () => undefined,
}))
vi.mock('../platform/page-styles', () => ({ stylePage: async () => undefined }))
vi.mock('../platform/engine-host', () => ({ openEngineHost: vi.fn() }))
vi.mock('../platform/messaging', () => ({ askEngine: vi.fn(), askPage: vi.fn() }))
vi.mock('../platform/tabs', () => ({ setBadge: vi.fn() }))
vi.mock('./checking', () => ({ keepChecks: vi.fn(), recallChecks: vi.fn() }))

const TAB = 3
const article = { ...articleFromText('The gates are shut.'), title: 'The Gates' }
const asked: PageArticle = { article, shown: true, beside: [], framed: false, names: newNames() }
const fake = await fakeBrowser()

beforeEach(async () => {
  vi.resetAllMocks()
  vi.mocked(askEngine).mockResolvedValue({ outcome: 'read', statements: [] } satisfies Analysis)
  fake.closedTabs.clear()
  fake.room = Number.POSITIVE_INFINITY
  await fake.storage.session.remove(Object.keys(await fake.storage.session.get(null)))
})

describe('the reading of a tab’s page', () => {
  it('is kept, and told to the page', async () => {
    expect(await readArticleOf(TAB, asked)).toEqual({ outcome: 'read', statements: [] })
    expect(await readTabState(TAB)).toMatchObject({ status: 'read', reading: { article } })
  })

  it('counts its statements at the badge, and says nothing there of what came of them', async () => {
    const statements = [statementWith('s1', []), statementWith('s2', [])]
    vi.mocked(askEngine).mockResolvedValue({ outcome: 'read', statements } satisfies Analysis)
    await readArticleOf(TAB, asked)
    expect(recallChecks).toHaveBeenCalledWith(TAB, expect.objectContaining({ statements }), [])
    expect(vi.mocked(setBadge).mock.calls).toEqual([[TAB, '2']])
  })

  it.each<[string, () => unknown]>([
    ['the engine cannot be opened', () => vi.mocked(openEngineHost).mockRejectedValue(new Error('no engine'))],
    ['the engine cannot be asked', () => vi.mocked(askEngine).mockRejectedValue(new Error('no engine'))],
    ['the engine is gone, and nobody answers', () => vi.mocked(askEngine).mockResolvedValue(undefined as never)],
    ['the checks of before cannot be kept', () => vi.mocked(keepChecks).mockRejectedValue(new Error('no room'))],
  ])('has failed, in the panel and on the page, where %s', async (_, breakIt) => {
    breakIt()
    expect(await readArticleOf(TAB, asked)).toMatchObject({ outcome: 'failed' })
    expect(await readTabState(TAB)).toMatchObject({ status: 'failed', page: { title: 'The Gates' } })
    expect(setBadge).toHaveBeenLastCalledWith(TAB, '')
  })

  it('that has no room ends with a state that says so, and with nothing painted', async () => {
    const long = { ...article, text: 'x'.repeat(2000) }
    vi.mocked(askEngine).mockImplementation(async () => {
      fake.room = JSON.stringify(await fake.storage.session.get(null)).length + 500
      return { outcome: 'read', statements: [] } satisfies Analysis
    })
    expect(await readArticleOf(TAB, { ...asked, article: long })).toMatchObject({ outcome: 'failed' })
    expect(await readTabState(TAB)).toMatchObject({ status: 'failed', cause: 'no-room' })
  })

  it('of which nothing can be kept is failed on the page at least', async () => {
    fake.room = 0
    expect(await readArticleOf(TAB, asked)).toMatchObject({ outcome: 'failed' })
  })

  it('of a page that the tab has left for one without an article is not shown over that', async () => {
    vi.mocked(askEngine).mockImplementation(async () => {
      await writeTabState(TAB, { status: 'not-article' })
      return { outcome: 'read', statements: [] } satisfies Analysis
    })
    expect(await readArticleOf(TAB, asked)).toMatchObject({ outcome: 'replaced' })
    expect(await readTabState(TAB)).toEqual({ status: 'not-article' })
    expect(setBadge).not.toHaveBeenCalled()
  })

  it('whose tab is closed meanwhile leaves nothing', async () => {
    vi.mocked(askEngine).mockImplementation(async () => {
      fake.closedTabs.add(TAB)
      return { outcome: 'read', statements: [] } satisfies Analysis
    })
    expect(await readArticleOf(TAB, asked)).toMatchObject({ outcome: 'failed' })
    expect(await readTabState(TAB)).toBeNull()
  })
})
