import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { articleFromText } from '../core/article/article-from-text'
import { RenewedWorker } from './renewed-worker'
import type { WorkerLike } from './worker-pool'
import type { WorkerAnswer, WorkerQuestion } from './worker-protocol'

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  readonly asked: number[] = []
  isGone = false
  postMessage({ id }: WorkerQuestion): void {
    this.asked.push(id)
  }
  terminate(): void {
    this.isGone = true
  }
  answer(id: number): void {
    const data: WorkerAnswer = { id, says: 'answer', answer: { outcome: 'read', statements: [] } }
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const workers: FakeWorker[] = []
const unitsOf = (question: WorkerQuestion) => (question.task === 'analyse' ? question.ask.article.text.length : 0)
const renewed = () =>
  new RenewedWorker(
    () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker as unknown as WorkerLike
    },
    unitsOf,
    { restAfter: 60_000, wornAfter: 1000 },
  )
const question = (id: number, length: number): WorkerQuestion => ({
  id,
  task: 'analyse',
  ask: { article: articleFromText('x'.repeat(length)) },
})
const areGone = () => workers.map(({ isGone }) => isGone)

beforeEach(() => {
  vi.useFakeTimers()
  workers.length = 0
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a renewed worker', () => {
  it('is there from the start, and passes on what is asked and answered', () => {
    const worker = renewed()
    const heard = vi.fn()
    worker.addEventListener('message', heard)
    expect(workers).toHaveLength(1)
    worker.postMessage(question(1, 10))
    workers[0]?.answer(1)
    expect(heard.mock.calls[0]?.[0].data).toMatchObject({ id: 1, says: 'answer' })
  })

  it('is ended after a while without a question, and started again with the next', () => {
    const worker = renewed()
    worker.postMessage(question(1, 10))
    vi.advanceTimersByTime(120_000)
    expect(areGone()).toEqual([false])
    workers[0]?.answer(1)
    vi.advanceTimersByTime(59_000)
    expect(areGone()).toEqual([false])
    vi.advanceTimersByTime(1_000)
    expect(areGone()).toEqual([true])
    worker.postMessage(question(2, 10))
    expect(workers[1]?.asked).toEqual([2])
  })

  it('is ended after that while, too, where nobody asks anything at all', () => {
    renewed()
    vi.advanceTimersByTime(60_000)
    expect(areGone()).toEqual([true])
  })

  it('is ended as soon as it has nothing to do where it has read much', () => {
    const worker = renewed()
    for (const id of [1, 2, 3]) worker.postMessage(question(id, 400))
    workers[0]?.answer(1)
    workers[0]?.answer(2)
    expect(areGone()).toEqual([false])
    workers[0]?.answer(3)
    expect(areGone()).toEqual([true])
    worker.postMessage(question(4, 400))
    workers[1]?.answer(4)
    expect(areGone()).toEqual([true, false])
  })

  it('is not ended before what is asked on hearing an answer is answered, too', () => {
    const worker = renewed()
    worker.addEventListener('message', () => worker.postMessage(question(2, 10)), { once: true })
    worker.postMessage(question(1, 2000))
    workers[0]?.answer(1)
    expect(areGone()).toEqual([false])
    workers[0]?.answer(2)
    expect(areGone()).toEqual([true])
  })

  it('tells that it has died, and starts nothing to be told to stop', () => {
    const worker = renewed()
    const died = vi.fn()
    worker.addEventListener('error', died)
    workers[0]?.dispatchEvent(new Event('error'))
    expect(died).toHaveBeenCalledOnce()
    worker.terminate()
    worker.postMessage({ id: 1, task: 'stop', ask: null })
    expect(workers).toHaveLength(1)
  })
})
