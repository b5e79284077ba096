import { parentPort } from 'node:worker_threads'
import { type Job, loadReader } from './read-input'

/** A thread of `read-many.ts`: a job comes in, its outcome goes out. */
const reader = loadReader()

parentPort?.on('message', async (job: Job) => {
  const read = await reader
  parentPort?.postMessage(await read(job))
})
