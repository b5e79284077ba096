import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Hop, Trace } from '../core/trace/hop/trace'

vi.mock('./traces', () => ({ readTraces: vi.fn(), tabsWithTraces: vi.fn() }))

const { readTraces, tabsWithTraces } = await import('./traces')
const { findWaiting } = await import('./waiting-check')

const hop = (tab: number, step: Hop['step']): Hop => ({
  href: 'https://wire.test/',
  statement: {} as Hop['statement'],
  way: 'tab',
  check: null,
  step,
  tab,
})
const trace = (last: Hop, rest: Partial<Trace> = {}): Trace => ({
  statement: 's1',
  href: last.href,
  hops: [last],
  goal: 'check',
  end: null,
  batch: null,
  at: 0,
  ...rest,
})

describe('the check that waits for the reader in a tab', () => {
  const waiting = trace(hop(12, { step: 'open' }))
  beforeEach(() => {
    const kept: Record<number, Trace[]> = {
      3: [trace(hop(13, { step: 'waiting' })), trace(hop(14, { step: 'open' }), { goal: null, end: 'canceled' })],
      4: [trace(hop(15, { step: 'reading', bytes: 1, page: null, pages: null })), waiting],
    }
    vi.mocked(tabsWithTraces).mockResolvedValue([3, 4])
    vi.mocked(readTraces).mockImplementation(async (tabId) => kept[tabId] ?? [])
  })

  it('is found whichever article it is of', async () => {
    expect(await findWaiting(12)).toEqual({ tabId: 4, trace: waiting, hop: waiting.hops[0] })
  })

  it.each([
    ['is read', 13],
    ['was given up', 14],
    ['is being read', 15],
    ['is of no check', 16],
  ])('is none where what stands there %s', async (_, tab) => expect(await findWaiting(tab)).toBeNull())
})
