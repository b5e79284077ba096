import { describe, expect, it, vi } from 'vitest'
import type { WaitingCheck } from '../../platform/waiting-check'
import { inventThere, inventTrace } from '../../ui/testing/invented-checks'
import { createPanelModel } from '../panel-model'
import { fakeActions } from '../testing/fake-actions'
import { followWaiting } from './follow-waiting'

const trace = inventTrace(inventThere('https://harbourpost.test/letters'), [null], { goal: 'check', end: null })
const [hop] = trace.hops
if (!hop) throw new Error('no hop')
const waiting: WaitingCheck = { tabId: 7, trace, hop }

function setUp() {
  const model = createPanelModel(fakeActions())
  const closing = new AbortController()
  let changed: () => void = () => undefined
  const findWaiting = vi.fn<(tab: number) => Promise<WaitingCheck | null>>(async (tab) => (tab === 12 ? waiting : null))
  const watchTraces = (listener: (tabId: number, traces: []) => void) => {
    changed = () => listener(7, [])
  }
  followWaiting(model, { findWaiting, watchTraces }, closing.signal)
  return { model, findWaiting, look: (tabId: number) => model.receive({ tabId, state: null }), change: () => changed() }
}

describe('what waits for the reader in the tab that is shown', () => {
  it('is told when that comes up, and no more in another', async () => {
    const { model, look } = setUp()
    look(12)
    await vi.waitFor(() => expect(model.waiting.value).toEqual(waiting))
    look(13)
    expect(model.waiting.value).toBeNull()
  })

  it('is gone as soon as it waits no longer', async () => {
    const { model, look, findWaiting, change } = setUp()
    look(12)
    await vi.waitFor(() => expect(model.waiting.value).toEqual(waiting))
    findWaiting.mockResolvedValue(null)
    change()
    await vi.waitFor(() => expect(model.waiting.value).toBeNull())
  })
})
