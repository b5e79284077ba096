import type { Article } from '../core/model'
import type { Analysis } from '../platform/messages'
import type { WorkerAnswer, WorkerQuestion } from './worker-protocol'

/** Ms after which an analysis is given up: a thousand times what a long article takes. */
const TIME_LIMIT = 20_000

interface Pending {
  settle(analysis: Analysis): void
  timer: ReturnType<typeof setTimeout>
}

/**
 * The worker that holds the language model, started once, for all tabs. One that hangs or dies is put away, what it
 * was at fails with a reason, and the next question starts another.
 */
export class EngineWorker {
  #worker: Worker | null = null
  #lastId = 0
  readonly #pending = new Map<number, Pending>()

  constructor() {
    this.#start()
  }

  /** Never rejects: what fails is an outcome. */
  analyse(article: Article): Promise<Analysis> {
    const worker = this.#worker ?? this.#start()
    const id = ++this.#lastId
    return new Promise((settle) => {
      const timer = setTimeout(() => this.#giveUp(`no answer in ${TIME_LIMIT} ms`), TIME_LIMIT)
      this.#pending.set(id, { settle, timer })
      worker.postMessage({ id, article } satisfies WorkerQuestion)
    })
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' })
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => this.#answered(data))
    worker.addEventListener('error', ({ message }) => this.#giveUp(message || 'the worker did not start'))
    this.#worker = worker
    return worker
  }

  #answered({ id, analysis }: WorkerAnswer): void {
    const pending = this.#pending.get(id)
    if (!pending) return
    this.#pending.delete(id)
    clearTimeout(pending.timer)
    pending.settle(analysis)
  }

  #giveUp(reason: string): void {
    this.#worker?.terminate()
    this.#worker = null
    for (const id of [...this.#pending.keys()]) this.#answered({ id, analysis: { outcome: 'failed', reason } })
  }
}
