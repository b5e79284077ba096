import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articleFromText } from '../core/article/article-from-text'
import { fakeBrowser } from '../platform/fake-browser'
import { newNames } from '../platform/highlight-names'
import type { Analysis, PageArticle } from '../platform/messages'
import { askEngine, askPage } from '../platform/messaging'
import { readTabState } from '../platform/tab-states'
import { setBadge } from '../platform/tabs'
import { leaveTab } from './reach'
import { readUnlessOff } from './read-unless-off'
import { statementWith } from './testing/invented-traces'

vi.mock('webextension-polyfill', async () => ({
  default: new (await import('../platform/fake-browser')).FakeBrowser(),
}))
const settings = vi.hoisted(() => ({ sitesOff: [] as string[] }))

vi.mock('../platform/kept-settings', () => ({ readSettings: async () => settings }))
vi.mock('../platform/content-script', () => ({ injectArticleScript: async () => undefined }))
vi.mock('../platform/page-styles', () => ({ stylePage: async () => undefined, forgetPageStyle: vi.fn() }))
vi.mock('../platform/engine-host', () => ({ openEngineHost: vi.fn() }))
vi.mock('../platform/messaging', () => ({ askEngine: vi.fn(), askPage: vi.fn() }))
vi.mock('../platform/permissions', () => ({ mayRead: async () => true }))
vi.mock('../platform/tabs', () => ({ setBadge: vi.fn(), tabAddress: vi.fn() }))
vi.mock('./checking', () => ({ forgetChecks: vi.fn(), keepChecks: vi.fn(), recallChecks: vi.fn() }))

const TAB = 3
const URL = 'https://courier.test/gates'
const article = { ...articleFromText('The gates are shut.'), title: 'The Gates', url: URL }
const asked: PageArticle = { article, shown: true, beside: [], framed: false, names: newNames() }
const read: Analysis = { outcome: 'read', statements: [statementWith('s1', [])] }
const fake = await fakeBrowser()

const switchOff = () => settings.sitesOff.push('courier.test')

beforeEach(async () => {
  vi.resetAllMocks()
  settings.sitesOff.length = 0
  await fake.storage.session.remove(Object.keys(await fake.storage.session.get(null)))
})

describe('a site that is switched off', () => {
  it.each<[string, () => unknown]>([
    ['before its article came', switchOff],
    [
      'while its article was being read',
      () =>
        vi.mocked(askEngine).mockImplementation(async () => {
          switchOff()
          return read
        }),
    ],
  ])('leaves no reading, no number and no marks: %s', async (_, switchItOff) => {
    vi.mocked(askEngine).mockResolvedValue(read)
    switchItOff()
    expect(await readUnlessOff(TAB, URL, asked)).toMatchObject({ outcome: 'failed' })
    expect(await readTabState(TAB)).toEqual({ status: 'off', site: 'courier.test' })
    expect(setBadge).toHaveBeenLastCalledWith(TAB, '')
    expect(askPage).toHaveBeenLastCalledWith(TAB, 'clean', null)
  })

  it('is read where it is not', async () => {
    vi.mocked(askEngine).mockResolvedValue(read)
    expect(await readUnlessOff(TAB, URL, asked)).toEqual(read)
    expect(setBadge).toHaveBeenLastCalledWith(TAB, '1')
  })

  it('has no number any more though the engine does not say that it has stopped', async () => {
    vi.mocked(askEngine).mockReturnValue(new Promise(() => undefined))
    void leaveTab(TAB)
    await vi.waitFor(() => expect(setBadge).toHaveBeenCalledWith(TAB, ''))
  })
})
