import { signal } from '@preact/signals'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PanelView } from '../panel-model'
import { askAgain, giveUpWaiting } from './keep-going'

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

describe('giveUpWaiting', () => {
  const page = { url: 'https://courier.test/', title: 'The Gates', outlet: 'The Courier', published: '' }
  const panelOf = (state: PanelView['state']) => {
    const view = signal<PanelView | null>({ tabId: 7, state })
    const receive = vi.fn((next: PanelView) => void Object.assign(view, { value: next }))
    const life = new AbortController()
    giveUpWaiting({ view, receive }, life.signal)
    return { view, receive, life }
  }
  beforeEach(() => {
    vi.useFakeTimers()
    return () => vi.useRealTimers()
  })

  it.each<[string, PanelView['state'], typeof page | null]>([
    ['is being looked at', null, null],
    ['is being read', { status: 'reading', page }, page],
  ])('says so where nothing is heard of a page that %s', (_, state, told) => {
    const { receive } = panelOf(state)
    vi.advanceTimersByTime(59_000)
    expect(receive).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1_000)
    const failed = { status: 'failed', page: told, reason: 'nothing heard in 60000 ms' }
    expect(receive.mock.calls).toEqual([[{ tabId: 7, state: failed }]])
  })

  it('waits no longer because the page, having been looked at, is being read', () => {
    const { view, receive } = panelOf(null)
    vi.advanceTimersByTime(40_000)
    view.value = { tabId: 7, state: { status: 'reading', page } }
    vi.advanceTimersByTime(20_000)
    expect(receive).toHaveBeenCalledOnce()
  })

  it('says nothing once the page was heard of, another tab is shown, or the panel is closed', () => {
    const heard = panelOf({ status: 'reading', page })
    heard.view.value = { tabId: 7, state: { status: 'not-article' } }
    const other = panelOf({ status: 'reading', page })
    other.view.value = { tabId: 8, state: { status: 'closed' } }
    const closed = panelOf({ status: 'reading', page })
    closed.life.abort()
    vi.advanceTimersByTime(120_000)
    for (const { receive } of [heard, other, closed]) expect(receive).not.toHaveBeenCalled()
  })
})
