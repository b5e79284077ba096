import { answerAsEngine } from '../platform/messaging'
import { EngineWorker } from './engine-worker'

/*
 * The engine's host. It has what the background lacks, and does itself what needs a document; the heavy work is done
 * in its worker, so that it always answers.
 */

const worker = new EngineWorker()

answerAsEngine({
  analyse: ({ article }) => worker.analyse(article),
})
