import type { Statement } from '../core/model'
import { reasonOf } from '../core/reason-of'
import type { Step, Trace } from '../core/trace/hop/trace'
import { waitsFor } from '../core/trace/hop/waits-for'
import type { Check } from '../core/trace/model'
import { unreadable } from '../core/trace/source/unreadable'
import type { Ask, PanelToTracer } from '../platform/messages'
import { beginCheck, choosePlace, goFurther, hopToWorkAt, noteStep, noteTab, readOn, settle, stop } from './trace-steps'

/** Checks that were asked for all at once and are under way at a time, in one tab. */
const AT_ONCE = 3

/** Ms between two writes of how far the checks of a tab have come: each write wakes all that watch. */
const TELL_EVERY = 250

/** One hop under way, as long as this background lives. */
export interface Job {
  /** Tells it, and its progress, from those of a background before this one. */
  readonly name: string
  readonly tabId: number
  /** Aborted where nobody wants its outcome any more. */
  readonly signal: AbortSignal
  /** Remembers that the source was opened in this tab of the browser, where it waits for the reader. */
  keepTab(tab: number): Promise<void>
}

/** What the tracer hangs on. */
export interface TracerTools {
  read(tabId: number): Promise<Trace[]>
  /** Changes a tab's traces in turn; `null` leaves them. */
  change(tabId: number, change: (traces: Trace[]) => Trace[] | null): Promise<void>
  tabs(): Promise<number[]>
  /** The statements of a tab's page; `[]` where it is not read. */
  statementsOf(tabId: number): Promise<Statement[]>
  /**
   * Works at the pending hop of a trace. What fails is an outcome; null where it waits for the reader now. Rejects where
   * the job was aborted.
   */
  work(trace: Trace, job: Job): Promise<Check | null>
  /** Stops a job at the engine. */
  abandon(job: string): void
  /** After something in a tab was settled, or put back. */
  settled(tabId: number): void
  now(): number
}

/** What may be asked of it besides progress. */
type Order<T extends keyof PanelToTracer> = Ask<PanelToTracer, T>

interface Running extends Job {
  controller: AbortController
  key: string
  /** Whether it was asked for with others at once. */
  isOfMany: boolean
}

/**
 * Carries out checks and traces. All that must last is in the traces themselves, in storage, before a step and after
 * it; here is only what is under way in this background. Where a background is stopped, the next one finds traces with
 * a goal and nobody at work on them, and works at their last hop again.
 */
export class Tracer {
  readonly #jobs = new Map<string, Running>()
  /** Steps not written yet, by the job's name. */
  readonly #steps = new Map<string, Step>()
  #telling = false
  readonly #name = crypto.randomUUID()
  #count = 0

  constructor(private readonly tools: TracerTools) {}

  async check({ tabId, statement, href, way }: Order<'check'>): Promise<void> {
    const found = (await this.tools.statementsOf(tabId)).find(({ id }) => id === statement)
    if (!found?.sources.some((source) => source.href === href)) return
    this.#end((job) => job.key === keyOf(tabId, { statement, href }))
    await this.tools.change(tabId, (traces) =>
      put(
        traces,
        beginCheck(found, href, { way, batch: null, now: this.tools.now(), known: find(traces, statement, href) }),
      ),
    )
    await this.resume(tabId)
  }

  /** What was checked already, or is under way, is left as it is; what could not be read is tried again. */
  async checkAll({ tabId, statements }: Order<'checkAll'>): Promise<void> {
    const now = this.tools.now()
    const wanted = (await this.tools.statementsOf(tabId)).filter(({ id }) => statements.includes(id))
    await this.tools.change(tabId, (traces) => {
      const begun = wanted.flatMap((statement) =>
        [...new Set(statement.sources.map(({ href }) => href))].flatMap((href) => {
          const known = find(traces, statement.id, href)
          if (known && !isOpen(known)) return []
          return [beginCheck(statement, href, { way: 'fetch', batch: now, now, known })]
        }),
      )
      return begun.length > 0 ? begun.reduce(put, traces) : null
    })
    await this.resume(tabId)
  }

  trace({ tabId, statement, href, goal, way }: Order<'trace'>): Promise<void> {
    return this.#further(tabId, statement, href, (trace) => goFurther(trace, goal, way, this.tools.now()))
  }

  choose({ tabId, statement, href, place, inCopy }: Order<'choose'>): Promise<void> {
    return this.#further(tabId, statement, href, (trace) => choosePlace(trace, place, inCopy, this.tools.now()))
  }

  /** Reads what the reader says can be read now; nothing where it does not wait for that. */
  async readNow({ tabId, statement, href }: Order<'readNow'>): Promise<void> {
    await this.tools.change(tabId, (traces) => {
      const known = find(traces, statement, href)
      const next = known && readOn(known, this.tools.now())
      return next ? put(traces, next) : null
    })
    await this.resume(tabId)
  }

  /** A tab of the browser is closed: what waits for the reader there waits for nothing. */
  async tabClosed(tab: number): Promise<void> {
    const isLost = (trace: Trace) => {
      const last = trace.hops.at(-1)
      return last?.step?.step === 'open' && last.tab === tab
    }
    for (const tabId of await this.tools.tabs()) {
      if (!(await this.tools.read(tabId)).some(isLost)) continue
      await this.tools.change(tabId, (traces) =>
        traces.map((trace) => (isLost(trace) ? stop(trace, this.tools.now()) : trace)),
      )
      this.tools.settled(tabId)
    }
  }

  async cancel({ tabId, statement, site }: Order<'cancel'>): Promise<void> {
    const isMeant = (trace: Trace) =>
      (statement === null || trace.statement === statement) && (site === undefined || waitsFor(trace) === site)
    await this.tools.change(tabId, (traces) => {
      this.#end((job) => traces.some((trace) => isMeant(trace) && job.key === keyOf(tabId, trace)))
      return traces.map((trace) => (isMeant(trace) ? stop(trace, this.tools.now()) : trace))
    })
    this.tools.settled(tabId)
    await this.resume(tabId)
  }

  /** Has everything under way in a tab worked at, which it may not be if the background was stopped meanwhile. */
  async resume(tabId: number): Promise<void> {
    const waiting = (await this.tools.read(tabId)).filter((trace) => hopToWorkAt(trace))
    for (const trace of waiting) {
      const key = keyOf(tabId, trace)
      if (this.#jobs.has(key)) continue
      const isOfMany = trace.batch !== null
      if (isOfMany && this.#ofMany(tabId) >= AT_ONCE) continue
      this.#work(this.#begin(tabId, key, isOfMany), trace).catch(() => undefined)
    }
  }

  /** The same in all tabs. */
  async resumeAll(): Promise<void> {
    await Promise.all((await this.tools.tabs()).map((tabId) => this.resume(tabId)))
  }

  /** Drops a tab's traces but those that are still wanted, and stops what is under way at them. */
  async keep(tabId: number, isWanted: (trace: Trace) => boolean): Promise<void> {
    await this.tools.change(tabId, (traces) => {
      const dropped = traces.filter((trace) => !isWanted(trace))
      this.#end((job) => dropped.some((trace) => job.key === keyOf(tabId, trace)))
      return dropped.length > 0 ? traces.filter(isWanted) : null
    })
    this.tools.settled(tabId)
    await this.resume(tabId)
  }

  /** Takes in what came of checks elsewhere: where it is newer than what is known here, and nothing is under way. */
  async adopt(tabId: number, traces: readonly Trace[]): Promise<void> {
    let isChanged = false
    await this.tools.change(tabId, (known) => {
      const news = traces.filter(({ statement, href, at }) => {
        const own = find(known, statement, href)
        return !own || (own.goal === null && own.at < at)
      })
      isChanged = news.length > 0
      return isChanged ? news.reduce(put, known) : null
    })
    if (isChanged) this.tools.settled(tabId)
  }

  /** Nobody wants anything of this tab any more. Its traces are left to the caller. */
  leave(tabId: number): void {
    this.#end((job) => job.tabId === tabId)
  }

  /** How far a job has come. What a job of an earlier background tells is nobody's. */
  progress(name: string, step: Step): void {
    if (![...this.#jobs.values()].some((job) => job.name === name)) return
    this.#steps.set(name, step)
    if (this.#telling) return
    this.#telling = true
    // Where it cannot be written, the next step or the outcome tells more.
    setTimeout(() => void this.#tell().catch(() => undefined), TELL_EVERY)
  }

  async #further(
    tabId: number,
    statement: string,
    href: string,
    change: (trace: Trace) => Trace | null,
  ): Promise<void> {
    this.#end((job) => job.key === keyOf(tabId, { statement, href }))
    await this.tools.change(tabId, (traces) => {
      const known = find(traces, statement, href)
      const next = known && change(known.goal === null ? known : stop(known, this.tools.now()))
      return next ? put(traces, next) : null
    })
    await this.resume(tabId)
  }

  #ofMany(tabId: number): number {
    return [...this.#jobs.values()].filter((job) => job.isOfMany && job.tabId === tabId).length
  }

  #begin(tabId: number, key: string, isOfMany: boolean): Running {
    const controller = new AbortController()
    const job: Running = {
      name: `${this.#name}/${++this.#count}`,
      tabId,
      key,
      isOfMany,
      controller,
      signal: controller.signal,
      keepTab: async (tab) => void (await this.#note(job, (trace) => noteTab(trace, tab))),
    }
    this.#jobs.set(key, job)
    return job
  }

  async #work(job: Running, trace: Trace): Promise<void> {
    try {
      for (let current: Trace | null = trace; current && hopToWorkAt(current) && !job.signal.aborted; ) {
        const check = await this.tools.work(current, job)
        if (check === null) break
        current = await this.#note(job, (known) => settle(known, check, this.tools.now()))
        if (current) this.tools.settled(job.tabId)
      }
    } catch (error) {
      if (!job.signal.aborted) await this.#fail(job, error)
    }
    if (this.#jobs.get(job.key) === job) this.#jobs.delete(job.key)
    this.#steps.delete(job.name)
    await this.resume(job.tabId)
  }

  /**
   * Notes that a job failed where nothing should. Where not even that can be noted, the job is left among those under
   * way: it would be begun again and again, and its source be asked each time.
   */
  async #fail(job: Running, error: unknown): Promise<void> {
    const detail = reasonOf(error)
    const now = this.tools.now()
    await this.#note(job, (trace) => stop(settle(trace, unreadable('failed', '', { detail }), now), now))
    this.tools.settled(job.tabId)
  }

  /** Changes a job's trace, unless it was aborted meanwhile. @returns the trace as it is then, null where it is gone */
  async #note(job: Running, change: (trace: Trace) => Trace): Promise<Trace | null> {
    let changed: Trace | null = null
    await this.tools.change(job.tabId, (traces) => {
      const known = traces.find((trace) => keyOf(job.tabId, trace) === job.key)
      if (!known || job.signal.aborted) return null
      changed = change(known)
      return put(traces, changed)
    })
    return changed
  }

  async #tell(): Promise<void> {
    this.#telling = false
    const told = [...this.#jobs.values()].flatMap((job) => {
      const step = this.#steps.get(job.name)
      return step ? [{ job, step }] : []
    })
    this.#steps.clear()
    for (const tabId of new Set(told.map(({ job }) => job.tabId))) {
      await this.tools.change(tabId, (traces) =>
        traces.map((trace) => {
          const news = told.find(({ job }) => job.key === keyOf(tabId, trace) && !job.signal.aborted)
          return news ? noteStep(trace, news.step, this.tools.now()) : trace
        }),
      )
    }
  }

  #end(isMeant: (job: Running) => boolean): void {
    for (const job of [...this.#jobs.values()].filter(isMeant)) {
      this.#jobs.delete(job.key)
      job.controller.abort()
      this.tools.abandon(job.name)
    }
  }
}

const keyOf = (tabId: number, { statement, href }: Pick<Trace, 'statement' | 'href'>) => `${tabId} ${statement} ${href}`

const find = (traces: readonly Trace[], statement: string, href: string) =>
  traces.find((trace) => trace.statement === statement && trace.href === href)

/** Puts a trace in the place of the one it follows, or after all. */
function put(traces: readonly Trace[], trace: Trace): Trace[] {
  const known = find(traces, trace.statement, trace.href)
  return known ? traces.map((each) => (each === known ? trace : each)) : [...traces, trace]
}

/** Whether nothing is known of a trace's first source yet, and nothing is under way. */
function isOpen({ goal, hops }: Trace): boolean {
  const check = hops[0]?.check
  return goal === null && (!check || check.outcome === 'unreadable')
}
