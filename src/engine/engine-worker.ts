import type { Task, WorkerAnswer, WorkerQuestion, WorkerTasks } from './worker-protocol'

/** Ms after which a task is given up: a thousand times what a long article or a check takes; a long PDF takes more. */
const TIME_LIMITS: Record<Task, number> = { analyse: 20_000, check: 20_000, pdf: 60_000 }

/** What a task came to. */
export type Outcome<T extends Task> = { done: true; answer: WorkerTasks[T]['answer'] } | { done: false; reason: string }

/** Who waits for a task. */
export interface TaskWaiter {
  /** Aborted where nobody wants it any more; the outcome then has no meaning. */
  signal?: AbortSignal
  onPage?: (page: number, pages: number) => void
}

interface Pending extends TaskWaiter {
  question: WorkerQuestion
  timer: ReturnType<typeof setTimeout> | undefined
  settle(outcome: Outcome<Task>): void
}

/** As much of a worker as is used. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/**
 * A worker that holds the language model, for all tabs. One that hangs is put away: what it hung at fails with a
 * reason, all else that it was given goes to the next. Where it dies, everything in it fails.
 */
export class EngineWorker {
  #worker: WorkerLike | null = null
  #lastId = 0
  #rest: ReturnType<typeof setTimeout> | undefined
  readonly #pending = new Map<number, Pending>()

  /**
   * @param spawn starts a worker
   * @param restAfter ms without work after which the worker is put away, to come again when needed
   */
  constructor(
    private readonly spawn: () => WorkerLike,
    private readonly restAfter = Number.POSITIVE_INFINITY,
  ) {}

  /** Starts the worker before it is needed: its model takes a moment to load. */
  start(): void {
    this.#worker ??= this.#spawned()
  }

  /** Never rejects: what fails is an outcome. */
  run<T extends Task>(task: T, ask: WorkerTasks[T]['ask'], waiter: TaskWaiter = {}): Promise<Outcome<T>> {
    clearTimeout(this.#rest)
    const id = ++this.#lastId
    return new Promise((resolve) => {
      const question = { id, task, ask } as WorkerQuestion
      const settle = resolve as (outcome: Outcome<Task>) => void
      this.#post({ question, timer: undefined, settle, ...waiter })
      waiter.signal?.addEventListener('abort', () => this.#stop(id), { once: true })
    })
  }

  #post(pending: Pending): void {
    const { question } = pending
    const { id, task } = question
    if (task === 'stop') return
    const limit = TIME_LIMITS[task]
    pending.timer = setTimeout(() => this.#giveUp(id, `no answer in ${limit} ms`), limit)
    this.#pending.set(id, pending)
    this.start()
    this.#worker?.postMessage(question)
  }

  #spawned(): WorkerLike {
    const worker = this.spawn()
    worker.addEventListener('message', (event) => this.#heard((event as MessageEvent<WorkerAnswer>).data))
    worker.addEventListener('error', (event) => this.#died((event as ErrorEvent).message || 'the worker did not start'))
    return worker
  }

  #heard(answer: WorkerAnswer): void {
    if (answer.says === 'page') this.#pending.get(answer.id)?.onPage?.(answer.page, answer.pages)
    else if (answer.says === 'failed') this.#settle(answer.id, { done: false, reason: answer.reason })
    else this.#settle(answer.id, { done: true, answer: answer.answer })
  }

  #settle(id: number, outcome: Outcome<Task>): void {
    const pending = this.#pending.get(id)
    if (!pending) return
    this.#pending.delete(id)
    clearTimeout(pending.timer)
    pending.settle(outcome)
    if (this.#pending.size === 0 && Number.isFinite(this.restAfter)) {
      this.#rest = setTimeout(() => this.#putAway(), this.restAfter)
    }
  }

  #stop(id: number): void {
    if (!this.#pending.has(id)) return
    this.#worker?.postMessage({ id, task: 'stop', ask: null } satisfies WorkerQuestion)
    this.#settle(id, { done: false, reason: 'nobody wants it any more' })
  }

  /** The others were only behind the one that hung: they begin anew. */
  #giveUp(id: number, reason: string): void {
    this.#putAway()
    this.#settle(id, { done: false, reason })
    for (const pending of this.#pending.values()) {
      clearTimeout(pending.timer)
      this.#post(pending)
    }
  }

  #died(reason: string): void {
    this.#putAway()
    for (const id of [...this.#pending.keys()]) this.#settle(id, { done: false, reason })
  }

  #putAway(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}
