import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Trace } from '../../core/trace/hop/trace'
import { inventFound, inventThere, inventTrace } from '../../ui/testing/invented-checks'
import { createPanelModel } from '../panel-model'
import { fakeActions } from '../testing/fake-actions'
import { followTraces } from './follow-traces'
import { keepGoing } from './keep-going'

const statement = inventThere('https://harbourpost.test/letters')
const done = inventTrace(statement, [inventFound()])
const busy = inventTrace(statement, [null], { goal: 'check', end: null })

function setUp() {
  const model = createPanelModel(fakeActions())
  const closing = new AbortController()
  let tell: (tabId: number, traces: Trace[]) => void = () => undefined
  const readTraces = vi.fn<(tabId: number) => Promise<Trace[]>>(async () => [done])
  followTraces(
    model,
    {
      readTraces,
      watchTraces: (listener) => {
        tell = listener
      },
    },
    closing.signal,
  )
  const look = (tabId: number | null) => model.receive({ tabId, state: null })
  return { model, closing, look, readTraces, tell: (tabId: number, traces: Trace[]) => tell(tabId, traces) }
}

describe('the traces of the tab that is shown', () => {
  it('are read when it comes up, and follow what changes', async () => {
    const { model, look, tell } = setUp()
    look(7)
    await vi.waitFor(() => expect(model.traces.value).toEqual([done]))
    tell(7, [busy])
    expect(model.traces.value).toEqual([busy])
    tell(8, [done])
    expect(model.traces.value).toEqual([busy])
  })

  it('are not what was read too late', async () => {
    const { model, look, tell, readTraces } = setUp()
    let answer: (traces: Trace[]) => void = () => undefined
    readTraces.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
    look(7)
    tell(7, [busy])
    answer([done])
    await Promise.resolve()
    expect(model.traces.value).toEqual([busy])
  })

  it('are gone with the tab', async () => {
    const { model, look, readTraces } = setUp()
    look(7)
    await vi.waitFor(() => expect(model.traces.value).toEqual([done]))
    readTraces.mockResolvedValue([])
    look(8)
    expect(model.traces.value).toEqual([])
    look(null)
    expect(model.traces.value).toEqual([])
  })
})

describe('what is under way', () => {
  afterEach(() => vi.useRealTimers())

  it('is gone on with at once, every few seconds, and no longer than it lasts', () => {
    vi.useFakeTimers()
    const model = createPanelModel(fakeActions())
    const closing = new AbortController()
    const resume = vi.fn()
    keepGoing(model, resume, closing.signal)
    model.receive({ tabId: 7, state: null })
    model.receiveTraces(7, [done])
    expect(resume).not.toHaveBeenCalled()
    model.receiveTraces(7, [done, busy])
    expect(resume).toHaveBeenCalledExactlyOnceWith(7)
    // Progress is no news.
    model.receiveTraces(7, [done, { ...busy, at: 1 }])
    vi.advanceTimersByTime(7000)
    expect(resume).toHaveBeenCalledTimes(3)
    model.receiveTraces(7, [done])
    vi.advanceTimersByTime(7000)
    expect(resume).toHaveBeenCalledTimes(3)
    model.receiveTraces(7, [busy])
    closing.abort()
    vi.advanceTimersByTime(7000)
    expect(resume).toHaveBeenCalledTimes(4)
  })
})
