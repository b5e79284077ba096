/** Longer turns are followed by a rest. Ms; that of an article takes some hundredths of a second. */
const LONG_TURN = 1000
/** How many times as long as the turn the rest is: a tab has a third of a worker at most. */
const REST = 2

/** Something that is to be done for a tab. */
interface Turn {
  tab: number
}

/**
 * Whose turn it is: tabs take turns, each has one at a time, and one whose turn was long rests after it, so that a tab
 * that asks again and again for what takes long holds up nobody. Fair queuing by round robin (Nagle 1987, RFC 970).
 */
export class Turns<T extends Turn> {
  /** What waits, by tab, in the order of the tabs' turns. */
  readonly #waiting = new Map<number, T[]>()
  /** Tabs that have their turn now. */
  readonly #busy = new Set<number>()
  /** Until when tabs rest, ms. */
  readonly #resting = new Map<number, number>()

  /** @param now the time, ms */
  constructor(private readonly now: () => number = () => performance.now()) {}

  add(one: T): void {
    const queue = this.#waiting.get(one.tab)
    if (queue) queue.push(one)
    else this.#waiting.set(one.tab, [one])
  }

  /** Takes it out; nothing where it does not wait. @returns whether it waited */
  remove(one: T): boolean {
    const queue = this.#waiting.get(one.tab)
    const at = queue?.indexOf(one) ?? -1
    if (!queue || at < 0) return false
    queue.splice(at, 1)
    if (queue.length === 0) this.#waiting.delete(one.tab)
    return true
  }

  /** What waits for a tab, the oldest first. */
  of(tab: number): readonly T[] {
    return this.#waiting.get(tab) ?? []
  }

  /** Begins the next turn; null where nobody may begin now. Must be followed by `end`. */
  begin(): T | null {
    const tab = this.#next()
    const [one, ...rest] = tab === null ? [] : this.of(tab)
    if (tab === null || !one) return null
    this.#waiting.delete(tab)
    if (rest.length > 0) this.#waiting.set(tab, rest)
    this.#busy.add(tab)
    return one
  }

  /** Ends the turn of a tab that took so long, ms. */
  end(tab: number, took: number): void {
    this.#busy.delete(tab)
    if (took > LONG_TURN) this.#resting.set(tab, this.now() + REST * took)
  }

  /** Ms until somebody may begin, should nothing end meanwhile; null where nobody waits for a rest to be over. */
  untilNext(): number | null {
    if (this.#next() !== null) return 0
    const rests = [...this.#waiting.keys()].flatMap((tab) =>
      this.#busy.has(tab) ? [] : (this.#resting.get(tab) ?? []),
    )
    return rests.length > 0 ? Math.max(1, Math.min(...rests) - this.now()) : null
  }

  #next(): number | null {
    const now = this.now()
    for (const [tab, until] of this.#resting) if (until <= now) this.#resting.delete(tab)
    for (const tab of this.#waiting.keys()) if (!this.#busy.has(tab) && !this.#resting.has(tab)) return tab
    return null
  }
}
