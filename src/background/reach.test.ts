import { beforeEach, describe, expect, it, vi } from 'vitest'
import { injectContentScript } from '../platform/content-script'
import { fakeBrowser } from '../platform/fake-browser'
import { askEngine, askPage } from '../platform/messaging'
import { readTabState, writeTabState } from '../platform/tab-states'
import { forgetChecks } from './checking'
import { forgetClosedTabs, readClickedTab, tabLoaded } from './reach'

vi.mock('webextension-polyfill', async () => ({
  default: new (await import('../platform/fake-browser')).FakeBrowser(),
}))
vi.mock('../platform/content-script', () => ({ injectContentScript: vi.fn() }))
vi.mock('../platform/messaging', () => ({ askEngine: vi.fn(async () => null), askPage: vi.fn() }))
vi.mock('../platform/permissions', () => ({ mayRead: async () => false }))
vi.mock('../platform/tabs', () => ({ setBadge: vi.fn(), tabAddress: async () => 'https://courier.test/' }))
vi.mock('./checking', () => ({ forgetChecks: vi.fn() }))

const fake = await fakeBrowser()

const TAB = 3

/** Nobody answers in the tab, and while one waits for an answer, `meanwhile` happens. */
function silent(meanwhile: () => Promise<unknown> = async () => undefined) {
  vi.mocked(askPage).mockImplementationOnce(async () => {
    await meanwhile()
    return null
  })
}

beforeEach(() => void vi.resetAllMocks())

describe('news of a tab’s loading', () => {
  beforeEach(async () => {
    vi.mocked(askPage).mockResolvedValue(null)
    vi.mocked(injectContentScript).mockResolvedValue('injected')
    await writeTabState(TAB, { status: 'not-article' })
  })

  it('takes away what was said of a page that is gone, and what was checked', async () => {
    await tabLoaded(TAB, 'loading')
    expect(await readTabState(TAB)).toBeNull()
    expect(forgetChecks).toHaveBeenCalledWith(TAB)
  })

  it('leaves all as it is where the page answers: it is the same one', async () => {
    vi.mocked(askPage).mockResolvedValue({ answer: 'read' })
    await tabLoaded(TAB, 'complete')
    expect(await readTabState(TAB)).toEqual({ status: 'not-article' })
    expect(forgetChecks).not.toHaveBeenCalled()
  })

  it('that is late takes nothing away of what the reader has asked for since', async () => {
    silent(() => writeTabState(TAB, { status: 'reading', page: null }))
    await tabLoaded(TAB, 'complete')
    expect(await readTabState(TAB)).toEqual({ status: 'reading', page: null })
    expect(forgetChecks).not.toHaveBeenCalled()
  })

  it('that is late does not forget a click that was made since', async () => {
    await readClickedTab(TAB)
    vi.mocked(injectContentScript).mockImplementationOnce(async () => {
      await readClickedTab(TAB)
      return 'denied'
    })
    await tabLoaded(TAB, 'complete')
    vi.mocked(injectContentScript).mockClear()
    await tabLoaded(TAB, 'complete')
    expect(injectContentScript).toHaveBeenCalled()
  })

  it('forgets a click that lets nobody in any more', async () => {
    await readClickedTab(TAB)
    vi.mocked(injectContentScript).mockResolvedValue('denied')
    await tabLoaded(TAB, 'complete')
    vi.mocked(injectContentScript).mockClear()
    await tabLoaded(TAB, 'complete')
    expect(injectContentScript).not.toHaveBeenCalled()
  })
})

describe('a background that has just begun', () => {
  it('forgets the tabs that were closed before it, and no other', async () => {
    vi.mocked(askPage).mockResolvedValue(null)
    await Promise.all([readClickedTab(TAB), readClickedTab(4)])
    await writeTabState(5, { status: 'closed' })
    fake.closedTabs.add(4).add(5)
    vi.mocked(forgetChecks).mockClear()
    await forgetClosedTabs()
    expect(vi.mocked(forgetChecks).mock.calls.flat().sort()).toEqual([4, 5])
    expect(vi.mocked(askEngine).mock.calls).toEqual([
      ['leave', { tab: 4 }],
      ['leave', { tab: 5 }],
    ])
    const kept = Object.keys(await fake.storage.session.get(null))
    expect(kept.filter((name) => /:/.test(name)).sort()).toEqual([`clicked:${TAB}`, `tab:${TAB}`])
  })
})

describe('a click on the button', () => {
  it('reads the page though the click cannot be remembered', async () => {
    vi.mocked(askPage).mockResolvedValue({ answer: 'reading' })
    vi.spyOn(fake.storage.session, 'set')
      .mockRejectedValueOnce(new Error('quota'))
      .mockRejectedValueOnce(new Error('quota'))
    await readClickedTab(TAB)
    expect(askPage).toHaveBeenCalledWith(TAB, 'read', { force: false })
    expect(await readTabState(TAB)).toEqual({ status: 'reading', page: null })
  })
})
