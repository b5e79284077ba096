import { hostnameOf, withoutFragment } from '../core/address-parts'
import { availabilityAddress, copyIn } from '../core/trace/archive'
import { hostsOf } from '../core/trace/hosts-of'
import type { SourceText, Step } from '../core/trace/model'
import { findAdapter } from '../core/trace/posts/find-adapter'
import type { Parse } from '../core/trace/posts/post-adapter'
import { isPrivateAddress } from '../core/trace/private-address'
import type { Unreadable } from '../core/trace/unreadable'
import type { Fetching } from '../platform/messages'
import { type Fetched, fetchSource, type Guard, LIMITS, type Limits } from './fetch-source'
import { ALONE, HostQueue } from './host-queue'
import { loadPost } from './load-post'
import { decode, type Read, readPage, readText, sentOnBy } from './read-answer'
import { SourceStore } from './source-store'
import { unreadableAt } from './unreadable'
import { whenAborted } from './when-aborted'

/** A source's text, or why it could not be read. */
export type Loaded = { outcome: 'read'; source: SourceText } | Unreadable

/** What reads a PDF: elsewhere, since it takes its time. `onPage` is told how far it is. */
export type ReadPdf = (
  bytes: Uint8Array,
  url: string,
  signal: AbortSignal,
  onPage: (page: number, pages: number) => void,
) => Promise<Read>

/** What loading hangs on. */
export interface LoaderTools {
  fetch: typeof fetch
  parse: Parse
  readPdf: ReadPdf
  guard: Guard
  /** Keeps requests within an origin, null: no longer; whether that holds (`EngineToTracer`). */
  hold(origin: string | null): Promise<boolean>
  limits?: Limits
  store?: SourceStore
}

/** One load: who wants it, and hears how far it is. */
export interface Waiter {
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
/** How often a page may send on by `meta`. */
const MOST_SENT_ON = 3

/** Asks for an address. `onStopped` is told where the browser's rule has kept it from going. */
type Ask = (address: string, onStopped?: (address: string) => void) => Promise<Fetched | Unreadable>

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
      waiter.onStep({ step: 'reading', bytes: fetching.html.length, page: null, pages: null })
      const facts = { url: fetching.url, bytes: fetching.html.length }
      return outcome(readPage(fetching.html, facts, this.tools.parse), fetching.url, since)
    }
    const key = `${fetching.from === 'archive' ? `${fetching.archive} ${fetching.near} ` : ''}${withoutFragment(href)}`
    await this.#othersAt(key, waiter)
    const kept = this.#store.get(key)
    if (kept) return { outcome: 'read', source: kept }
    const loading =
      fetching.from === 'archive'
        ? this.#loadCopy(href, fetching, waiter, since)
        : this.#loadFromWeb(href, fetching.redirects, waiter, since)
    this.#underWay.set(key, loading)
    try {
      const loaded = await loading
      if (loaded.outcome === 'read') this.#store.set(key, loaded.source)
      return loaded
    } finally {
      this.#underWay.delete(key)
    }
  }

  /** Waits for others who load the same: then it is there for all. */
  async #othersAt(key: string, { signal, onStep }: Waiter): Promise<void> {
    for (let other = this.#underWay.get(key); other; other = this.#underWay.get(key)) {
      onStep({ step: 'waiting' })
      await Promise.race([other.catch(() => null), whenAborted(signal)])
      signal.throwIfAborted()
    }
  }

  async #loadFromWeb(href: string, redirects: 'follow' | 'refuse', waiter: Waiter, since: number): Promise<Loaded> {
    const post = URL.canParse(href) ? findAdapter(new URL(href)) : null
    if (post) {
      const ask = (address: string) => this.#fetch(address, redirects, waiter)
      const loaded = await loadPost(href, post, ask, this.tools.parse, since)
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
    const read = await this.#read(fetched, waiter)
    if (read.outcome === 'empty' && fetched.kind === 'html') {
      const to = sentOnBy(decode(fetched), fetched.url, this.tools.parse)
      if (to && redirects === 'refuse') return unreadableAt('redirected', to, since)
      if (to) {
        if (sendings === 0) return unreadableAt('redirect-loop', href, since)
        return this.#loadPage(to, redirects, waiter, since, sendings - 1)
      }
    }
    return outcome(read, fetched.url, since)
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
    const copy = copyIn(decode(answer), archive)
    if (!copy) return unreadableAt('not-archived', href, since)
    if (!hostsOf(href, { way: 'archive', archive }).includes(hostnameOf(copy.raw)))
      return unreadableAt('redirected', copy.raw, since)
    const fetched = await this.#fetch(copy.raw, redirects, waiter)
    if (fetched.outcome !== 'fetched') return fetched
    const read = await this.#read({ ...fetched, url: withoutFragment(href) }, waiter, copy.made)
    if (read.outcome === 'empty') return unreadableAt(read.reason, copy.shown, since)
    const head = { ...read.source.head, url: copy.shown, archived: copy.made }
    return { outcome: 'read', source: { ...read.source, head } }
  }

  async #read(fetched: Fetched, { signal, onStep }: Waiter, archived: string | null = null): Promise<Read> {
    const { kind, url, bytes } = fetched
    const { length } = bytes
    onStep({ step: 'reading', bytes: length, page: null, pages: null })
    if (kind === 'pdf') {
      const onPage = (page: number, pages: number) => onStep({ step: 'reading', bytes: length, page, pages })
      return this.tools.readPdf(bytes, url, signal, onPage)
    }
    const facts = { url, bytes: length, archived }
    return kind === 'html' ? readPage(decode(fetched), facts, this.tools.parse) : readText(decode(fetched), facts)
  }

  async #fetch(
    href: string,
    redirects: 'follow' | 'refuse',
    { signal, onStep, onSend }: Waiter,
  ): Promise<Fetched | Unreadable> {
    const onBytes = (bytes: number) => onStep({ step: 'loading', bytes })
    const ask: Ask = (address, onStopped) => {
      onBytes(0)
      const { fetch, guard } = this.tools
      return fetchSource(address, { fetch, guard, limits: this.#limits, redirects, signal, onBytes, onStopped, onSend })
    }
    // Nothing is sent there, so there is nothing to wait for.
    if (isPrivateAddress(href)) return ask(href)
    const fetched = await this.#queue.run(
      hostnameOf(href),
      () => ask(href),
      signal,
      () => onStep({ step: 'waiting' }),
    )
    if (fetched.outcome === 'fetched' || fetched.reason !== 'redirect-broken') return fetched
    return this.#queue.run(ALONE, () => this.#whereItBreaks(href, fetched, ask), signal)
  }

  /**
   * A redirect failed somewhere: nobody there, or it goes round and round. Asked once more, kept within its own site,
   * it tells: failing as before, it goes round there; turned round by the rule, it had left. Where the browser lets be
   * seen where to, the next site is asked in the same way, until the way comes back, or nobody answers.
   */
  async #whereItBreaks(href: string, failure: Unreadable, ask: Ask): Promise<Fetched | Unreadable> {
    const seen = new Set<string>()
    let [at, last] = [href, failure]
    try {
      while (seen.size < MOST_SITES && (await this.tools.hold(new URL(at).origin))) {
        seen.add(withoutFragment(at))
        let next = ''
        const again = await ask(at, (address) => {
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

function outcome(read: Read, url: string, since: number): Loaded {
  return read.outcome === 'read' ? read : unreadableAt(read.reason, url, since)
}
