import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { articleFromText } from '../core/article/article-from-text'
import { EngineWorker, type WorkerLike } from './engine-worker'
import type { WorkerAnswer, WorkerQuestion } from './worker-protocol'

/** A worker that does what the test tells it to. */
class FakeWorker extends EventTarget {
  readonly asked: WorkerQuestion[] = []
  isGone = false
  postMessage(question: WorkerQuestion): void {
    this.asked.push(structuredClone(question))
  }
  terminate(): void {
    this.isGone = true
  }
  say(answer: WorkerAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }))
  }
  /** Answers the question that it was asked n-th. */
  answer(n: number): void {
    const question = this.asked[n]
    if (question) this.say({ id: question.id, says: 'answer', answer: { outcome: 'read', statements: [] } })
  }
}

const workers: FakeWorker[] = []
const spawn = () => {
  const worker = new FakeWorker()
  workers.push(worker)
  return worker as unknown as WorkerLike
}
const article = articleFromText('The gates are shut.')
const read = { done: true, answer: { outcome: 'read', statements: [] } }

beforeEach(() => {
  vi.useFakeTimers()
  workers.length = 0
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the engine’s worker', () => {
  it('is there when it is first needed, once, and gives each its own answer', async () => {
    const engine = new EngineWorker(spawn)
    expect(workers).toHaveLength(0)
    engine.start()
    const first = engine.run('analyse', { article })
    const second = engine.run('pdf', { bytes: new Uint8Array(3), url: 'http://northwire.test/a.pdf' })
    expect(workers).toHaveLength(1)
    const [, pdf] = workers[0]?.asked ?? []
    workers[0]?.say({ id: pdf?.id ?? 0, says: 'answer', answer: { outcome: 'empty', reason: 'damaged' } })
    workers[0]?.answer(0)
    expect(await first).toEqual(read)
    expect(await second).toEqual({ done: true, answer: { outcome: 'empty', reason: 'damaged' } })
  })

  it('tells how far it is with a PDF', async () => {
    const engine = new EngineWorker(spawn)
    const onPage = vi.fn()
    void engine.run('pdf', { bytes: new Uint8Array(3), url: '' }, { onPage })
    workers[0]?.say({ id: workers[0].asked[0]?.id ?? 0, says: 'page', page: 2, pages: 9 })
    expect(onPage).toHaveBeenCalledWith(2, 9)
  })

  it('is put away when it hangs: that task fails, those behind it go to the next worker', async () => {
    const engine = new EngineWorker(spawn)
    const hung = engine.run('analyse', { article })
    vi.advanceTimersByTime(5_000)
    const behind = engine.run('analyse', { article })
    vi.advanceTimersByTime(15_000)
    expect(await hung).toEqual({ done: false, reason: 'no answer in 20000 ms' })
    expect(workers.map(({ isGone }) => isGone)).toEqual([true, false])
    workers[1]?.answer(0)
    expect(await behind).toEqual(read)
  })

  it('fails in all it was at when it dies, and comes again when asked', async () => {
    const engine = new EngineWorker(spawn)
    const lost = engine.run('analyse', { article })
    workers[0]?.dispatchEvent(new Event('error'))
    expect(await lost).toEqual({ done: false, reason: 'the worker did not start' })
    const next = engine.run('analyse', { article })
    workers[1]?.answer(0)
    expect(await next).toEqual(read)
  })

  it('is told when nobody wants an answer any more', async () => {
    const engine = new EngineWorker(spawn)
    const leaving = new AbortController()
    const left = engine.run('pdf', { bytes: new Uint8Array(3), url: '' }, { signal: leaving.signal })
    leaving.abort()
    expect((await left).done).toBe(false)
    expect(workers[0]?.asked.map(({ task }) => task)).toEqual(['pdf', 'stop'])
    expect(workers[0]?.isGone).toBe(false)
  })

  it('rests after a while without work, and not before', async () => {
    const engine = new EngineWorker(spawn, 60_000)
    const first = engine.run('analyse', { article })
    workers[0]?.answer(0)
    await first
    vi.advanceTimersByTime(59_000)
    const second = engine.run('analyse', { article })
    vi.advanceTimersByTime(10_000)
    workers[0]?.answer(1)
    await second
    expect(workers[0]?.isGone).toBe(false)
    vi.advanceTimersByTime(60_000)
    expect(workers[0]?.isGone).toBe(true)
  })
})
