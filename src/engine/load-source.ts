import { hostnameOf, withoutFragment } from '../core/address-parts'
import { sha256Of } from '../core/sha256-of'
import { hostsOf } from '../core/trace/hop/hosts-of'
import type { Step } from '../core/trace/hop/trace'
import type { UnreadableReason } from '../core/trace/model'
import { availabilityAddress } from '../core/trace/source/archive'
import type { BodyKind } from '../core/trace/source/kind-of'
import { findAdapter } from '../core/trace/source/posts/find-adapter'
import { isPrivateAddress } from '../core/trace/source/private-address'
import type { Unreadable } from '../core/trace/source/unreadable'
import type { Fetching } from '../platform/messages'
import { type Fetched, fetchSource, type Guard, LIMITS, type Limits } from './fetch-source'
import { ALONE, HostQueue } from './host-queue'
import { loadPost } from './load-post'
import type { Loaded } from './loaded'
import { SourceStore } from './source-store'
import { unreadableAt } from './unreadable'
import { whenAborted } from './when-aborted'
import type { TaskOutcome, TaskWaiter } from './worker-pool'
import type { Body, ReadPage, SourceTasks } from './worker-protocol'

/** What reads the answers, where it can be ended: in a worker. */
export type RunSourceTask = <T extends keyof SourceTasks>(
  task: T,
  ask: SourceTasks[T]['ask'],
  waiter: TaskWaiter,
) => Promise<TaskOutcome<T>>

/** What loading hangs on. */
export interface LoaderTools {
  fetch: typeof fetch
  run: RunSourceTask
  guard: Guard
  /** Keeps requests within an origin, null: no longer; whether that holds (`EngineToTracer`). */
  hold(origin: string | null): Promise<boolean>
  limits?: Limits
  store?: SourceStore
}

/** One load: who wants it, and hears how far it is. */
export interface Waiter {
  /** The tab that the source is checked for. */
  tab: number
  /** Aborted where nobody wants it any more; loading then rejects with its reason. */
  signal: AbortSignal
  onStep(step: Step): void
  /** Told each host that is asked for it, more than once perhaps. */
  onSend?(host: string): void
}

/** How often the background is asked to let go, where it does not answer. */
const MOST_RELEASES = 3
/** Sites, one after the other, that are asked where a redirect breaks. */
const MOST_SITES = 4
/** Ms that finding out why a redirect failed waits until nothing else is asked; then it is left at what is known. */
const BREAK_WAIT = 30_000
/** How often a page may send on by `meta`. */
const MOST_SENT_ON = 3

/** Asks for an address. `onStopped` is told where the browser's rule has kept it from going. */
type Ask = (
  address: string,
  signal: AbortSignal,
  onStopped?: (address: string) => void,
) => Promise<Fetched | Unreadable>

/** Loads sources, few at once, and keeps them for a while. */
export class SourceLoader {
  readonly #queue = new HostQueue()
  /** What is being loaded, by its key in the store. */
  readonly #underWay = new Map<string, Promise<Loaded>>()
  readonly #store: SourceStore
  readonly #limits: Limits

  constructor(private readonly tools: LoaderTools) {
    this.#store = tools.store ?? new SourceStore()
    this.#limits = tools.limits ?? LIMITS
  }

  /** The source at `href`. What fails is an outcome; rejects only where it was aborted. */
  async load(href: string, fetching: Fetching, waiter: Waiter): Promise<Loaded> {
    const since = performance.now()
    if (fetching.from === 'tab') {
      const { html, url, status, refused } = fetching
      waiter.onStep({ step: 'reading', bytes: html.length, page: null, pages: null })
      const read = this.#run(
        'page',
        { kind: 'html', body: { html }, url, archived: null, asked: href, status, refused },
        waiter,
      )
      // Its text, which may be the reader's alone, is kept nowhere.
      return unlessTooMuch(
        read.then((read) => withEvidence(asLoaded(read, url, since))),
        url,
        since,
      )
    }
    const key = `${fetching.from === 'archive' ? `${fetching.archive} ${fetching.near} ` : ''}${withoutFragment(href)}`
    const tooMuch = await this.#othersAt(key, waiter)
    if (tooMuch) return tooMuch
    const kept = this.#store.get(key, fetching.from === 'web' ? fetching.since : undefined)
    if (kept) return { outcome: 'read', source: kept }
    const loading = unlessTooMuch(
      (fetching.from === 'archive'
        ? this.#loadCopy(href, fetching, waiter, since)
        : this.#loadFromWeb(href, fetching.redirects, waiter, since)
      ).then((loaded) => withEvidence(loaded)),
      href,
      since,
    )
    this.#underWay.set(key, loading)
    try {
      const loaded = await loading
      if (loaded.outcome === 'read') this.#store.set(key, loaded.source)
      return loaded
    } finally {
      this.#underWay.delete(key)
    }
  }

  /** What an address answers, asked as any source is: in its turn, bounded, quietly. What fails is an outcome. */
  ask(href: string, redirects: 'follow' | 'refuse', waiter: Waiter): Promise<Fetched | Unreadable> {
    return this.#fetch(href, redirects, waiter)
  }

  /** The text with this SHA-256, if it was read lately and is still kept; null where it is not. Asks for nothing. */
  textOf(sha256: string): string | null {
    return this.#store.find(({ head }) => head.evidence?.sha256 === sha256)?.text ?? null
  }

  /**
   * Waits for others who load the same: then it is there for all.
   * @returns what it came to where it was too much for one: it would be for all
   */
  async #othersAt(key: string, { signal, onStep }: Waiter): Promise<Unreadable | null> {
    for (let other = this.#underWay.get(key); other; other = this.#underWay.get(key)) {
      onStep({ step: 'waiting' })
      const loaded = await Promise.race([other.catch(() => null), whenAborted(signal)])
      signal.throwIfAborted()
      if (loaded?.outcome === 'unreadable' && loaded.reason === 'too-complex') return loaded
    }
    return null
  }

  async #loadFromWeb(href: string, redirects: 'follow' | 'refuse', waiter: Waiter, since: number): Promise<Loaded> {
    const post = URL.canParse(href) ? findAdapter(new URL(href)) : null
    if (post) {
      const ask = (address: string) => this.#fetch(address, redirects, waiter)
      const read = (address: string, answer: Fetched) =>
        this.#run('post', { href, address, body: bodyOf(answer) }, waiter)
      const loaded = await loadPost(href, post, ask, read, since)
      if (loaded) return loaded
    }
    return this.#loadPage(href, redirects, waiter, since, MOST_SENT_ON)
  }

  async #loadPage(
    href: string,
    redirects: 'follow' | 'refuse',
    waiter: Waiter,
    since: number,
    sendings: number,
  ): Promise<Loaded> {
    const fetched = await this.#fetch(href, redirects, waiter)
    if (fetched.outcome !== 'fetched') return fetched
    const read = await this.#read(fetched, waiter, { asked: href })
    if (read.outcome !== 'sent-on') return withEvidence(asLoaded(read, fetched.url, since), fetched.headers)
    if (redirects === 'refuse') return unreadableAt('redirected', read.to, since)
    if (sendings === 0) return unreadableAt('redirect-loop', href, since)
    return this.#loadPage(read.to, redirects, waiter, since, sendings - 1)
  }

  /** The archive says where its copy is; the copy, as it was sent, is read with the addresses it had in its place. */
  async #loadCopy(
    href: string,
    { archive, near, redirects }: Extract<Fetching, { from: 'archive' }>,
    waiter: Waiter,
    since: number,
  ): Promise<Loaded> {
    const answer = await this.#fetch(availabilityAddress(archive, href, near), redirects, waiter)
    if (answer.outcome !== 'fetched') return answer
    const copy = await this.#run('copy', { body: bodyOf(answer), archive }, waiter)
    if (!copy) return unreadableAt('not-archived', href, since)
    if (!hostsOf(href, { way: 'archive', archive }).includes(hostnameOf(copy.raw)))
      return unreadableAt('redirected', copy.raw, since)
    const fetched = await this.#fetch(copy.raw, redirects, waiter)
    if (fetched.outcome !== 'fetched') return fetched
    const read = await this.#read({ ...fetched, url: withoutFragment(href) }, waiter, { archived: copy.made })
    // A copy that only sends on holds nothing.
    if (read.outcome === 'sent-on') return unreadableAt('no-text', copy.shown, since)
    if (read.outcome === 'empty') return unreadableAt(read.reason, copy.shown, since)
    const head = { ...read.source.head, url: copy.shown, archived: copy.made }
    return withEvidence({ outcome: 'read', source: { ...read.source, head } }, fetched.headers)
  }

  async #read(
    fetched: Fetched,
    waiter: Waiter,
    { asked = '', archived = null }: { asked?: string; archived?: string | null },
  ): Promise<ReadPage> {
    const { kind, url, bytes } = fetched
    const { length } = bytes
    waiter.onStep({ step: 'reading', bytes: length, page: null, pages: null })
    if (kind !== 'pdf') return this.#run('page', { kind, body: bodyOf(fetched), url, archived, asked }, waiter)
    const onPage = (page: number, pages: number) => waiter.onStep({ step: 'reading', bytes: length, page, pages })
    return this.#run('pdf', { bytes, url }, waiter, onPage)
  }

  async #kindOf(contentType: string, head: Uint8Array, { signal, tab }: Waiter): Promise<BodyKind | UnreadableReason> {
    const outcome = await this.tools.run('sniff', { contentType, head }, { tab, signal })
    signal.throwIfAborted()
    if (!outcome.done) return outcome.why === 'too-long' ? 'too-complex' : 'failed'
    return outcome.answer ?? 'unsupported-type'
  }

  /** @throws what made a worker fail; {@link TooComplex} where it took too long */
  async #run<T extends keyof SourceTasks>(
    task: T,
    ask: SourceTasks[T]['ask'],
    { signal, tab }: Waiter,
    onPage?: (page: number, pages: number) => void,
  ): Promise<SourceTasks[T]['answer']> {
    const outcome = await this.tools.run(task, ask, { tab, signal, ...(onPage && { onPage }) })
    signal.throwIfAborted()
    if (outcome.done) return outcome.answer
    throw outcome.why === 'too-long' ? new TooComplex(outcome.reason) : new Error(outcome.reason)
  }

  async #fetch(href: string, redirects: 'follow' | 'refuse', waiter: Waiter): Promise<Fetched | Unreadable> {
    const { onStep, onSend } = waiter
    const { fetch, guard } = this.tools
    const onBytes = (bytes: number) => onStep({ step: 'loading', bytes })
    const kindOf = (contentType: string, head: Uint8Array) => this.#kindOf(contentType, head, waiter)
    const ask: Ask = (address, signal, onStopped) => {
      onBytes(0)
      const asking = { fetch, guard, kindOf, limits: this.#limits, redirects, signal, onBytes, onStopped, onSend }
      return fetchSource(address, asking)
    }
    // Nothing is sent there, so there is nothing to wait for.
    if (isPrivateAddress(href)) return ask(href, waiter.signal)
    const fetched = await this.#queue.run(
      hostnameOf(href),
      () => ask(href, waiter.signal),
      waiter.signal,
      () => onStep({ step: 'waiting' }),
    )
    if (fetched.outcome === 'fetched' || fetched.reason !== 'redirect-broken') return fetched
    return this.#findBreak(href, fetched, waiter.signal, ask)
  }

  /** Why a redirect failed, as far as can be told soon: nothing else is asked meanwhile. */
  async #findBreak(href: string, failure: Unreadable, signal: AbortSignal, ask: Ask): Promise<Fetched | Unreadable> {
    const look = () =>
      endedAfter(this.#limits.findBreak, signal, (soon) => this.#whereItBreaks(href, failure, soon, ask))
    try {
      return await endedAfter(BREAK_WAIT, signal, (patience) => this.#queue.run(ALONE, look, patience))
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof DOMException && error.name === 'TimeoutError') return failure
      throw error
    }
  }

  /**
   * A redirect failed somewhere: nobody there, or it goes round and round. Asked once more, kept within its own site,
   * it tells: failing as before, it goes round there; turned round by the rule, it had left. Where the browser lets be
   * seen where to, the next site is asked in the same way, until the way comes back, or nobody answers.
   */
  async #whereItBreaks(
    href: string,
    failure: Unreadable,
    signal: AbortSignal,
    ask: Ask,
  ): Promise<Fetched | Unreadable> {
    const seen = new Set<string>()
    let [at, last] = [href, failure]
    try {
      while (seen.size < MOST_SITES && (await this.tools.hold(new URL(at).origin))) {
        seen.add(withoutFragment(at))
        let next = ''
        const again = await ask(at, signal, (address) => {
          next = address
        })
        if (again.outcome === 'fetched') return again
        const goesRound = again.reason === 'redirect-broken' || seen.has(withoutFragment(next))
        if (goesRound) return { ...again, reason: 'redirect-loop', host: hostnameOf(at) }
        if (again.reason !== 'private-address' && at !== href) last = { ...failure, host: hostnameOf(at) }
        if (next === '') return last
        if (isPrivateAddress(next)) return { ...again, host: hostnameOf(next) }
        at = next
      }
      return last
    } finally {
      await this.#release()
    }
  }

  /** What is held must be let go: else whatever is asked next would seem to be stopped. */
  async #release(): Promise<void> {
    for (let tries = 0; tries < MOST_RELEASES; tries++) if (await this.tools.hold(null)) return
  }
}

/**
 * Has work end by a signal: when another one is aborted, or after some ms, by a `TimeoutError`. The timer is its own, since
 * one of `AbortSignal.timeout` that nothing but `AbortSignal.any` knows is collected as garbage in Node, and never ends.
 */
async function endedAfter<T>(ms: number, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new DOMException('It took too long.', 'TimeoutError')), ms)
  try {
    return await work(AbortSignal.any([signal, late.signal]))
  } finally {
    clearTimeout(timer)
  }
}

const bodyOf = ({ bytes, contentType }: Fetched): Body => ({ bytes, contentType })

function asLoaded(read: ReadPage, url: string, since: number): Loaded {
  // A page in a tab that sends on has done so, or will.
  if (read.outcome === 'sent-on') return unreadableAt('no-text', url, since)
  return read.outcome === 'read' ? read : unreadableAt(read.reason, url, since)
}

/** Notes of what was read by what can be told later whether it is still the same; where that is noted, it stays. */
async function withEvidence(loaded: Loaded, headers: Record<string, string> = {}): Promise<Loaded> {
  if (loaded.outcome !== 'read' || loaded.source.head.evidence) return loaded
  const { source } = loaded
  const evidence = { sha256: await sha256Of(source.text), read: new Date().toISOString(), headers }
  return { outcome: 'read', source: { ...source, head: { ...source.head, evidence } } }
}

/** Reading it took longer than it may. */
class TooComplex extends Error {}

/** What took too long in a worker is an outcome of its source. */
async function unlessTooMuch(loading: Promise<Loaded>, href: string, since: number): Promise<Loaded> {
  try {
    return await loading
  } catch (error) {
    if (error instanceof TooComplex) return unreadableAt('too-complex', href, since, { detail: error.message })
    throw error
  }
}
