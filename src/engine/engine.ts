import { answerAsEngine, askTracer } from '../platform/messaging'
import { stopAddress } from '../platform/private-rule'
import { Checker } from './checker'
import { EngineWorker, type WorkerLike } from './engine-worker'
import { SourceLoader } from './load-source'
import { parsePage } from './parse-page'
import { RenewedWorker } from './renewed-worker'
import { watchStatuses } from './timing-watch'
import { browserTranslator, translateWith } from './translate'
import type { WorkerQuestion } from './worker-protocol'

/*
 * The engine's host. It has what the background lacks, and does itself what needs a document; the heavy work is done
 * in its workers, so that it always answers. Pages that are being read have one of their own, and never wait behind
 * checks.
 */

/** Ms without a check after which the worker for checks is put away. */
const CHECKS_REST = 120_000

/**
 * Who reads one article after the other finds the worker for pages there, and waits no half second for its model. It has
 * read some fifty articles by the time that it is worn; a page that grows has it renewed now and then, between
 * two readings.
 */
const PAGES_WEAR = { restAfter: 300_000, wornAfter: 500_000 }
const textOf = (question: WorkerQuestion) => (question.task === 'analyse' ? question.ask.article.text.length : 0)

const spawn = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' })
const forPages = new EngineWorker(() => new RenewedWorker(spawn, textOf, PAGES_WEAR) as WorkerLike)
const forChecks = new EngineWorker(spawn, CHECKS_REST)
forPages.start()

const hold = (origin: string | null) => askTracer('hold', { origin }).catch(() => false)

const checker = new Checker({
  loader: new SourceLoader({
    fetch: (input, init) => fetch(input, init),
    guard: { stopAddress, statusOf: watchStatuses() },
    hold,
    parse: parsePage,
    readPdf: async (bytes, url, signal, onPage) => {
      const outcome = await forChecks.run('pdf', { bytes, url }, { signal, onPage })
      signal.throwIfAborted()
      return outcome.done ? outcome.answer : { outcome: 'empty', reason: 'failed' }
    },
  }),
  worker: forChecks,
  translate: translateWith(browserTranslator()),
  // Nobody hears where the background was just stopped; the answer comes in any case.
  tell: (job, step) => void askTracer('progress', { job, step }).catch(() => null),
})

answerAsEngine({
  ready: () => true,
  analyse: async ({ article }) => {
    const outcome = await forPages.run('analyse', { article })
    return outcome.done ? outcome.answer : { outcome: 'failed', reason: outcome.reason }
  },
  check: (ask) => checker.check(ask),
  cancel: (ask) => checker.cancel(ask),
})

// In case that one before this one ended in the midst of it.
void hold(null)
