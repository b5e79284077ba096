import type { SearchAnswer, SearchQuestion, SearchTask, SearchTasks } from './search-protocol'

/** As much of a worker as is used. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'addEventListener'>

/** Asks the worker that searches. */
export class SearchDesk {
  readonly #waiting = new Map<number, (answer: SearchTasks[SearchTask]['answer']) => void>()
  #count = 0

  constructor(private readonly worker: WorkerLike) {
    worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      this.#waiting.get(data.id)?.(data.answer)
      this.#waiting.delete(data.id)
    })
  }

  ask<Task extends SearchTask>(task: Task, ask: SearchTasks[Task]['ask']): Promise<SearchTasks[Task]['answer']> {
    const id = this.#count++
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.worker.postMessage({ id, task, ask } satisfies SearchQuestion<Task>)
    })
  }
}
