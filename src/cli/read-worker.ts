import { parentPort } from 'node:worker_threads'
import { loadReader, type ReadJob } from './read-input'

/** A thread of `read-many.ts`: a job comes in, its outcome goes out. */
const reader = loadReader()

parentPort?.on('message', async (job: ReadJob) => {
  const read = await reader
  parentPort?.postMessage(await read(job))
})
