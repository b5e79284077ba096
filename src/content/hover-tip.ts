import { askFromPage } from '../platform/page-messaging'
import type { CardWorld } from './card-world'
import { ClosedHost, TOP_LEVEL } from './closed-host'
import type { Hovered } from './show-tip'
import type { Point } from './watch-pointer'

/** Ms that the pointer rests on words before their tip comes. */
const REST = 450

/**
 * The tip of the statement under the pointer. It comes when the pointer has rested there, and goes with the pointer, or as
 * `show-tip.ts` says. Its host stays, once it is there: so no page is told when a tip is shown.
 */
export class HoverTip {
  readonly #hosts = new Map<Document, ClosedHost>()
  #timer = 0
  /** Counts what was waited for: what comes of an earlier wait is not wanted. */
  #turn = 0
  /** The statement that it waits at, or is shown for, or has been shown for since the pointer came there. */
  #at: string | null = null
  #shown: AbortController | null = null
  #drawing: Promise<unknown> | null = null

  /** @param shownBy the custom property that is `visible` where it may be seen */
  constructor(private readonly shownBy: string) {}

  /** The pointer moved. @param find what it is on; null: nothing that has a tip */
  follow(hovered: Hovered | null, point: Point | null): void {
    const id = hovered && point ? hovered.statement.id : null
    if (id === this.#at && (this.#shown || this.#timer === 0)) return
    this.hide()
    this.#at = id
    if (!hovered || !point) return
    // What draws it has the time of the rest to come.
    this.#drawing ??= isThere() ? Promise.resolve() : askFromPage('drawings', null)
    const turn = this.#turn
    this.#timer = window.setTimeout(async () => {
      await this.#drawing
      if (turn !== this.#turn) return
      this.#timer = 0
      this.#show(hovered, point)
    }, REST)
  }

  /** Takes it off; it comes again once the pointer has been elsewhere. */
  hide(): void {
    this.#turn++
    clearTimeout(this.#timer)
    this.#timer = 0
    this.#shown?.abort()
    this.#shown = null
  }

  /** Takes its hosts out of the page, too. */
  close(): void {
    this.hide()
    for (const host of this.#hosts.values()) host.remove()
    this.#hosts.clear()
  }

  #show(hovered: Hovered, point: Point): void {
    const { whenceTip } = globalThis as CardWorld
    if (!whenceTip) {
      this.#drawing = null
      return
    }
    this.#shown = whenceTip.show(hovered, point, this.#hostIn(point.document, whenceTip.dress), (mayReturn) => {
      this.hide()
      if (mayReturn) this.#at = null
    })
  }

  #hostIn(owner: Document, dress: (root: ShadowRoot) => void): ClosedHost {
    const known = this.#hosts.get(owner)
    known?.putIn()
    if (known) return known
    const host = new ClosedHost(owner, TOP_LEVEL, this.shownBy)
    dress(host.root)
    this.#hosts.set(owner, host)
    return host
  }
}

const isThere = () => (globalThis as CardWorld).whenceTip !== undefined
