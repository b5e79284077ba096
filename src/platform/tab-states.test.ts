import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articleFromText } from '../core/article/article-from-text'
import type { Reading } from '../core/model'
import { FakeBrowser, fakeBrowser } from './fake-browser'
import type { TabState } from './tab-state'

vi.mock('webextension-polyfill', async () => ({ default: new (await import('./fake-browser')).FakeBrowser() }))

async function freshStates() {
  vi.resetModules()
  return import('./tab-states')
}

const failed = (bytes: number): TabState => ({ status: 'failed', page: null, reason: 'x'.repeat(bytes) })

const readingOf = (title: string, bytes: number): Reading => ({
  article: { ...articleFromText('x'.repeat(bytes)), title },
  statements: [],
})
const read = (bytes: number, beside?: Reading[]): TabState => ({
  status: 'read',
  reading: readingOf('The Gates', bytes),
  focus: null,
  changed: false,
  ...(beside && { beside }),
})

describe('the tabs’ states', () => {
  let states: Awaited<ReturnType<typeof freshStates>>
  beforeEach(async () => {
    states = await freshStates()
    const { storage, closedTabs } = Object.assign(await fakeBrowser(), { room: Number.POSITIVE_INFINITY })
    closedTabs.clear()
    await storage.session.remove(Object.keys(await storage.session.get(null)))
    vi.useFakeTimers({ now: 0 })
    return () => vi.useRealTimers()
  })
  const writeLater = async (tabId: number, state: TabState) => {
    vi.advanceTimersByTime(1)
    await states.writeTabState(tabId, state)
  }

  it('keeps each tab’s own', async () => {
    await states.writeTabState(1, { status: 'closed' })
    await states.writeTabState(2, { status: 'not-article' })
    expect(await states.readTabState(1)).toEqual({ status: 'closed' })
    expect(await states.readTabState(2)).toEqual({ status: 'not-article' })
    expect(await states.readTabState(3)).toBeNull()
  })

  it('keeps each as one text, which the browser hands on at once', async () => {
    const { storage } = await fakeBrowser()
    await states.writeTabState(1, read(100))
    const { 'tab:1': kept } = await storage.session.get('tab:1')
    expect(kept).toBe(JSON.stringify(read(100)))
  })

  it.each([7, 'spoiled', null, [], { at: 1 }, { status: 'closed' }, '"closed"', '[]', '{"status":"closed"'])(
    'counts for nothing where something else stands in its place: %j',
    async (it) => {
      const { storage } = await fakeBrowser()
      await states.writeTabState(1, { status: 'closed' })
      await storage.session.set(Object.fromEntries(['tab:1', 'tabs'].map((key) => [key, it])))
      expect(await states.readTabState(1)).toBeNull()
      expect(await states.tabsWithState()).toEqual([])
      await states.writeTabState(1, { status: 'not-article' })
      expect(await states.readTabState(1)).toEqual({ status: 'not-article' })
      expect(await states.tabsWithState()).toEqual([1])
    },
  )

  it('drops those written least recently, and only as many as it must, where the budget is full', async () => {
    for (const tab of [1, 2, 3]) await writeLater(tab, failed(1_900_000))
    await writeLater(1, failed(1_900_000))
    await writeLater(4, failed(1_900_000))
    const kept = await Promise.all([1, 2, 3, 4].map((tab) => states.readTabState(tab)))
    expect(kept.map((state) => state !== null)).toEqual([true, false, true, true])
  })

  it('says so where one state alone is too large, and drops no other for it', async () => {
    await writeLater(1, { status: 'closed' })
    const kept = await states.writeTabState(2, read(9_000_000))
    expect(kept).toMatchObject({
      status: 'failed',
      cause: 'no-room',
      page: { title: 'The Gates' },
      reason: expect.stringMatching(/^no room for \d+ bytes$/),
    })
    expect(await states.readTabState(2)).toEqual(kept)
    expect(await states.readTabState(1)).toEqual({ status: 'closed' })
  })

  it('keeps the article that is shown where there is no room for those beside it', async () => {
    const shown = read(2_000_000)
    await states.writeTabState(1, read(2_000_000, [readingOf('Another', 5_000_000)]))
    expect(await states.readTabState(1)).toEqual(shown)
  })

  it('keeps nothing of a tab that is closed, however late it comes', async () => {
    const browser = await fakeBrowser()
    await states.writeTabState(1, { status: 'not-article' })
    browser.closedTabs.add(1).add(2)
    await states.changeTabState(1, () => ({ status: 'closed' }))
    await states.writeTabState(2, { status: 'closed' })
    expect(await states.tabsWithState()).toEqual([])
    expect(await browser.storage.session.get(null)).toEqual({ tabs: {} })
  })

  it('keeps nothing of a tab that the browser, having told that it is closed, still has', async () => {
    const { noteTabClosed } = await import('./open-tabs')
    noteTabClosed(1)
    await states.writeTabState(1, { status: 'closed' })
    expect(await states.tabsWithState()).toEqual([])
  })

  it('changes a state in turn, so that none of two changes at once is lost', async () => {
    await states.writeTabState(1, failed(0))
    const add = (state: TabState | null): TabState | null =>
      state?.status === 'failed' ? { ...state, reason: `${state.reason}+` } : null
    await Promise.all([states.changeTabState(1, add), states.changeTabState(1, add)])
    expect(await states.readTabState(1)).toMatchObject({ reason: '++' })
  })

  describe('where the browser’s storage is full', () => {
    const full = async () => {
      const browser = await fakeBrowser()
      const { keepReserve } = await import('./session-reserve')
      await keepReserve()
      const fill = async () => {
        browser.room = JSON.stringify(await browser.storage.session.get(null)).length
      }
      await fill()
      return { browser, fill }
    }

    it.each<[string, TabState]>([
      ['that a page is being read', { status: 'reading', page: null }],
      ['a reading', read(1000)],
    ])('say so instead of %s', async (_, state) => {
      await full()
      await states.writeTabState(1, state)
      expect(await states.readTabState(1)).toMatchObject({ status: 'failed', cause: 'no-room' })
    })

    it('say so of one tab after another, each time it is full again', async () => {
      const { fill } = await full()
      for (const tab of [1, 2, 3]) {
        await states.writeTabState(tab, read(1000))
        await fill()
        expect(await states.readTabState(tab)).toMatchObject({ status: 'failed', cause: 'no-room' })
      }
    })

    it('are dropped, those written least recently first, before one of them is kept in part', async () => {
      await writeLater(1, read(2000))
      await writeLater(2, read(2000))
      await full()
      await writeLater(3, read(1500))
      expect(await Promise.all([1, 2, 3].map(states.readTabState))).toEqual([null, read(2000), read(1500)])
    })

    it('let the writer know where there is no room for the least of it', async () => {
      const { browser } = await full()
      browser.room = 0
      await expect(states.writeTabState(1, read(1000))).rejects.toThrow('quota')
    })
  })

  it('goes on after a write that failed', async () => {
    await expect(
      states.changeTabState(1, () => {
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    await states.writeTabState(1, { status: 'closed' })
    expect(await states.readTabState(1)).toEqual({ status: 'closed' })
  })

  it('tells of every change until told to stop', async () => {
    const seen: [number, TabState | null][] = []
    const life = new AbortController()
    states.watchTabStates((tabId, state) => seen.push([tabId, state]), life.signal)
    await states.writeTabState(7, { status: 'closed' })
    await states.dropTabState(7)
    life.abort()
    await states.writeTabState(7, { status: 'closed' })
    expect(seen).toEqual([
      [7, { status: 'closed' }],
      [7, null],
    ])
  })
})

it('has a fake browser that stores copies, as the real one does', async () => {
  const { storage } = new FakeBrowser()
  const state = { status: 'closed' }
  await storage.session.set({ a: state })
  state.status = 'changed'
  expect(await storage.session.get('a')).toEqual({ a: { status: 'closed' } })
})
