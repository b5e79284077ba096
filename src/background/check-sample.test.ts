import { beforeEach, expect, it, vi } from 'vitest'
import type { CheckQuestion } from '../platform/messages'
import { askOpenEngine } from './ask-open-engine'
import { checkSample } from './check-sample'

vi.mock('./ask-open-engine', () => ({ askOpenEngine: vi.fn(async () => ({ outcome: 'notFound' })) }))

beforeEach(() => vi.clearAllMocks())

it.each([
  ['en', 'We told them in writing, twice'],
  ['de', 'Wir haben es ihnen schriftlich gesagt, zweimal'],
])('is had without a request, in its language: %s', async (language, words) => {
  const fetching = vi.spyOn(globalThis, 'fetch')
  await checkSample('quotation', language)
  const [, ask] = vi.mocked(askOpenEngine).mock.calls[0] ?? []
  const { question } = ask as { question: CheckQuestion }
  // The text is given: the engine's host asks nobody for what stands in a tab.
  expect(question.fetching).toMatchObject({
    from: 'tab',
    html: expect.stringContaining(words),
  })
  expect(fetching).not.toHaveBeenCalled()
})

it.each(['report', 'none', ''])('checks no statement of the example without a source: %j', async (id) => {
  expect(await checkSample(id, 'en')).toBeNull()
  expect(askOpenEngine).not.toHaveBeenCalled()
})
