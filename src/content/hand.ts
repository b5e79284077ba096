/** The cursor over what can be clicked, from its beginning to its end. */
const HAND = { cursor: ['pointer', 'pointer'] }

/**
 * The hand over marked words, which are no element of their own. It is an animation of what the pointer is on: the one
 * way that adds no node, changes no attribute and no style sheet, and is there at once. It has ended as soon as it
 * begins, and stays: so it draws no frames, and nobody who waits for the page's animations waits for it. See
 * docs/decisions/0013.
 */
export class Hand {
  #over: Element | null = null
  #animation: Animation | null = null

  /** Shows the hand over an element, and what stands in it, until the next call; null: over none. */
  show(element: Element | null): void {
    if (element === this.#over) return
    this.#animation?.cancel()
    this.#over = element
    this.#animation = element?.animate(HAND, { duration: 0, fill: 'forwards' }) ?? null
  }
}
