import { FORCED_COLORS, OverlayLayer, type OverlayMark } from './overlay-layer'

/** Of a viewport's height: after so much scrolling what is near is drawn anew. */
const SCROLLED = 0.4

/**
 * What is drawn over statements where the page cannot see it: in a closed shadow root, one in each document that
 * statements stand in, from when the reader first turns to a statement until `close`. Drawn anew as the page changes, at
 * most once a frame.
 */
export class Overlay {
  readonly #layers = new Map<Document, OverlayLayer>()
  readonly #life = new AbortController()
  #frame = 0
  /** Where the documents were scrolled to when they were drawn last. */
  readonly #drawnAt = new WeakMap<Document, number>()
  readonly #sizes = new ResizeObserver(() => this.draw())

  /**
   * @param marks what there is to draw, asked each time
   * @param shownBy the custom property that is `visible` where it may be seen
   */
  constructor(
    private readonly marks: () => OverlayMark[],
    private readonly shownBy: string,
  ) {
    this.#drawAll()
  }

  /** Puts the hosts back where the page has taken them out, and draws in the next frame. */
  putIn(): void {
    for (const layer of this.#layers.values()) layer.putIn()
    this.draw()
  }

  /** Draws in the next frame. */
  draw(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.#drawAll()
    })
  }

  /** Takes all of it out of the page. */
  close(): void {
    this.#life.abort()
    this.#sizes.disconnect()
    cancelAnimationFrame(this.#frame)
    for (const layer of this.#layers.values()) layer.remove()
    this.#layers.clear()
  }

  /** Puts in a host, too, where statements stand in a document without one: the page never sees one with nothing in it. */
  #drawAll(): void {
    const byDocument = this.#meetAll(this.marks())
    for (const [owner, layer] of this.#layers) {
      layer.draw(byDocument.get(owner) ?? [])
      this.#drawnAt.set(owner, owner.defaultView?.scrollY ?? 0)
    }
  }

  /** The marks of each document; those that have none yet get a layer. */
  #meetAll(marks: readonly OverlayMark[]): Map<Document, OverlayMark[]> {
    const byDocument = new Map<Document, OverlayMark[]>()
    for (const mark of marks) {
      const node = mark.ranges[0]?.startContainer
      const owner = node?.ownerDocument
      if (!node || !owner?.documentElement) continue
      const known = byDocument.get(owner)
      if (known) known.push(mark)
      else byDocument.set(owner, [mark])
      if (!this.#layers.has(owner)) this.#meet(owner, node.parentElement ?? owner.documentElement)
    }
    return byDocument
  }

  #meet(owner: Document, around: Element): void {
    this.#layers.set(owner, new OverlayLayer(owner, around, this.shownBy))
    const { signal } = this.#life
    const draw = () => this.draw()
    const options = { signal, capture: true, passive: true }
    const view = owner.defaultView
    owner.addEventListener('scroll', (event) => this.#scrolled(owner, event), options)
    for (const type of ['scrollend', 'transitionend', 'toggle']) owner.addEventListener(type, draw, options)
    owner.fonts?.addEventListener('loadingdone', draw, { signal })
    view?.addEventListener('resize', draw, { signal })
    view?.matchMedia(FORCED_COLORS).addEventListener('change', draw, { signal })
    this.#sizes.observe(owner.documentElement)
    if (owner.body) this.#sizes.observe(owner.body)
  }

  /** With the document the layer scrolls by itself; within it something else does. */
  #scrolled(owner: Document, { target }: Event): void {
    const { scrollY = 0, innerHeight = 0 } = owner.defaultView ?? {}
    const isFar = Math.abs(scrollY - (this.#drawnAt.get(owner) ?? 0)) > SCROLLED * innerHeight
    if (target !== owner || isFar) this.draw()
  }
}
