import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Job } from './tracer'

vi.mock('../platform/source-tabs', () => ({
  isTabOpen: vi.fn(),
  openBeside: vi.fn(),
  readShown: vi.fn(),
  whenLoaded: vi.fn(),
}))
vi.mock('../platform/permissions', () => ({ mayRead: vi.fn(async () => true) }))

const tabs = vi.mocked(await import('../platform/source-tabs'))
const { pageFromTab } = await import('./page-from-tab')

const href = 'https://ledger.test/gates'
const keepTab = vi.fn<Job['keepTab']>(async () => undefined)
const job: Job = { name: 'j', tabId: 4, signal: new AbortController().signal, keepTab }

beforeEach(() => {
  vi.clearAllMocks()
  tabs.isTabOpen.mockResolvedValue(true)
  tabs.openBeside.mockResolvedValue(12)
  tabs.whenLoaded.mockResolvedValue(href)
  tabs.readShown.mockResolvedValue({ html: '<p>The gates</p>', url: href, status: 200 })
})

describe('a source in a tab', () => {
  it('is opened beside the article, and not read before its reader says so', async () => {
    expect(await pageFromTab({ href, tab: null }, job)).toBeNull()
    expect(tabs.openBeside).toHaveBeenCalledWith(href, 4)
    expect(keepTab).toHaveBeenCalledWith(12)
    expect(tabs.readShown).not.toHaveBeenCalled()
  })

  it('is read in the tab that was opened for it, with how the site has answered', async () => {
    const page = { from: 'tab', html: '<p>The gates</p>', url: href, status: 200 }
    expect(await pageFromTab({ href, tab: 12, refused: 402 }, job)).toEqual({ ...page, refused: 402 })
    expect(await pageFromTab({ href, tab: 12 }, job)).toEqual({ ...page, refused: null })
    expect(tabs.openBeside).not.toHaveBeenCalled()
  })

  it('is opened anew, and waited for, where that tab was closed', async () => {
    tabs.isTabOpen.mockResolvedValue(false)
    expect(await pageFromTab({ href, tab: 12 }, job)).toBeNull()
    expect(tabs.openBeside).toHaveBeenCalledOnce()
  })
})
