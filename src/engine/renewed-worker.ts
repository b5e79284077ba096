import type { WorkerLike } from './worker-pool'
import type { WorkerAnswer, WorkerQuestion } from './worker-protocol'

/** When a worker is ended that has nothing to do, to be started again with the next question. */
export interface Wear {
  /** Ms without a question after which it is. */
  restAfter: number
  /** Units of text after which it is as soon as it has answered. */
  wornAfter: number
}

/**
 * A worker that is ended and started again, unseen by who asks it. Browsers collect little of what an idle worker has
 * left behind, and keep the memory for it that it once took: some hundred megabytes after a page that grows was read
 * again and again. All of it is given back with the worker.
 */
export class RenewedWorker extends EventTarget {
  #worker: WorkerLike | null = null
  /** Questions that are not answered yet. */
  readonly #open = new Set<number>()
  /** Units of text that this worker was given. */
  #units = 0
  #rest: ReturnType<typeof setTimeout> | undefined

  /** @param unitsOf the text that goes with a question. UTF-16 units */
  constructor(
    private readonly spawn: () => WorkerLike,
    private readonly unitsOf: (question: WorkerQuestion) => number,
    private readonly wear: Wear,
  ) {
    super()
    this.#worker = this.#spawned()
    this.#awaitRest()
  }

  postMessage(question: WorkerQuestion): void {
    if (question.task !== 'stop') {
      clearTimeout(this.#rest)
      this.#open.add(question.id)
      this.#units += this.unitsOf(question)
      this.#worker ??= this.#spawned()
    }
    this.#worker?.postMessage(question)
  }

  terminate(): void {
    clearTimeout(this.#rest)
    this.#open.clear()
    this.#end()
  }

  #spawned(): WorkerLike {
    const worker = this.spawn()
    worker.addEventListener('message', (event) => this.#receive((event as MessageEvent<WorkerAnswer>).data))
    worker.addEventListener('error', (event) => {
      this.dispatchEvent(Object.assign(new Event('error'), { message: (event as ErrorEvent).message }))
    })
    return worker
  }

  #receive(answer: WorkerAnswer): void {
    if (answer.says === 'answer' || answer.says === 'failed') this.#open.delete(answer.id)
    this.dispatchEvent(new MessageEvent('message', { data: answer }))
    // Whoever has heard it may have asked the next question by now.
    if (this.#open.size > 0) return
    if (this.#units >= this.wear.wornAfter) this.#end()
    else this.#awaitRest()
  }

  #awaitRest(): void {
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => this.#end(), this.wear.restAfter)
  }

  #end(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#units = 0
  }
}
