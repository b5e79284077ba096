import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { articleFromText } from '../core/article/article-from-text'
import { type PoolOptions, type WorkerLike, WorkerPool } from './worker-pool'
import type { WorkerAnswer, WorkerQuestion } from './worker-protocol'

/** A worker that does what the test tells it to. */
class FakeWorker extends EventTarget {
  readonly asked: WorkerQuestion[] = []
  isGone = false
  postMessage(question: WorkerQuestion): void {
    this.asked.push(structuredClone(question))
    if (question.task !== 'stop') this.say({ id: question.id, says: 'begun' })
  }
  terminate(): void {
    this.isGone = true
  }
  say(answer: WorkerAnswer): void {
    if (!this.isGone) this.dispatchEvent(new MessageEvent('message', { data: answer }))
  }
  /** Answers the last question that it was asked. */
  answer(): void {
    const question = this.asked.findLast(({ task }) => task !== 'stop')
    if (question) this.say({ id: question.id, says: 'answer', answer: { outcome: 'read', statements: [] } })
  }
  /** The tabs that it was asked for, told by the text of their articles. */
  get tabs(): string[] {
    return this.asked.flatMap((question) => (question.task === 'analyse' ? question.ask.article.text : []))
  }
}

const workers: FakeWorker[] = []
const spawn = () => {
  const worker = new FakeWorker()
  workers.push(worker)
  return worker as unknown as WorkerLike
}
const read = { done: true, answer: { outcome: 'read', statements: [] } }

/** A pool, and what asks it for an analysis on behalf of a tab. */
function poolWith(options: PoolOptions = {}) {
  const pool = new WorkerPool(spawn, options)
  const analyse = (tab: number, about = 'http://courier.test/', text = String(tab)) =>
    pool.run('analyse', { article: articleFromText(text) }, { tab, about })
  const readPdf = (waiter = {}) => pool.run('pdf', { bytes: new Uint8Array(3), url: '' }, { tab: 1, ...waiter })
  return { pool, analyse, readPdf }
}

/** Lets the answers of a worker, given in their turn, be heard. */
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
  workers.length = 0
})
afterEach(() => {
  vi.useRealTimers()
})

describe('workers', () => {
  it('are there when they are first needed, and asked one thing at a time', async () => {
    const { pool, analyse } = poolWith()
    expect(workers).toHaveLength(0)
    pool.start()
    const [first, second] = [analyse(1), analyse(2)]
    expect(workers.map(({ tabs }) => tabs)).toEqual([['1']])
    workers[0]?.answer()
    expect(await first).toEqual(read)
    expect(workers[0]?.tabs).toEqual(['1', '2'])
    workers[0]?.answer()
    expect(await second).toEqual(read)
  })

  it('tell how far they are with a PDF', () => {
    const onPage = vi.fn()
    void poolWith().readPdf({ onPage })
    workers[0]?.say({ id: workers[0].asked[0]?.id ?? 0, says: 'page', page: 2, pages: 9 })
    expect(onPage).toHaveBeenCalledWith(2, 9)
  })

  it('are told when nobody wants an answer any more, and free for others only when they have ended', async () => {
    const { analyse, readPdf } = poolWith()
    const leaving = new AbortController()
    const left = readPdf({ signal: leaving.signal })
    const behind = analyse(2)
    leaving.abort()
    expect(await left).toMatchObject({ done: false, why: 'left' })
    expect(workers[0]?.asked.map(({ task }) => task)).toEqual(['pdf', 'stop'])
    workers[0]?.say({ id: workers[0].asked[0]?.id ?? 0, says: 'failed', reason: 'AbortError' })
    expect(workers[0]?.tabs).toEqual(['2'])
    workers[0]?.answer()
    expect(await behind).toEqual(read)
  })

  it('rest after a while without work, but those that are kept', async () => {
    const { pool, analyse } = poolWith({ restAfter: 60_000 })
    const first = analyse(1)
    workers[0]?.answer()
    await first
    vi.advanceTimersByTime(59_000)
    expect(workers[0]?.isGone).toBe(false)
    vi.advanceTimersByTime(2000)
    expect(workers[0]?.isGone).toBe(true)
    const kept = poolWith({ restAfter: 60_000, kept: 1 })
    kept.pool.start()
    const second = kept.analyse(1)
    workers[1]?.answer()
    await second
    vi.advanceTimersByTime(120_000)
    expect(workers[1]?.isGone).toBe(false)
    pool.start()
    expect(workers).toHaveLength(3)
  })

  it('that die fail in what they were at alone, and come again', async () => {
    const { analyse } = poolWith()
    const [lost, behind] = [analyse(1), analyse(2)]
    workers[0]?.dispatchEvent(new Event('error'))
    expect(await lost).toEqual({ done: false, why: 'failed', reason: 'the worker did not start' })
    workers[1]?.answer()
    expect(await behind).toEqual(read)
  })
})

describe('a task that takes longer than it may', () => {
  it('is ended with its worker; all else that was asked goes on', async () => {
    const { analyse } = poolWith()
    const [hung, behind] = [analyse(1), analyse(2)]
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await hung).toMatchObject({ done: false, why: 'too-long', reason: 'no answer in 20000 ms' })
    expect(workers.map(({ isGone }) => isGone)).toEqual([true, false])
    workers[1]?.answer()
    expect(await behind).toEqual(read)
  })

  it('has all its time, however long it waited for others', async () => {
    const { analyse } = poolWith()
    const first = analyse(1)
    const second = analyse(2)
    await vi.advanceTimersByTimeAsync(15_000)
    workers[0]?.answer()
    await first
    await vi.advanceTimersByTimeAsync(15_000)
    workers[0]?.answer()
    expect(await second).toEqual(read)
    expect(workers).toHaveLength(1)
  })

  it('is told from a worker that takes long to load', async () => {
    const { analyse } = poolWith()
    vi.spyOn(FakeWorker.prototype, 'say').mockImplementationOnce(() => {})
    const first = analyse(1)
    await vi.advanceTimersByTimeAsync(25_000)
    expect(workers[0]?.isGone).toBe(false)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await first).toMatchObject({ why: 'failed' })
  })

  it('holds up others for half a second, where a second worker may be had', async () => {
    const { analyse } = poolWith({ most: 2, kept: 1, restAfter: 10_000 })
    const hung = analyse(1)
    const behind = analyse(2)
    expect(workers).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(500)
    expect(workers.map(({ tabs }) => tabs)).toEqual([['1'], ['2']])
    workers[1]?.answer()
    expect(await behind).toEqual(read)
    workers[0]?.answer()
    await hung
    await vi.advanceTimersByTimeAsync(10_000)
    expect(workers.map(({ isGone }) => isGone)).toEqual([false, true])
  })
})

describe('a tab that asks again and again', () => {
  it('is not begun for a tab that is closed, and nobody waits for what was', async () => {
    const { pool, analyse } = poolWith()
    const [underWay, waiting, other] = [analyse(1), analyse(1, 'http://courier.test/b'), analyse(2)]
    pool.leave(1)
    const left = { done: false, why: 'left' }
    expect(await underWay).toMatchObject(left)
    expect(await waiting).toMatchObject(left)
    workers[0]?.answer()
    expect(workers[0]?.tabs).toEqual(['1', '2'])
    workers[0]?.answer()
    expect(await other).toEqual(read)
  })

  it('has the newest of what it asks about the same done, once', async () => {
    const { analyse } = poolWith()
    const other = analyse(2)
    const [old, recent, beside] = [analyse(1), analyse(1), analyse(1, 'http://courier.test/beside')]
    expect(await old).toMatchObject({ done: false, why: 'replaced' })
    for (const waiting of [other, recent, beside]) {
      workers[0]?.answer()
      expect(await waiting).toEqual(read)
    }
    expect(workers[0]?.tabs).toEqual(['2', '1', '1'])
  })

  it('keeps no other tab unread, even if each of its turns takes all its time', async () => {
    const { analyse } = poolWith({ most: 2 })
    const again = (): Promise<unknown> => analyse(1).then(again)
    void again()
    for (let tab = 2; tab < 12; tab++) {
      await vi.advanceTimersByTimeAsync(7000)
      const asked = Date.now()
      const reading = analyse(tab)
      const isAtIt = () => workers.find((worker) => !worker.isGone && worker.tabs.at(-1) === String(tab))
      while (!isAtIt()) await vi.advanceTimersByTimeAsync(100)
      expect(Date.now() - asked).toBeLessThanOrEqual(600)
      isAtIt()?.answer()
      expect(await reading).toEqual(read)
    }
    await settle()
    expect(workers.flatMap(({ tabs }) => tabs).filter((tab) => tab === '1').length).toBeLessThanOrEqual(3)
  })
})
