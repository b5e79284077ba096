import { namedReasonOf } from '../core/reason-of'
import type { Task, WorkerAnswer, WorkerQuestion, WorkerTasks } from './worker-protocol'

/** One question in a worker: who asked is told that it is begun, and may leave. */
export interface Asked {
  /** Tells that all is loaded and the work begins: from here on its time counts. */
  begin(): void
  onPage(page: number, pages: number): void
  /** Aborted where nobody wants the answer any more. */
  signal: AbortSignal
}

/** What a worker does with each question that it may be asked. */
export type Answers<T extends Task> = {
  [One in T]: (ask: WorkerTasks[One]['ask'], asked: Asked) => Promise<WorkerTasks[One]['answer']>
}

/** Answers what this worker is asked; what fails is an answer, too. */
export function answerQuestions<T extends Task>(answers: Answers<T>): void {
  const stopping = new Map<number, AbortController>()
  const say = (answer: WorkerAnswer) => postMessage(answer)
  addEventListener('message', async ({ data }: MessageEvent<WorkerQuestion>) => {
    const { id } = data
    if (data.task === 'stop') return stopping.get(id)?.abort()
    const stop = new AbortController()
    stopping.set(id, stop)
    try {
      const work = answers[data.task as T] as (ask: unknown, asked: Asked) => Promise<WorkerTasks[Task]['answer']>
      const answer = await work(data.ask, {
        begin: () => say({ id, says: 'begun' }),
        onPage: (page, pages) => say({ id, says: 'page', page, pages }),
        signal: stop.signal,
      })
      say({ id, says: 'answer', answer })
    } catch (error) {
      say({ id, says: 'failed', reason: namedReasonOf(error) })
    } finally {
      stopping.delete(id)
    }
  })
}
