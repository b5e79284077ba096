import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkedPage } from '../core/claims/testing/checked-page'
import { type Find, type FindStep, newFind, withStep } from '../core/find/find'
import type { RememberedPage } from '../core/remembered/remembered-page'
import { readingThatQuotes } from '../core/remembered/testing/page-that-quotes'
import type { AskedWords } from '../platform/inquiries'
import type { TabState } from '../platform/tab-state'

const seen = vi.hoisted(() => ({
  memory: 50,
  isPrivate: false as boolean | null,
  state: null as TabState | null,
  kept: [] as { page: RememberedPage; bound: number }[],
  troubles: [] as (string | null)[],
  fails: null as Error | null,
  finds: [] as Find[],
  asked: [] as AskedWords[],
}))
vi.mock('../platform/kept-settings', () => ({ readSettings: async () => ({ memory: seen.memory }) }))
vi.mock('../platform/private-tabs', () => ({ isPrivateTab: async () => seen.isPrivate }))
vi.mock('../platform/tab-states', () => ({ readTabState: async () => seen.state }))
vi.mock('../platform/traces', () => ({
  readTraces: async () => checkedPage(1).map((trace) => ({ ...trace, statement: 's1' })),
}))
vi.mock('../platform/inquiries', () => ({
  readInquiries: async () => ({ current: null, asked: seen.asked, finds: seen.finds }),
}))
vi.mock('../platform/memory/memory-trouble', () => ({
  noteTrouble: async (trouble: string | null) => seen.troubles.push(trouble),
}))
vi.mock('../platform/memory/memory-store', () => ({
  keepPage: async (page: RememberedPage, bound: number) => {
    if (seen.fails) throw seen.fails
    seen.kept.push({ page, bound })
  },
}))

import { remember } from './remember'

const read = (): TabState => ({
  status: 'read',
  reading: readingThatQuotes(['The lane stays shut until the hinges are seen to']),
  focus: null,
  changed: false,
})

beforeEach(() => {
  Object.assign(seen, {
    memory: 50,
    isPrivate: false,
    state: read(),
    kept: [],
    troubles: [],
    fails: null,
    finds: [],
    asked: [],
  })
})

describe('what a tab shows', () => {
  it('is remembered with what was checked, within the bound that is set', async () => {
    await remember(1)
    const [kept] = seen.kept
    expect(kept?.bound).toBe(50_000_000)
    expect(kept?.page.entry.url).toBe('https://harbourpost.test/news/hinges')
    expect(kept?.page.record.traces.length).toBe(1)
    expect(seen.troubles).toEqual([null])
  })

  it('is remembered with what was searched for its words', async () => {
    const [statement] = seen.state?.status === 'read' ? seen.state.reading.statements : []
    if (!statement) throw new Error('nothing was read')
    const step: FindStep = { place: 'gdelt', query: 'x', before: '', at: 1, came: { outcome: 'hits', hits: [] } }
    seen.finds = [withStep(newFind('https://harbourpost.test/news/hinges', statement), step)]
    await remember(1)
    expect(seen.kept[0]?.page.record.searches?.map((search) => [search.statement, search.steps.length])).toEqual([
      ['s1', 1],
    ])
  })

  it('is remembered with words that the reader selected and checked, which are none of its statements', async () => {
    const { article, statements } = seen.state?.status === 'read' ? seen.state.reading : {}
    const [statement] = statements ?? []
    if (!article || !statement) throw new Error('nothing was read')
    seen.asked = [{ url: article.url, statement: { ...statement, id: 'asked-1' } }]
    await remember(1)
    const { record, entry } = seen.kept[0]?.page ?? {}
    expect(record?.selections?.map(({ words, given }) => [words.id, given[0]?.share])).toEqual([['asked-1', 'all']])
    expect(entry?.lines.map(({ id }) => id)).toEqual(statements?.map(({ id }) => id))
  })

  it.each<[why: string, set: Partial<typeof seen>]>([
    ['where memory is off', { memory: 0 }],
    ['in a private window', { isPrivate: true }],
    ['where nobody knows whether the window is private', { isPrivate: null }],
    ['where nothing was read', { state: null }],
    ['where the page is no article', { state: { status: 'not-article' } }],
  ])('is not remembered %s', async (_, set) => {
    Object.assign(seen, set)
    await remember(1)
    expect(seen.kept).toEqual([])
    expect(seen.troubles).toEqual([])
  })

  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('', 'VersionError'), 'newer'],
    [new Error('anything'), 'broken'],
  ])('that cannot be kept is told: %s', async (error, trouble) => {
    seen.fails = error
    await remember(1)
    expect(seen.troubles).toEqual([trouble])
  })
})
