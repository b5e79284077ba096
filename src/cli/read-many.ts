import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { loadReader, type ReadJob, type ReadOutcome } from './read-input'

/** Fewer files than this are read sooner without threads, each of which has to load the engine. */
const MIN_FILES_FOR_THREADS = 8
/** Each thread holds an engine; more than this gain little. */
const MAX_THREADS = 4

/** Reads all jobs, several at a time where they are many, and tells of each as soon as it is done. */
export async function readMany(
  jobs: ReadJob[],
  onDone: (job: ReadJob, outcome: ReadOutcome) => Promise<void>,
): Promise<void> {
  const threads = jobs.length < MIN_FILES_FOR_THREADS ? 0 : Math.min(availableParallelism(), MAX_THREADS)
  const queue = jobs.values()
  if (threads < 2) {
    const read = await loadReader()
    for (const job of queue) await onDone(job, await read(job))
    return
  }
  await Promise.all(Array.from({ length: threads }, () => work(queue, onDone)))
}

async function work(
  queue: Iterator<ReadJob> & Iterable<ReadJob>,
  onDone: (job: ReadJob, outcome: ReadOutcome) => Promise<void>,
) {
  const worker = new Worker(new URL('./read-worker.js', import.meta.url))
  try {
    for (const job of queue) await onDone(job, await ask(worker, job))
  } finally {
    await worker.terminate()
  }
}

function ask(worker: Worker, job: ReadJob): Promise<ReadOutcome> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (outcome: ReadOutcome) => {
      worker.off('error', reject)
      resolve(outcome)
    })
    worker.postMessage(job)
  })
}
