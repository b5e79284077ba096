import { START_LIMIT, TIME_LIMITS } from './time-limits'
import { Turns } from './turns'
import type { Task, WorkerAnswer, WorkerQuestion, WorkerTasks } from './worker-protocol'

/** Ms that a task has the only worker to itself while others wait; then these get another. Few honest ones take it. */
const PATIENCE = 500
/** What may wait for one tab; of more the oldest goes. */
const MOST_WAITING = 64

/** What a task came to, or why to nothing. `reason` is for a report, not a sentence for the reader. */
export type TaskOutcome<T extends Task> =
  | { done: true; answer: WorkerTasks[T]['answer'] }
  /**
   * `too-long`: it took longer than it may, and was ended. `replaced`: the same tab asked anew before it was begun.
   * `left`: nobody wants it any more.
   */
  | { done: false; why: 'too-long' | 'failed' | 'replaced' | 'left'; reason: string }

/** Who waits for a task. */
export interface TaskWaiter {
  /** The tab that it is for. */
  tab: number
  /** Aborted where nobody wants it any more; the outcome then has no meaning. */
  signal?: AbortSignal
  onPage?: (page: number, pages: number) => void
  /** What is asked about: a newer question of the tab about the same takes the place of one that still waits. */
  about?: string
}

/** As much of a worker as is used. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** How a pool is kept. */
export interface PoolOptions {
  /** Workers at most, 1 unless told. A second one is only there while a task takes long and others wait. */
  most?: number
  /** Workers that stay where there is nothing to do, 0 unless told. */
  kept?: number
  /** Ms without work after which the others are ended, to come again when needed. */
  restAfter?: number
  limits?: Readonly<Record<Task, number>>
}

interface Pending extends TaskWaiter {
  question: Exclude<WorkerQuestion, { task: 'stop' }>
  settle(outcome: TaskOutcome<Task>): void
}

/** A worker, and what it is at. */
interface Seat {
  worker: WorkerLike
  at: { pending: Pending; since: number; timer: ReturnType<typeof setTimeout> } | null
}

/**
 * Workers that are asked one thing at a time, the tabs in turn. One whose task takes longer than it may is ended: that
 * task fails, and nothing else is lost by it. One that dies fails in what it was at.
 */
export class WorkerPool {
  readonly #turns = new Turns<Pending>()
  readonly #most: number
  readonly #kept: number
  readonly #restAfter: number
  readonly #limits: Readonly<Record<Task, number>>
  #seats: Seat[] = []
  #lastId = 0
  #rest: ReturnType<typeof setTimeout> | undefined
  #again: ReturnType<typeof setTimeout> | undefined

  /** @param spawn starts a worker */
  constructor(
    private readonly spawn: () => WorkerLike,
    { most = 1, kept = 0, restAfter = 120_000, limits = TIME_LIMITS }: PoolOptions = {},
  ) {
    this.#most = most
    this.#kept = kept
    this.#restAfter = restAfter
    this.#limits = limits
  }

  /** Starts a worker before it is needed: it takes a moment to load. */
  start(): void {
    if (this.#seats.length === 0) this.#seat()
  }

  /** Never rejects: what fails is an outcome. */
  run<T extends Task>(task: T, ask: WorkerTasks[T]['ask'], waiter: TaskWaiter): Promise<TaskOutcome<T>> {
    return new Promise((resolve) => {
      const question = { id: ++this.#lastId, task, ask } as Pending['question']
      const pending: Pending = { ...waiter, question, settle: resolve as Pending['settle'] }
      this.#replace(pending)
      this.#turns.add(pending)
      waiter.signal?.addEventListener('abort', () => this.#leave(pending), { once: true })
      this.#next()
    })
  }

  /** Nobody wants anything of a tab any more: it was closed. */
  leave(tab: number): void {
    const underWay = this.#seats.flatMap(({ at }) => (at?.pending.tab === tab ? [at.pending] : []))
    for (const pending of [...this.#turns.of(tab), ...underWay]) this.#leave(pending)
  }

  /** Takes out what a new question makes needless. */
  #replace({ tab, about, question }: Pending): void {
    const waiting = this.#turns.of(tab)
    const isOld = (other: Pending) => other.about === about && other.question.task === question.task
    const old = about === undefined ? undefined : waiting.find(isOld)
    const gone = old ?? (waiting.length >= MOST_WAITING ? waiting[0] : undefined)
    if (gone && this.#turns.remove(gone)) gone.settle({ done: false, why: 'replaced', reason: 'asked anew' })
  }

  /** Lets begin whoever may. */
  #next(): void {
    clearTimeout(this.#again)
    clearTimeout(this.#rest)
    for (let seat = this.#seatForNext(); seat; seat = this.#seatForNext()) {
      const pending = this.#turns.begin()
      if (pending) this.#begin(seat, pending)
    }
    const wait = this.#turns.untilNext()
    if (wait === 0) {
      // They wait for a worker: for one more, where there may be one; else one that has ended its task comes here.
      if (this.#seats.length < this.#most) this.#comeAgain(PATIENCE)
    } else if (wait !== null) this.#comeAgain(wait)
    if (this.#seats.every(({ at }) => at === null)) this.#rest = setTimeout(() => this.#putAway(), this.#restAfter)
  }

  #comeAgain(after: number): void {
    this.#again = setTimeout(() => this.#next(), after)
  }

  /**
   * A worker for who may begin now: one that is at nothing; another one where those that are there have been at theirs
   * for long. null where nobody may begin, or there is none.
   */
  #seatForNext(): Seat | null {
    if (this.#turns.untilNext() !== 0) return null
    const idle = this.#seats.find(({ at }) => at === null)
    if (idle) return idle
    const now = performance.now()
    const areLong = this.#seats.every(({ at }) => at !== null && now - at.since >= PATIENCE)
    return areLong && this.#seats.length < this.#most ? this.#seat() : null
  }

  #seat(): Seat {
    const worker = this.spawn()
    const seat: Seat = { worker, at: null }
    worker.addEventListener('message', (event) => this.#receive(seat, (event as MessageEvent<WorkerAnswer>).data))
    worker.addEventListener('error', (event) => {
      this.#end(seat, {
        done: false,
        why: 'failed',
        reason: (event as ErrorEvent).message || 'the worker did not start',
      })
    })
    this.#seats.push(seat)
    return seat
  }

  #begin(seat: Seat, pending: Pending): void {
    const timer = this.#timer(seat, START_LIMIT, 'failed')
    seat.at = { pending, since: performance.now(), timer }
    seat.worker.postMessage(pending.question)
  }

  #timer(seat: Seat, limit: number, why: 'failed' | 'too-long'): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#end(seat, { done: false, why, reason: `no answer in ${limit} ms` }), limit)
  }

  #receive(seat: Seat, answer: WorkerAnswer): void {
    const { at } = seat
    if (at?.pending.question.id !== answer.id) return
    const { pending } = at
    if (answer.says === 'begun') {
      clearTimeout(at.timer)
      at.since = performance.now()
      at.timer = this.#timer(seat, this.#limits[pending.question.task], 'too-long')
    } else if (answer.says === 'page') pending.onPage?.(answer.page, answer.pages)
    else if (answer.says === 'failed') this.#settle(seat, { done: false, why: 'failed', reason: answer.reason })
    else this.#settle(seat, { done: true, answer: answer.answer })
  }

  /** Ends a worker; what it was at comes to this. */
  #end(seat: Seat, outcome: TaskOutcome<Task>): void {
    seat.worker.terminate()
    this.#seats = this.#seats.filter((other) => other !== seat)
    this.#settle(seat, outcome)
  }

  #settle(seat: Seat, outcome: TaskOutcome<Task>): void {
    const { at } = seat
    seat.at = null
    if (!at) return
    clearTimeout(at.timer)
    this.#turns.end(at.pending.tab, performance.now() - at.since)
    at.pending.settle(outcome)
    this.#next()
  }

  /** What is under way is told so, and goes on until it ends or is ended: its worker is not free before. */
  #leave(pending: Pending): void {
    const seat = this.#seats.find(({ at }) => at?.pending === pending)
    seat?.worker.postMessage({ id: pending.question.id, task: 'stop', ask: null } satisfies WorkerQuestion)
    this.#turns.remove(pending)
    pending.settle({ done: false, why: 'left', reason: 'nobody wants it any more' })
  }

  #putAway(): void {
    for (const { worker } of this.#seats.splice(this.#kept)) worker.terminate()
  }
}
