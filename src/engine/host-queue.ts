/** How many are asked at once: enough to go on while one is slow, few enough to be no burden. */
const AT_ONCE = 4

interface Waiting {
  host: string
  begin(): void
}

/** In place of a host: a job that is to run while no other does. All others go before it, and wait while it runs. */
export const ALONE = '*'

/** Lets jobs begin so that few are under way at once, and never two at the same host. First come, first served. */
export class HostQueue {
  readonly #busy = new Set<string>()
  #waiting: Waiting[] = []

  /**
   * Runs a job when its turn comes.
   * @param onWait called where it must wait first
   * @throws what the job throws; the signal's reason where it is aborted before its turn
   */
  async run<T>(host: string, job: () => Promise<T>, signal: AbortSignal, onWait: () => void = () => {}): Promise<T> {
    await this.#turn(host, signal, onWait)
    try {
      return await job()
    } finally {
      this.#busy.delete(host)
      this.#next()
    }
  }

  async #turn(host: string, signal: AbortSignal, onWait: () => void): Promise<void> {
    signal.throwIfAborted()
    if (this.#isFree(host)) {
      this.#busy.add(host)
      return
    }
    onWait()
    await new Promise<void>((resolve, reject) => {
      const waiting: Waiting = {
        host,
        begin: () => {
          signal.removeEventListener('abort', leave)
          resolve()
        },
      }
      const leave = () => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting)
        reject(signal.reason)
        this.#next()
      }
      signal.addEventListener('abort', leave, { once: true })
      this.#waiting.push(waiting)
    })
  }

  #next(): void {
    // What is to run alone lets all others go first: it holds up nobody before it runs.
    for (const waiting of this.#waiting.toSorted((a, b) => Number(a.host === ALONE) - Number(b.host === ALONE))) {
      if (!this.#isFree(waiting.host)) continue
      this.#waiting = this.#waiting.filter((other) => other !== waiting)
      this.#busy.add(waiting.host)
      waiting.begin()
    }
  }

  #isFree(host: string): boolean {
    if (host === ALONE) return this.#busy.size === 0
    return !this.#busy.has(ALONE) && this.#busy.size < AT_ONCE && !this.#busy.has(host)
  }
}
