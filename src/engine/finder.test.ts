import { describe, expect, it, vi } from 'vitest'
import type { FindQuestion } from '../platform/messages'
import { type FinderTools, find } from './finder'
import { unreadableAt } from './unreadable'

const ADDRESS = 'https://collection.test/search?q=hinges'
const HITS = [{ href: 'https://northwire.test/a', title: 'Hinges', date: '' }]
const question: FindQuestion = { from: 'collection', place: 'gdelt', address: ADDRESS, redirects: 'refuse' }
const bytes = new TextEncoder().encode('{}')
const fetched = { outcome: 'fetched', url: ADDRESS, kind: 'text', contentType: 'application/json', headers: {}, bytes }

/** Tools that answer as told, and what was asked of them. */
function toolsWith({
  answer = fetched,
  read = { done: true, answer: HITS },
}: {
  answer?: unknown
  read?: unknown
} = {}) {
  const ask = vi.fn(async () => answer)
  const run = vi.fn(async () => read)
  return { ask, run, tools: { loader: { ask }, run } as unknown as FinderTools }
}

describe('a search of a collection', () => {
  it('asks one address, as a source is asked, and has its answer read in a worker', async () => {
    const { ask, run, tools } = toolsWith()
    expect(await find({ tab: 3, question }, tools)).toEqual({ outcome: 'hits', hits: HITS })
    expect(ask.mock.calls).toEqual([[ADDRESS, 'refuse', expect.objectContaining({ tab: 3 })]])
    const body = { bytes, contentType: 'application/json' }
    expect(run.mock.calls).toEqual([
      ['hits', { from: 'collection', place: 'gdelt', address: ADDRESS, body }, expect.objectContaining({ tab: 3 })],
    ])
  })

  it.each([
    ['that the site refuses', { answer: unreadableAt('refused', ADDRESS, 0, { status: 403 }) }, 'refused'],
    ['that it answers as is not documented', { read: { done: true, answer: null } }, 'unsupported-type'],
    ['that it takes too long to read', { read: { done: false, why: 'too-long', reason: '' } }, 'too-complex'],
    ['that the worker fails', { read: { done: false, why: 'failed', reason: '' } }, 'failed'],
  ])('tells %s', async (_, how, reason) => {
    const { tools } = toolsWith(how)
    expect(await find({ tab: 3, question }, tools)).toEqual({ outcome: 'failed', reason, host: 'collection.test' })
  })

  it('tells what nobody expects', async () => {
    const { tools, ask } = toolsWith()
    ask.mockRejectedValue(new Error('gone'))
    expect(await find({ tab: 3, question }, tools)).toMatchObject({ outcome: 'failed', reason: 'failed' })
  })
})

it('asks nobody for what stands in a tab already', async () => {
  const { ask, tools } = toolsWith()
  const results: FindQuestion = { from: 'results', html: '<p>', url: ADDRESS }
  expect(await find({ tab: 3, question: results }, tools)).toEqual({ outcome: 'hits', hits: HITS })
  expect(ask).not.toHaveBeenCalled()
})
