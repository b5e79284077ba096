import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Step } from '../core/trace/hop/trace'
import type { Check } from '../core/trace/model'
import { sourceFromText } from '../core/trace/source/source-from-blocks'
import { statementOf } from '../core/trace/testing/source-of'
import type { CheckQuestion } from '../platform/messages'
import { Checker, type CheckerTools } from './checker'

const source = sourceFromText(
  { url: 'http://northwire.test/a', kind: 'text', bytes: 20, language: 'de' },
  'Die Tore sind zu.',
)
const page = { url: 'http://courier.test/', outlet: '', published: '', language: 'en', byline: '', text: '' }
const question: CheckQuestion = {
  hop: { href: 'http://northwire.test/a', statement: statementOf('The gates are shut.') },
  page,
  place: null,
  fetching: { from: 'web', redirects: 'follow' },
}
const notFound: Check = { outcome: 'notFound', source: source.head }
const otherLanguage = (translation: string | null): Check => ({
  outcome: 'otherLanguage',
  source: source.head,
  language: 'en',
  facts: [],
  passage: null,
  translation,
  next: { statement: null, origin: null },
})

/** A checker on tools that answer as told, what it told, and what it asked the worker. */
function checkerWith(tools: Partial<CheckerTools> = {}, answers: Check[] = [notFound]) {
  const told: [string, Step][] = []
  const run = vi.fn(async () => ({ done: true, answer: answers.shift() ?? notFound }))
  const checker = new Checker({
    loader: { load: async () => ({ outcome: 'read', source }) },
    workers: { start: () => {}, run } as unknown as CheckerTools['workers'],
    translate: async () => null,
    tell: (job, step) => told.push([job, step]),
    ...tools,
  })
  return { checker, told, run }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a check', () => {
  it('loads, searches, and says so', async () => {
    const { checker, told, run } = checkerWith()
    expect(await checker.check({ job: 'j', tab: 1, question })).toEqual({ ...notFound, asked: [] })
    expect(told).toEqual([['j', { step: 'searching', words: 4 }]])
    expect(run).toHaveBeenCalledOnce()
  })

  it('tells whom it asked, each once, and in which tab it looked', async () => {
    const loader: CheckerTools['loader'] = {
      load: async (_, { from }, { onSend }) => {
        for (const host of from === 'web' ? ['sho.test', 'northwire.test', 'sho.test'] : []) onSend?.(host)
        return { outcome: 'read', source }
      },
    }
    const { checker } = checkerWith({ loader })
    expect(await checker.check({ job: 'j', tab: 1, question })).toMatchObject({ asked: ['sho.test', 'northwire.test'] })
    const inTab = {
      ...question,
      fetching: { from: 'tab' as const, html: '', url: 'http://northwire.test/b', status: 200, refused: null },
    }
    expect(await checker.check({ job: 'j', tab: 1, question: inTab })).toMatchObject({ asked: ['northwire.test'] })
  })

  it('is what loading came to, where that failed', async () => {
    const failure: Check = {
      outcome: 'unreadable',
      reason: 'gone',
      host: 'northwire.test',
      status: 410,
      ms: 3,
      detail: '',
    }
    const { checker, run } = checkerWith({ loader: { load: async () => failure } })
    expect(await checker.check({ job: 'j', tab: 1, question })).toEqual({ ...failure, asked: [] })
    expect(run).not.toHaveBeenCalled()
  })

  it('is made again with a translation, where languages differ and the browser has one', async () => {
    const translate = vi.fn(async () => 'Die Tore sind zu.')
    const answers = [otherLanguage(null), otherLanguage('Die Tore sind zu.')]
    const { checker, run } = checkerWith({ translate }, answers)
    expect(await checker.check({ job: 'j', tab: 1, question })).toMatchObject({ translation: 'Die Tore sind zu.' })
    expect(translate).toHaveBeenCalledWith('The gates are shut.', 'en', 'de', expect.anything())
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('stays as it is where the browser has none', async () => {
    const { checker, run } = checkerWith({}, [otherLanguage(null)])
    expect(await checker.check({ job: 'j', tab: 1, question })).toEqual({ ...otherLanguage(null), asked: [] })
    expect(run).toHaveBeenCalledOnce()
  })

  it('fails with a reason where the worker does', async () => {
    const run = async () => ({ done: false, why: 'failed', reason: 'no answer in 20000 ms' })
    const { checker } = checkerWith({ workers: { start: () => {}, run } as unknown as CheckerTools['workers'] })
    expect(await checker.check({ job: 'j', tab: 1, question })).toMatchObject({
      reason: 'failed',
      detail: 'no answer in 20000 ms',
    })
  })

  it('fails with a reason where something breaks', async () => {
    const { checker } = checkerWith({ loader: { load: () => Promise.reject(new RangeError('broken')) } })
    expect(await checker.check({ job: 'j', tab: 1, question })).toMatchObject({
      reason: 'failed',
      detail: 'RangeError: broken',
    })
  })

  it('ends when it is canceled; one of another name goes on', async () => {
    const loader: CheckerTools['loader'] = {
      load: (href, _, { signal }) =>
        new Promise((resolve, reject) => {
          if (href.endsWith('b')) setTimeout(() => resolve({ outcome: 'read', source }), 1000)
          signal.addEventListener('abort', () => reject(signal.reason))
        }),
    }
    const { checker } = checkerWith({ loader })
    const a = checker.check({ job: 'a', tab: 1, question })
    const b = checker.check({
      job: 'b',
      tab: 1,
      question: { ...question, hop: { ...question.hop, href: 'http://northwire.test/b' } },
    })
    checker.cancel({ job: 'a' })
    checker.cancel({ job: 'of nobody' })
    expect(await a).toMatchObject({ reason: 'failed', detail: 'canceled' })
    vi.advanceTimersByTime(1000)
    expect(await b).toEqual({ ...notFound, asked: [] })
  })
})
