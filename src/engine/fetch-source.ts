import { hasCredentials, hostnameOf, withoutFragment } from '../core/address-parts'
import { reasonOf } from '../core/reason-of'
import type { UnreadableReason } from '../core/trace/model'
import { type BodyKind, isBodyKind } from '../core/trace/source/kind-of'
import { isPrivateAddress } from '../core/trace/source/private-address'
import type { Unreadable } from '../core/trace/source/unreadable'
import { reasonOfStatus, unreadableAt } from './unreadable'

/** What is asked at most. */
export interface Limits {
  /** Ms for the whole of an answer. */
  time: number
  /** Bytes of a page or a text. */
  text: number
  /** Bytes of a PDF. */
  pdf: number
  /** Ms for finding out why a redirect failed: nothing else is asked meanwhile. */
  findBreak: number
}

/** Ms that a reader waits for an answer. End to end, whole tests would wait for nothing else. */
const PATIENCE = import.meta.env.MODE === 'e2e' ? 5000 : 15_000

/** A reader waits no longer, and no source that can be read in reasonable time is larger. */
export const LIMITS: Limits = { time: PATIENCE, text: 5 * 1024 * 1024, pdf: 25 * 1024 * 1024, findBreak: 4000 }

/** An answer as it came. */
export interface Fetched {
  outcome: 'fetched'
  /** Where it stood in the end, without fragment. */
  url: string
  kind: BodyKind
  contentType: string
  /** Those that bear upon its date and version, as they came. */
  headers: Record<string, string>
  bytes: Uint8Array
}

/** Headers that bear upon the date and the version of an answer, or tell of which moment an archive's copy is. */
const TELLING_HEADERS = ['content-type', 'date', 'etag', 'last-modified', 'memento-datetime']
/** Units of a header that are kept. */
const HEADER_LENGTH = 200

/** How the browser's rules show that they turned a request round before it was sent on (`platform/private-rule.ts`). */
export interface Guard {
  /** Where requests are turned to: an answer from there is none of the source. With what was stopped after a `?`. */
  stopAddress: string
  /**
   * The status of a request that began at a time (ms, as `performance.now()`) and failed; 200 where it failed because
   * it was turned round. null where unknown.
   */
  statusOf(href: string, since: number): Promise<number | null>
}

/** How an address is asked. */
export interface Asking {
  guard: Guard
  /** The browser's, or a stand-in. */
  fetch: typeof fetch
  /** Whether redirects are followed; else being sent on is an outcome. */
  redirects: 'follow' | 'refuse'
  limits: Limits
  /** Tells what an answer is by its first bytes (`kind-of.ts`), in a worker; or why it cannot be read. */
  kindOf(contentType: string, head: Uint8Array): Promise<BodyKind | UnreadableReason>
  /** Aborted where nobody wants the answer any more; then the promise rejects with its reason. */
  signal: AbortSignal
  /** Told how many bytes have come. */
  onBytes(bytes: number): void
  /** Told each host that is asked, and where a redirect ended. */
  onSend?: ((host: string) => void) | undefined
  /** Told where a request was to go that a rule of the browser turned round, where the browser lets that be seen. */
  onStopped?: ((address: string) => void) | undefined
}

/** Preferred are those that can be read; anything else is taken to say so. */
const ACCEPT = 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5'
/** How many bytes must have come before their kind is judged. */
const ENOUGH_TO_JUDGE = 1024
/** How many of them are looked at. */
const MOST_TO_JUDGE = 4096

/**
 * Asks for a source, quietly: no cookies, no referrer, nothing kept. Never sends anything to a private address, as far
 * as the address tells; the browser's rule (`platform`) sees to those that it is sent on to. That the host may be
 * asked is the caller's affair.
 */
export async function fetchSource(href: string, asking: Asking): Promise<Fetched | Unreadable> {
  const since = performance.now()
  asking.signal.throwIfAborted()
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return unreadableAt('unsupported-type', href, since)
  if (isPrivateAddress(href)) return unreadableAt('private-address', href, since)
  if (hasCredentials(href)) return unreadableAt('credentials', href, since)
  const tooSlow = new AbortController()
  const timer = setTimeout(() => tooSlow.abort(), asking.limits.time)
  const signal = AbortSignal.any([asking.signal, tooSlow.signal])
  try {
    return await ask(href, { ...asking, signal }, since)
  } catch (error) {
    asking.signal.throwIfAborted()
    if (tooSlow.signal.aborted) return unreadableAt('too-slow', href, since)
    return await lost(href, { ...asking, signal }, since, error)
  } finally {
    clearTimeout(timer)
  }
}

async function ask(href: string, asking: Asking, since: number): Promise<Fetched | Unreadable> {
  const response = await send(href, asking, asking.redirects === 'follow' ? 'follow' : 'manual')
  const turnAway = async (failure: Unreadable) => {
    await response.body?.cancel().catch(() => {})
    return failure
  }
  if (response.type === 'opaqueredirect') return unreadableAt('redirected', href, since, { host: '' })
  const { status } = response
  const url = withoutFragment(response.url || href)
  if (url.startsWith(asking.guard.stopAddress)) {
    // The address says where the request was to go: `?http://10.0.0.8/`.
    const address = url.slice(asking.guard.stopAddress.length + 1)
    if (address !== '') asking.onStopped?.(address)
    const host = hostnameOf(address)
    return turnAway(unreadableAt('private-address', href, since, { host }))
  }
  asking.onSend?.(hostnameOf(url))
  if (isPrivateAddress(url)) return turnAway(unreadableAt('private-address', url, since))
  const refusal = reasonOfStatus(status)
  if (refusal) return turnAway(unreadableAt(refusal, url, since, { status }))
  const contentType = response.headers.get('content-type') ?? ''
  const announced = Number(response.headers.get('content-length') ?? 0)
  const body = await readBody(response, contentType, announced, asking)
  if (typeof body === 'string') return turnAway(unreadableAt(body, url, since, { status, detail: contentType }))
  return { outcome: 'fetched', url, contentType, headers: tellingHeaders(response), ...body }
}

function tellingHeaders({ headers }: Response): Record<string, string> {
  const told = TELLING_HEADERS.map((name): [string, string] => [name, headers.get(name)?.slice(0, HEADER_LENGTH) ?? ''])
  return Object.fromEntries(told.filter(([, value]) => value !== ''))
}

function send(href: string, { fetch, signal, onSend }: Asking, redirect: RequestRedirect): Promise<Response> {
  onSend?.(hostnameOf(href))
  return fetch(withoutFragment(href), {
    redirect,
    signal,
    headers: { accept: ACCEPT },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  })
}

/** Reads as much as may be; has judged what it is as soon as enough has come. */
async function readBody(
  response: Response,
  contentType: string,
  announced: number,
  { limits, onBytes, kindOf }: Asking,
): Promise<Pick<Fetched, 'kind' | 'bytes'> | UnreadableReason> {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  let kind: BodyKind | null = null
  const read = async () => (await reader?.read()) ?? { done: true, value: undefined }
  const take = (bytes: Uint8Array) => {
    chunks.push(bytes)
    length += bytes.length
    onBytes(length)
  }
  for (;;) {
    const { done, value } = await read()
    if (value) take(value)
    if (kind === null && (done || length >= ENOUGH_TO_JUDGE)) {
      const judged = await kindOf(contentType, join(chunks, length).subarray(0, MOST_TO_JUDGE))
      if (!isBodyKind(judged)) return abandon(reader, judged)
      kind = judged
    }
    if (isTooLarge(kind, length, announced, limits)) return abandon(reader, 'too-large')
    if (done && kind !== null) return { kind, bytes: join(chunks, length) }
  }
}

/** Whether more has come than may, or, where the kind is known, is to come. */
function isTooLarge(kind: BodyKind | null, length: number, announced: number, limits: Limits): boolean {
  if (kind === null) return length > limits.pdf
  return Math.max(length, announced) > (kind === 'pdf' ? limits.pdf : limits.text)
}

async function abandon<T>(reader: ReadableStreamDefaultReader<Uint8Array> | undefined, outcome: T): Promise<T> {
  await reader?.cancel().catch(() => {})
  return outcome
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/**
 * Why there was no answer. The browser says the same of everything: no such host, nobody there, a broken redirect. It
 * does tell, when asked once more without following, whether the address sends on; then what failed is further on.
 */
async function lost(href: string, asking: Asking, since: number, error: unknown): Promise<Unreadable> {
  const detail = reasonOf(error)
  if (globalThis.navigator?.onLine === false) return unreadableAt('offline', href, since, { detail })
  if (asking.redirects === 'refuse') return unreadableAt('no-connection', href, since, { detail })
  const isStopped = (await asking.guard.statusOf(href, since)) === 200
  const again = await send(href, asking, 'manual').catch(() => null)
  await again?.body?.cancel().catch(() => {})
  asking.signal.throwIfAborted()
  if (again?.type !== 'opaqueredirect') return unreadableAt('no-connection', href, since, { detail })
  return unreadableAt(isStopped ? 'private-address' : 'redirect-broken', href, since, { host: '', detail })
}
