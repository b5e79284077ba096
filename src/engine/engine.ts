import { answerAsEngine, askTracer } from '../platform/messaging'
import { stopAddress } from '../platform/private-rule'
import { hearProblems } from '../platform/problems'
import { Checker } from './checker'
import { find } from './finder'
import { type RunSourceTask, SourceLoader } from './load-source'
import { RenewedWorker } from './renewed-worker'
import { watchStatuses } from './timing-watch'
import { browserTranslator, translateWith } from './translate'
import { type WorkerLike, WorkerPool } from './worker-pool'
import type { WorkerQuestion } from './worker-protocol'

/*
 * The engine's host. It has what the background lacks: workers. It fetches, and passes on: whatever looks at text from
 * outside, to tell its kind, to parse, to analyse or to search it, runs in one of its workers, which can be ended.
 * Each kind of work has its own, so that none waits for another.
 */

hearProblems('engine', (problem) => void askTracer('problem', { problem }).catch(() => null))

/** Ms without checks after which the workers for them are ended. */
const CHECKS_REST = 120_000
/** Ms without work after which a second worker is ended: it is only there while one task takes long. */
const SECOND_REST = 10_000

/**
 * Who reads one article after the other finds the worker for pages there, and waits no half second for its model. It has
 * read some fifty articles by the time that it is worn; a page that grows has it renewed now and then, between
 * two readings.
 */
const PAGES_WEAR = { restAfter: import.meta.env.MODE === 'e2e' ? 10_000 : 300_000, wornAfter: 500_000 }
const textOf = (question: WorkerQuestion) => (question.task === 'analyse' ? question.ask.article.text.length : 0)

const spawn = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' })
const spawnReader = () =>
  new Worker(new URL('./source-worker.ts', import.meta.url), { type: 'module', name: 'sources' })
const spawnTeller = () => new Worker(new URL('./kind-worker.ts', import.meta.url), { type: 'module', name: 'kinds' })

const spawnRenewed = () => new RenewedWorker(spawn, textOf, PAGES_WEAR) as WorkerLike
const forPages = new WorkerPool(spawnRenewed, { most: 2, kept: 1, restAfter: SECOND_REST })
const forChecks = new WorkerPool(spawn, { most: 2, restAfter: CHECKS_REST })
const forSources = new WorkerPool(spawnReader, { most: 2, restAfter: CHECKS_REST })
const forKinds = new WorkerPool(spawnTeller, { restAfter: CHECKS_REST })
forPages.start()

const runSourceTask: RunSourceTask = (task, ask, waiter) =>
  (task === 'sniff' ? forKinds : forSources).run(task, ask, waiter)

const hold = (origin: string | null) => askTracer('hold', { origin }).catch(() => false)

const loader = new SourceLoader({
  fetch: (input, init) => fetch(input, init),
  guard: { stopAddress, statusOf: watchStatuses() },
  hold,
  run: runSourceTask,
})

const checker = new Checker({
  loader,
  workers: {
    start() {
      for (const pool of [forKinds, forSources, forChecks]) pool.start()
    },
    run: (task, ask, waiter) => forChecks.run(task, ask, waiter),
  },
  translate: translateWith(browserTranslator()),
  // Nobody hears where the background was just stopped; the answer comes in any case.
  tell: (job, step) => void askTracer('progress', { job, step }).catch(() => null),
})

answerAsEngine({
  ready: () => true,
  analyse: async ({ article, tab }) => {
    const outcome = await forPages.run('analyse', { article }, { tab, about: article.url })
    if (outcome.done) return outcome.answer
    if (outcome.why === 'replaced') return { outcome: 'replaced' }
    return { outcome: outcome.why === 'too-long' ? 'too-complex' : 'failed', reason: outcome.reason }
  },
  check: (ask) => checker.check(ask),
  cancel: (ask) => checker.cancel(ask),
  find: (ask) => find(ask, { loader, run: runSourceTask }),
  sourceText: ({ sha256 }) => loader.textOf(sha256),
  leave({ tab }) {
    forPages.leave(tab)
    return null
  },
})

// In case that one before this one ended in the midst of it.
void hold(null)
