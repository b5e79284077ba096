import { beforeEach, expect, it, vi } from 'vitest'
import type { PageArticle } from '../platform/messages'

const state = vi.hoisted(() => ({ written: [] as unknown[], badges: [] as string[], asked: [] as unknown[] }))
const page = vi.hoisted(() => ({ answer: { answer: true } as { answer: boolean } | null }))

vi.mock('../platform/page-styles', () => ({ stylePage: async () => undefined }))
vi.mock('../platform/engine-host', () => ({ openEngineHost: async () => undefined }))
vi.mock('../platform/content-script', () => ({
  injectArticleScript: async () => undefined,
}))
vi.mock('../platform/messaging', () => ({
  askEngine: async () => ({ outcome: 'read', statements: [STATEMENT] }),
  askPage: async (_: number, type: string, ask: unknown) => {
    state.asked.push([type, ask])
    return page.answer
  },
}))
vi.mock('../platform/tab-states', () => ({
  readTabState: async () => null,
  writeTabState: async (_: number, written: unknown) => state.written.push(written),
  changeTabState: async (_: number, change: (known: null) => unknown) => {
    const changed = change(null)
    state.written.push(changed)
    return changed
  },
}))
vi.mock('../platform/tabs', () => ({ setBadge: async (_: number, text: string) => state.badges.push(text) }))
vi.mock('./checking', () => ({ keepChecks: async () => undefined, recallChecks: async () => undefined }))
vi.mock('./remember', () => ({ remember: async () => undefined }))

import { readArticleOf } from './readings'

const STATEMENT = {
  id: 's1',
  where: 'body',
  content: [{ text: 'The gates held', start: 1, end: 15 }],
  cue: null,
  speaker: null,
  sources: [],
}
const ASK = {
  article: { url: 'https://gates.test/', text: '“The gates held,” she said.', links: [], title: '' },
  shown: true,
  beside: [],
  framed: false,
} as unknown as PageArticle

beforeEach(() => {
  for (const list of Object.values(state)) list.length = 0
})

it.each([
  ['can be seen', { answer: true }],
  ['are not spoken of, since the page does not answer', null],
])('statements whose words %s are shown, counted and painted', async (_, answer) => {
  page.answer = answer
  expect(await readArticleOf(1, ASK)).toMatchObject({ outcome: 'read' })
  expect(state.asked).toEqual([['seen', { url: 'https://gates.test/', spans: [{ where: 'body', start: 1, end: 15 }] }]])
  expect(state.badges).toEqual(['1'])
  expect(state.written.at(-1)).toMatchObject({ status: 'read' })
})

it.each([true, false])('of words that nobody can see the panel never hears (shown: %s)', async (shown) => {
  page.answer = { answer: false }
  expect(await readArticleOf(1, { ...ASK, shown })).toEqual({ outcome: 'unseen' })
  expect(state.badges).toEqual([])
  expect(state.written.filter((each) => (each as { status?: string } | null)?.status === 'read')).toEqual([])
})
