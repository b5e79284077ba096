import { areOverlapping, type Boxes, childrenOf, hasWithin } from './unseen-boxes'
import { alphaOf } from './unseen-styles'

/** Elements that lie flat over others in the same one. */
export class Covers {
  readonly #covers = new Map<Element, Element[]>()

  constructor(
    private readonly boxes: Boxes,
    private readonly styleOf: (element: Element) => CSSStyleDeclaration,
    private readonly articles: ReadonlySet<Node>,
  ) {}

  /**
   * Whether something in the article lies over all of an element and lets nothing through. What stays where it is while
   * the page scrolls under it is none: the text comes out from behind it.
   */
  areOver(element: Element): boolean {
    const box = this.boxes.of(element)
    let at = element
    while (!this.articles.has(at)) {
      const parent = at.parentElement
      if (!parent) return false
      const path = at
      if (
        this.styleOf(at).display !== 'inline' &&
        this.#coversIn(parent).some((cover) => hasWithin(this.boxes.of(cover), box) && this.#isOver(cover, path))
      )
        return true
      at = parent
    }
    return false
  }

  /** Of what stands in an element, that which is positioned, and opaque; none where all stands side by side. */
  #coversIn(parent: Element): Element[] {
    const known = this.#covers.get(parent)
    if (known) return known
    const children = childrenOf(parent)
    const covers = this.#areOverlapping(children) ? children.filter((child) => this.#isOpaque(child)) : []
    this.#covers.set(parent, covers)
    return covers
  }

  /** Whether one of these overlaps with what stands before it. */
  #areOverlapping(children: readonly Element[]): boolean {
    let before: DOMRect | null = null
    for (const child of children) {
      const box = this.boxes.of(child)
      if (box.width === 0 || box.height === 0) continue
      if (before && areOverlapping(before, box)) return true
      before = before ? union(before, box) : box
    }
    return false
  }

  #isOpaque(element: Element): boolean {
    // Each is asked for what it is only where it is all that comes before.
    const style = this.styleOf(element)
    return (
      /relative|absolute/.test(style.position) &&
      alphaOf(style.backgroundColor) === 1 &&
      style.opacity === '1' &&
      style.visibility === 'visible' &&
      style.clipPath === 'none' &&
      style.maskImage === 'none'
    )
  }

  #isOver(cover: Element, path: Element): boolean {
    if (cover === path) return false
    const [above, below] = [this.#levelOf(cover), this.#levelOf(path)]
    if (above !== below) return above > below
    return (path.compareDocumentPosition(cover) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  }

  /** Which of the elements in one are painted over which: those not positioned lie just under those at level 0. */
  #levelOf(element: Element): number {
    const { position, zIndex } = this.styleOf(element)
    return position === 'static' && zIndex === 'auto' ? -0.5 : Number.parseInt(zIndex, 10) || 0
  }
}

function union(one: DOMRect, other: DOMRect): DOMRect {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)]
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top)
}
