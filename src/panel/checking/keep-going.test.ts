import { signal } from '@preact/signals'
import { describe, expect, it, vi } from 'vitest'
import type { PanelView } from '../panel-model'
import { askAgain } from './keep-going'

describe('askAgain', () => {
  it.each<[string, PanelView['state'], number[]]>([
    ['asks for a page that was never come to', { status: 'reading', page: null }, [7]],
    ['lets a page be that is read', { status: 'not-article' }, []],
  ])('%s', (_, state, asked) => {
    vi.useFakeTimers()
    const read = vi.fn()
    askAgain({ view: signal<PanelView | null>({ tabId: 7, state }) }, read, new AbortController().signal)
    vi.advanceTimersByTime(20_000)
    vi.useRealTimers()
    expect(read.mock.calls.flat()).toEqual(asked)
  })

  it('asks no more once the page has answered', () => {
    vi.useFakeTimers()
    const view = signal<PanelView | null>({ tabId: 7, state: { status: 'reading', page: null } })
    const read = vi.fn()
    askAgain({ view }, read, new AbortController().signal)
    view.value = { tabId: 7, state: { status: 'not-article' } }
    vi.advanceTimersByTime(20_000)
    vi.useRealTimers()
    expect(read).not.toHaveBeenCalled()
  })
})
