import { beforeEach, describe, expect, it, vi } from 'vitest'
import { injectContentScript } from '../platform/content-script'
import { askPage } from '../platform/messaging'
import { readTabState, writeTabState } from '../platform/tab-states'
import { forgetChecks } from './checking'
import { readClickedTab, tabLoaded } from './reach'

vi.mock('webextension-polyfill', async () => ({
  default: new (await import('../platform/fake-browser')).FakeBrowser(),
}))
vi.mock('../platform/content-script', () => ({ injectContentScript: vi.fn() }))
vi.mock('../platform/messaging', () => ({ askPage: vi.fn() }))
vi.mock('../platform/permissions', () => ({ mayRead: async () => false }))
vi.mock('../platform/tabs', () => ({ setBadge: vi.fn(), tabAddress: async () => 'https://courier.test/' }))
vi.mock('./checking', () => ({ forgetChecks: vi.fn() }))

const TAB = 3

/** Nobody answers in the tab, and while one waits for an answer, `meanwhile` happens. */
function silent(meanwhile: () => Promise<unknown> = async () => undefined) {
  vi.mocked(askPage).mockImplementationOnce(async () => {
    await meanwhile()
    return null
  })
}

describe('news of a tab’s loading', () => {
  beforeEach(async () => {
    vi.resetAllMocks()
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
