import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeBrowser } from './fake-browser'
import type { TabState } from './tab-state'

vi.mock('webextension-polyfill', async () => ({ default: new (await import('./fake-browser')).FakeBrowser() }))

async function freshStates() {
  vi.resetModules()
  return import('./tab-states')
}

const failed = (bytes: number): TabState => ({ status: 'failed', page: null, reason: 'x'.repeat(bytes) })

describe('the tabs’ states', () => {
  let states: Awaited<ReturnType<typeof freshStates>>
  beforeEach(async () => {
    states = await freshStates()
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

  it('drops those written least recently, and only as many as it must, where the budget is full', async () => {
    for (const tab of [1, 2, 3]) await writeLater(tab, failed(1_900_000))
    await writeLater(1, failed(1_900_000))
    await writeLater(4, failed(1_900_000))
    const kept = await Promise.all([1, 2, 3, 4].map((tab) => states.readTabState(tab)))
    expect(kept.map((state) => state !== null)).toEqual([true, false, true, true])
  })

  it('says so where one state alone is too large, and drops no other for it', async () => {
    await writeLater(1, { status: 'closed' })
    await writeLater(2, failed(9_000_000))
    expect(await states.readTabState(2)).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/^the reading takes \d+ bytes$/),
    })
    expect(await states.readTabState(1)).toEqual({ status: 'closed' })
  })

  it('changes a state in turn, so that none of two changes at once is lost', async () => {
    await states.writeTabState(1, failed(0))
    const add = (state: TabState | null): TabState | null =>
      state?.status === 'failed' ? { ...state, reason: `${state.reason}+` } : null
    await Promise.all([states.changeTabState(1, add), states.changeTabState(1, add)])
    expect(await states.readTabState(1)).toMatchObject({ reason: '++' })
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
