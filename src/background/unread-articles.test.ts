import { beforeEach, expect, it, vi } from 'vitest'
import { articleFromText } from '../core/article/article-from-text'
import { newNames } from '../platform/highlight-names'
import type { Analysis } from '../platform/messages'
import type { TabState } from '../platform/tab-state'

const analysis = vi.fn<() => Promise<Analysis>>()
const states: (TabState | null)[] = []

vi.mock('../platform/messaging', () => ({ askPage: vi.fn() }))
vi.mock('./ask-open-engine', () => ({ askOpenEngine: () => analysis() }))
vi.mock('./checking', () => ({ keepChecks: async () => {}, recallChecks: async () => {} }))
vi.mock('./remember', () => ({ remember: async () => undefined }))
vi.mock('../platform/content-script', () => ({
  injectArticleScript: async () => {},
}))
vi.mock('../platform/page-styles', () => ({ stylePage: async () => undefined }))
vi.mock('../platform/engine-host', () => ({ openEngineHost: async () => {} }))
vi.mock('../platform/tabs', () => ({ setBadge: async () => {} }))
vi.mock('../platform/tab-states', () => ({
  readTabState: async () => states.at(-1) ?? null,
  writeTabState: async (_: number, state: TabState) => states.push(state),
  changeTabState: async (_: number, change: (state: TabState | null) => TabState | null) => {
    const state = change(states.at(-1) ?? null)
    states.push(state)
    return state
  },
}))

const { readArticleOf } = await import('./readings')
const article = articleFromText('The gates are shut.')
const read = () => readArticleOf(1, { article, shown: true, beside: [], framed: false, names: newNames() })

beforeEach(() => {
  states.length = 0
})

it('an article that took too long is said to have', async () => {
  analysis.mockResolvedValue({ outcome: 'too-complex', reason: 'no answer in 20000 ms' })
  await read()
  expect(states.at(-1)).toMatchObject({ status: 'failed', cause: 'too-complex' })
})

it('an article at which the engine failed is said to be unread, and no more', async () => {
  analysis.mockResolvedValue({ outcome: 'failed', reason: 'RangeError' })
  await read()
  expect(states.at(-1)).toMatchObject({ status: 'failed', reason: 'RangeError' })
  expect(states.at(-1)).not.toHaveProperty('cause')
})

it('an article that is asked about anew is still being read', async () => {
  analysis.mockResolvedValue({ outcome: 'replaced' })
  await read()
  expect(states.at(-1)).toMatchObject({ status: 'reading' })
})
