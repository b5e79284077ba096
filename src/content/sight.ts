import { isElement } from '../core/article/element'
import type { Steps } from '../core/article/steps'
import { Covers } from './covers'
import { areOverlapping, Boxes, boxOfText, childrenOf, isOpenable, isOutOfReach, isSpeck } from './unseen-boxes'
import {
  alphaOf,
  isAlike,
  isBare,
  isClippedAway,
  isClippedToSpeck,
  isFaint,
  isFilteredAway,
  isMaskedAway,
} from './unseen-styles'

/** CSS pixels: smaller letters are read by nobody. */
const SMALLEST = 2
/** CSS pixels: an indent as large is made to take text away. */
const LARGE_INDENT = 200
/** Elements that are asked without a pause. */
const PER_STEP = 20

const VISIBLE = { visibilityProperty: true, opacityProperty: true }
/** The ground of a page that tells of none. */
const CANVAS = 'rgb(255, 255, 255)'

/** What an element does to all that is in it. */
interface Veil {
  /** Takes it from sight, whatever stands within. */
  takesAll: boolean
  opacity: number
  /** Cuts it off, since it has no size itself; what is positioned elsewhere it does not. */
  cuts: boolean
}

/**
 * Tells which text nobody can see, by styles, boxes and what lies over it. What is asked is the text of an article alone:
 * asking is dear, and a page's other text is of no account. Each element is asked once; whoever looks later looks anew.
 */
export class Sight {
  readonly #boxes = new Boxes()
  readonly #styles = new Map<Element, CSSStyleDeclaration>()
  readonly #veils = new Map<Element, Veil>()
  readonly #own = new Map<Element, Veil>()
  readonly #grounds = new Map<Element, Ground | null>()
  readonly #covers: Covers

  /** @param articles what holds the articles: what lies over all of one is a notice, and goes again */
  constructor(articles: ReadonlySet<Node>) {
    this.#covers = new Covers(this.#boxes, (element) => this.#styleOf(element), articles)
  }

  /** Of the parents of texts, those whose own text nobody can see. */
  *unseenOf(parents: Iterable<Node>): Steps<Set<Node>> {
    const unseen = new Set<Node>()
    let asked = 0
    for (const parent of parents) {
      if (++asked % PER_STEP === 0) yield
      if (this.isUnseen(parent)) unseen.add(parent)
    }
    return unseen
  }

  /** Whether nobody can see the text that stands right in an element, or in a shadow root. */
  isUnseen(parent: Node): boolean {
    const element = isElement(parent) ? parent : ((parent as Partial<ShadowRoot>).host ?? null)
    if (!element?.isConnected) return false
    const style = this.#styleOf(element)
    if (!element.checkVisibility(VISIBLE)) return style.display !== 'contents' || this.#isUnseenAround(element)
    const { takesAll, opacity, cuts } = this.#veilOver(element)
    if (takesAll || isFaint(opacity)) return true
    return (cuts && this.#isCutOff(element)) || this.#isOutOfSight(element, style) || this.#isLost(element, style)
  }

  /** What makes no box is seen where the element around it is. */
  #isUnseenAround(element: Element): boolean {
    const parent = parentOf(element)
    return parent !== null && this.isUnseen(parent)
  }

  /** Whether the text has no size to speak of, or stands where nobody gets. */
  #isOutOfSight(element: Element, style: CSSStyleDeclaration): boolean {
    const box = this.#boxes.of(element)
    const height = (element as Partial<HTMLElement>).offsetHeight || box.height
    if (parseFloat(style.fontSize) * Math.min(1, box.height / (height || 1) || 1) <= SMALLEST) return true
    if (isSpeck(box) && isSpeck(boxOfText(element))) return true
    if (box.right <= 0 || box.bottom <= 0) return isOutOfReach(box, pathOf(element))
    return this.#isIndentedAway(element, style, box)
  }

  #isIndentedAway(element: Element, style: CSSStyleDeclaration, box: DOMRect): boolean {
    const { textIndent } = style
    if (textIndent === '0px') return false
    const indent = (parseFloat(textIndent) || 0) * (textIndent.endsWith('%') ? box.width / 100 : 1)
    if (Math.abs(indent) < LARGE_INDENT && Math.abs(indent) < box.width) return false
    const text = boxOfText(element)
    return isOutOfReach(text, pathOf(element)) || (style.overflow !== 'visible' && !areOverlapping(text, box))
  }

  /** Whether the text has the colour of nothing, or of what is behind it, or is behind something itself. */
  #isLost(element: Element, style: CSSStyleDeclaration): boolean {
    // What the letters are filled with is their colour where nothing else is said.
    const color = style.webkitTextFillColor
    if (isFaint(alphaOf(color))) return isBare(style) && !this.#isFilledByGround(element)
    const ground = this.#groundOf(element)
    if (ground && isAlike(color, ground.color) && isBare(style) && !this.#isCrowded(element, ground.of)) return true
    return this.#covers.areOver(element)
  }

  /** Whether the letters are cut out of a background. */
  #isFilledByGround(element: Element): boolean {
    return pathOf(element).some((each) => /text/.test(this.#styleOf(each).webkitBackgroundClip))
  }

  /** What an element, and all around it, do to text in it. */
  #veilOver(element: Element): Veil {
    const known = this.#veils.get(element)
    if (known) return known
    const parent = parentOf(element)
    const own = this.#veilOf(element)
    const outer = parent && this.#veilOver(parent)
    const veil = outer
      ? {
          takesAll: own.takesAll || outer.takesAll,
          opacity: own.opacity * outer.opacity,
          cuts: own.cuts || outer.cuts,
        }
      : own
    this.#veils.set(element, veil)
    return veil
  }

  /** What the element alone does. */
  #veilOf(element: Element): Veil {
    const known = this.#own.get(element)
    if (known) return known
    const style = this.#styleOf(element)
    const { clipPath, maskImage, filter } = style
    const takesAll =
      style.contentVisibility === 'hidden' ||
      (clipPath !== 'none' && isClippedAway(clipPath, this.#boxes.of(element))) ||
      (style.clip !== 'auto' && /absolute|fixed/.test(style.position) && isClippedToSpeck(style.clip)) ||
      (maskImage !== 'none' && isMaskedAway(maskImage)) ||
      (filter !== 'none' && isFilteredAway(filter))
    const cuts = style.overflow !== 'visible' && isSpeck(this.#boxes.of(element)) && !isInlineOrOpenable(element, style)
    const veil = { takesAll, opacity: Number(style.opacity), cuts }
    this.#own.set(element, veil)
    return veil
  }

  /** Whether one of the elements around that cut off what is in them does so to this text. */
  #isCutOff(element: Element): boolean {
    let isElsewhere = false
    for (const each of pathOf(element)) {
      const { position } = this.#styleOf(each)
      if (this.#veilOf(each).cuts && !(isElsewhere && position === 'static')) return true
      if (position === 'fixed') return false
      if (position !== 'static') isElsewhere = position === 'absolute'
    }
    return false
  }

  /** The colour that text in an element stands on; null where that cannot be told. */
  #groundOf(element: Element): Ground | null {
    const known = this.#grounds.get(element)
    if (known !== undefined) return known
    const ground = this.#findGround(element)
    this.#grounds.set(element, ground)
    return ground
  }

  #findGround(element: Element): Ground | null {
    const style = this.#styleOf(element)
    if (style.backgroundImage !== 'none') return null
    const color = style.backgroundColor
    const alpha = alphaOf(color)
    if (alpha > 0) return alpha === 1 ? { color, of: element } : null
    // The root of a document in dark colours has a ground of the browser's own.
    if (element.ownerDocument.documentElement === element && style.colorScheme.includes('dark')) return null
    const parent = parentOf(element)
    return parent ? this.#groundOf(parent) : { color: CANVAS, of: element }
  }

  /** Whether something else, a picture perhaps, lies where the text does, so that the ground behind it may not be seen. */
  #isCrowded(element: Element, ground: Element): boolean {
    const box = this.#boxes.of(element)
    for (const each of pathOf(element)) {
      if (['::before', '::after'].some((name) => getComputedStyle(each, name).content !== 'none')) return true
      if (each === ground) break
      const parent = parentOf(each)
      const others = parent ? childrenOf(parent) : []
      if (others.some((other) => other !== each && areOverlapping(this.#boxes.of(other), box))) return true
    }
    return false
  }

  #styleOf(element: Element): CSSStyleDeclaration {
    const known = this.#styles.get(element)
    if (known) return known
    const style = getComputedStyle(element)
    this.#styles.set(element, style)
    return style
  }
}

/** A colour, and the element that has it. */
interface Ground {
  color: string
  of: Element
}

/** What does not cut off is laid out in lines; what is made to be opened shows what it cuts off when it is. */
const isInlineOrOpenable = (element: Element, { display }: CSSStyleDeclaration) =>
  display === 'inline' || isOpenable(element)

/** The element that one is shown in: around its slot, its shadow tree, its frame. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentElement
  if (parent) return parent
  const root = element.getRootNode()
  return (root as Partial<ShadowRoot>).host ?? (root as Partial<Document>).defaultView?.frameElement ?? null
}

/** An element and those that it is shown in, from the inside outwards. */
function pathOf(element: Element): Element[] {
  const path: Element[] = []
  for (let at: Element | null = element; at; at = parentOf(at)) path.push(at)
  return path
}
