import { hostnameOf } from '../core/address-parts'
import { namedReasonOf } from '../core/reason-of'
import { shouldTranslate } from '../core/trace/check/check-source'
import type { Step } from '../core/trace/hop/trace'
import type { Check } from '../core/trace/model'
import type { Ask, CheckQuestion, TracerToEngine } from '../platform/messages'
import type { SourceLoader, Waiter } from './load-source'
import { throttleSteps } from './throttle-steps'
import type { Translate } from './translate'
import { unreadableAt } from './unreadable'
import type { WorkerPool } from './worker-pool'

/** What a check hangs on. */
export interface CheckerTools {
  loader: Pick<SourceLoader, 'load'>
  /** `start` is called ahead: they take a moment to load. */
  workers: Pick<WorkerPool, 'run' | 'start'>
  /** Puts a statement's words into the source's language, where the browser can. */
  translate: Translate
  /** Tells how far the check of this name has come. */
  tell(job: string, step: Step): void
}

/** Carries out checks: loads the source, has it searched, and says how far it is. */
export class Checker {
  readonly #jobs = new Map<string, AbortController>()

  constructor(private readonly tools: CheckerTools) {}

  /** Never rejects: what fails, and what was canceled, is an outcome. */
  async check({ job, tab, question }: Ask<TracerToEngine, 'check'>): Promise<Check> {
    const since = performance.now()
    const canceling = new AbortController()
    this.#jobs.get(job)?.abort()
    this.#jobs.set(job, canceling)
    const asked = new Set<string>()
    const steps = throttleSteps((step) => this.tools.tell(job, step))
    try {
      const waiter = {
        tab,
        signal: canceling.signal,
        onStep: steps.put,
        onSend: (host: string) => void asked.add(host),
      }
      const check = await this.#carryOut(question, waiter, since)
      return { ...check, asked: [...asked] }
    } catch (error) {
      const reason = namedReasonOf(error)
      const detail = canceling.signal.aborted ? 'canceled' : reason
      return { ...unreadableAt('failed', question.hop.href, since, { detail }), asked: [...asked] }
    } finally {
      steps.end()
      if (this.#jobs.get(job) === canceling) this.#jobs.delete(job)
    }
  }

  /** Stops a check; nothing happens where there is none of this name. */
  cancel({ job }: { job: string }): null {
    this.#jobs.get(job)?.abort()
    return null
  }

  async #carryOut(
    { hop, page, place, fetching }: CheckQuestion,
    waiter: Required<Waiter>,
    since: number,
  ): Promise<Check> {
    const { tab, signal, onStep, onSend } = waiter
    if (fetching.from === 'tab') onSend(hostnameOf(fetching.url))
    // Its model loads while the source is on its way.
    this.tools.workers.start()
    const loaded = await this.tools.loader.load(hop.href, fetching, waiter)
    if (loaded.outcome !== 'read') return loaded
    const { source } = loaded
    onStep({ step: 'searching', words: source.head.words })
    const search = async (translation: string | null): Promise<Check> => {
      const question = { statement: hop.statement, page, place }
      const outcome = await this.tools.workers.run('check', { question, source, translation }, { tab, signal })
      signal.throwIfAborted()
      if (outcome.done) return outcome.answer
      const reason = outcome.why === 'too-long' ? 'too-complex' : 'failed'
      return unreadableAt(reason, hop.href, since, { detail: outcome.reason })
    }
    const check = await search(null)
    const wanted = shouldTranslate(check, hop.statement)
    const translation = wanted && (await this.tools.translate(wanted.words, wanted.from, wanted.to, signal))
    return translation === null ? check : search(translation)
  }
}
