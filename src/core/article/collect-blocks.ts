import { Memory } from '../memory'
import { raiseDigits } from '../note-marks'
import type { Collection, RawBlock, Region } from './collection'
import { ELEMENT, isElement, nodeBeside, TEXT } from './element'
import { type ElementRole, roleOf } from './element-roles'
import { FlowBuilder } from './flow'
import { firstWithin, frameBody, innerTree, stands } from './inner-tree'
import { proseWeight } from './prose'
import { raisedRole } from './raised'
import { isSetAside } from './set-aside'
import { finish, type Steps } from './steps'
import { isMarkedHidden, type Suspicion, SuspicionReader } from './suspicion'
import type { Visibility } from './visibility'

/** Deeper than any page that means well; a guard against one that does not. */
const MAX_DEPTH = 300
/** More than any article needs; what stands behind is not read. */
const MAX_BLOCKS = 20_000
/** Likewise the text of all blocks: a long novel, twice. UTF-16 units. */
const MAX_TEXT = 2_000_000
/** Where a block is longer, its next line is one of its own: what has only line breaks is no paragraph. UTF-16 units. */
const LONG_BLOCK = 10_000
/** So many nodes are walked without a pause: less than a millisecond where nothing is compiled yet. */
const NODES_PER_STEP = 200

/** Blocks that hold running text: an unknown element inside one of them is taken to be inline. */
const TEXT_BLOCKS = words('p li h1 h2 h3 h4 h5 h6 dd dt figcaption pre')

const ITEMS = words('li dd dt td th caption')

/** Classes by which posts of other sites are embedded as quotations that stand readable without their scripts. */
const POST =
  /\b(?:reddit-(?:card|embed)|(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|telegram-post|text-post-media|truthsocial-embed)\b)/

/** The line with which a quotation is signed; one that is longer, or ends as a sentence does, goes on with it. */
const SIGNATURE = /^[—–―-]\s*\p{L}.{1,120}(?<![.!?…”"])$/u
/** What signs the block quotation that it stands in, or behind. */
const SIGNING = words('footer cite figcaption address')
const QUOTATION_MARK = /["“”„«»‘’]/
/** The marks that browsers draw around quotations, and around those within. */
const QUOTES = { opens: '“‘', closes: '”’' }

const HEADING_LEVELS = new Map(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, at) => [name, at + 1]))

/** Kept from page to page: a site's next page has the same names. */
const suspicions = new SuspicionReader()
const posts = new Memory((names) => POST.test(names))

/** How a page is walked. */
export interface WalkOptions {
  /** Whether what is set aside is left out; its elements are regions all the same, without anything in them. */
  leavesAside?: boolean
  /** Elements, and shadow roots, whose own text nobody can see: it is left out. */
  unseen?: ReadonlySet<Node> | undefined
  /**
   * Told of each open shadow tree and each frame's document before it is walked: what changes there nobody tells who
   * watches the page alone.
   */
  onTree?: ((tree: ShadowRoot | Document) => void) | undefined
}

/** Walks the body once, and never changes it. */
export function collectBlocks(body: Element, visibility: Visibility): Collection {
  return finish(collectInSteps(body, visibility))
}

/**
 * Walks the body as `collectBlocks` does, in steps. What is taken out of the page while the walk pauses is left out
 * with what stands after it in the same element; the rest is found all the same.
 */
export function* collectInSteps(body: Element, visibility: Visibility, options: WalkOptions = {}): Steps<Collection> {
  const collector = new Collector(body, visibility, options)
  while (collector.walk(NODES_PER_STEP)) yield
  return collector
}

/** Walks a page in as many steps as one likes, without recursion: pages nest as deep as they please. */
class Collector implements Collection {
  readonly blocks: RawBlock[] = []
  readonly regions: Region[] = []
  readonly asides: Region[] = []
  isCut = false
  readonly #flow = new FlowBuilder()
  /** Of all text met so far. UTF-16 units. */
  #length = 0
  /** What the walk comes to next; null where it is over. */
  #next: Node | null
  /** The elements around it, the outermost first. */
  readonly #path: Element[] = []
  #region: Region | null = null
  /** The link that is open. */
  #link: Element | null = null
  /** The power of a number or a unit that is being read. */
  #power: Element | null = null
  /** The quotations that are open, whose marks the page's style draws. */
  readonly #quotes: Element[] = []

  constructor(
    body: Element,
    private readonly visibility: Visibility,
    private readonly options: WalkOptions,
  ) {
    this.#next = body
  }

  /** Walks on over so many nodes at most. @returns whether there are more */
  walk(limit: number): boolean {
    let node = this.#next && this.#nextStanding(this.#next)
    for (let seen = 0; node && seen < limit; seen++) {
      const { nodeType } = node
      if (nodeType === TEXT) {
        this.#append(node as Text)
        node = node.nextSibling ?? this.#outward()
      } else node = (nodeType === ELEMENT && this.#enter(node as Element)) || this.#after(node)
    }
    this.#next = node
    return node !== null
  }

  /** The node, or, where it is not where the walk has left it, what comes after the last element around it that is. */
  #nextStanding(node: Node): Node | null {
    const path = this.#path
    const way = [...path, node]
    const moved = way.findIndex((each, at) => at > 0 && !stands(each, way[at - 1]))
    if (moved < 0) return node
    while (path.length > moved) {
      const gone = path.pop()
      if (gone) this.#leave(gone)
    }
    const standing = path.pop()
    return standing ? this.#after(standing) : null
  }

  /** The node after this one and all in it, or null. */
  #after(node: Node): Node | null {
    this.#leave(node)
    return (this.#path.length > 0 && node.nextSibling) || this.#outward()
  }

  /** The node after the innermost element of the path that another comes after, or null. */
  #outward(): Node | null {
    const path = this.#path
    for (let node = path.pop(); node; node = path.pop()) {
      this.#leave(node)
      const sibling = path.length > 0 ? node.nextSibling : null
      if (sibling) return sibling
    }
    return null
  }

  #leave(node: Node): void {
    if (node === this.#region?.element) this.#leaveRegion(this.#region)
    else if (node === this.#link) this.#leaveLink()
    else if (node === this.#power) this.#power = null
    else if (node === this.#quotes.at(-1)) {
      this.#quotes.pop()
      this.#quote('closes')
    }
  }

  /** Goes into an element. @returns the first node in it, null where nothing in it is to be walked */
  #enter(element: Element): Node | null {
    const first = this.#take(element)
    if (first) this.#path.push(element)
    return first
  }

  /** Takes what the element itself tells. @returns the first node in it, as above */
  #take(element: Element): Node | null {
    const name = element.localName
    const role = roleOf(name)
    if (role === 'skipped') return null
    if (role === 'break') {
      this.#breakLine()
      return null
    }
    if (role === 'frame' && !this.#isOpenFrame(element)) return null
    if (this.#makesBlock(element, role)) {
      if (this.#enterRegion(element, name).isAside && this.options.leavesAside) return null
    } else if (this.#isInlineHidden(element, name)) return null
    else if (role === 'link') this.#enterLink(element)
    else if (name === 'q') this.#enterQuote(element)
    if (this.#path.length >= MAX_DEPTH || this.isCut) return null
    // Of other elements the first child is what is seen: nearly all there are.
    return role === 'frame' || role === 'custom' ? this.#into(element) : element.firstChild
  }

  #makesBlock(element: Element, role: ElementRole): boolean {
    if (role === 'block' || role === 'frame') return true
    if (role === 'custom') return !TEXT_BLOCKS.has(this.#region?.name ?? '')
    return role === 'cite' && signsQuotation(element, this.#region)
  }

  /** Opens a quotation whose marks the page's style draws: none stands before it or in it. */
  #enterQuote(element: Element): void {
    const around = this.#flow.tail(1) + (element.textContent?.trim().charAt(0) ?? '')
    if (QUOTATION_MARK.test(around)) return
    this.#quote('opens')
    this.#quotes.push(element)
  }

  #quote(how: 'opens' | 'closes'): void {
    this.#flow.quote(QUOTES[how].charAt(this.#quotes.length % 2), how)
  }

  /** The first node in an element. */
  #into(element: Element): Node | null {
    const tree = innerTree(element)
    if (tree) this.options.onTree?.(tree)
    return firstWithin(element, tree)
  }

  /** Whether a frame shows a document that may be read here: one of the page's own origin. */
  #isOpenFrame(frame: Element): boolean {
    return frameBody(frame)?.firstChild != null && !this.visibility.isHidden(frame)
  }

  #append(text: Text): void {
    const { unseen } = this.options
    if (this.isCut || (unseen && text.parentNode && unseen.has(text.parentNode))) return
    const { data } = text
    // A line of its own within a quotation: *— Mara Quill*.
    if (this.#region?.kind === 'quote' && this.#flow.endsLine && SIGNATURE.test(data.trimStart())) this.#flush()
    this.#flow.append(text, this.#power ? raiseDigits(data) : data)
    this.#length += data.length
    if (this.#length > MAX_TEXT) this.isCut = true
  }

  #enterRegion(element: Element, name: string): Region {
    this.#flush()
    const signs = SIGNING.has(name) && signsQuotation(element, this.#region)
    const suspicion = signs ? null : suspicions.of(element, name)
    const region = regionOf(element, name, this.#region, this.regions.length, suspicion)
    if (signs) region.kind = 'signature'
    const names = region.kind === 'heading' ? null : element.getAttribute('class')
    if (names && posts.of(names)) region.kind = 'post'
    if (region.isAside && !region.parent?.isAside) this.asides.push(region)
    this.#region = region
    this.regions.push(region)
    return region
  }

  #leaveRegion(region: Region): void {
    this.#flush()
    region.end = this.regions.length
    this.#region = region.parent
  }

  #enterLink(element: Element): void {
    const href = this.#link === null ? element.getAttribute('href') : null
    if (!href || href.startsWith('#')) return
    this.#link = element
    this.#flow.openLink(href)
  }

  #leaveLink(): void {
    this.#flow.closeLink()
    this.#link = null
  }

  /** Two line breaks in a row end a paragraph, as pages without paragraphs of their own have it. */
  #breakLine(): void {
    if (this.#flow.length > LONG_BLOCK || this.#flow.endsLine) this.#flush()
    else this.#flow.breakLine()
  }

  /** Styles hide whole spans; what stands for emphasis or links is not asked, since asking costs. */
  #isInlineHidden(element: Element, name: string): boolean {
    if (name !== 'sup' && !element.hasAttributes()) return false
    if (this.#isNoteMark(element, name)) return true
    if (isMarkedHidden(element, name)) return true
    return name === 'span' && element.firstChild !== null && this.visibility.isHidden(element)
  }

  /** Whether it is the mark of a note: no part of what is said. Of a power it is remembered that it is raised. */
  #isNoteMark(element: Element, name: string): boolean {
    const role = this.#flow.isEmpty ? null : raisedRole(element, name, this.#flow)
    if (role === 'power') this.#power = element
    return role === 'note'
  }

  #flush(): void {
    const region = this.#region
    if (this.#flow.isEmpty || region === null) return
    const flow = this.#flow.take()
    if (flow.text === '') return
    const kind = region.kind === 'quote' && SIGNATURE.test(flow.text) ? 'signature' : region.kind
    const block: RawBlock = { ...flow, kind, level: region.level, region, prose: 0 }
    block.prose = proseWeight(block)
    // Others are asked when it is known where the article is: what it does not hold need not be.
    if (block.prose > 0) this.visibility.ask(region)
    this.blocks.push(block)
    if (this.blocks.length > MAX_BLOCKS) this.isCut = true
  }
}

/**
 * Whether an element is the last in a block quotation, or comes right after one: *<cite>Mara Quill</cite>*. Within a
 * paragraph such an element names a book.
 */
function signsQuotation(element: Element, around: Region | null): boolean {
  if (nodeBeside(element, 'nextSibling') !== null) return false
  if (around?.name === 'blockquote') return true
  const before = nodeBeside(element, 'previousSibling')
  return (
    before !== null &&
    isElement(before) &&
    (before.localName === 'blockquote' || (around?.kind === 'quote' && before.localName === 'br'))
  )
}

function regionOf(
  element: Element,
  name: string,
  parent: Region | null,
  at: number,
  suspicion: Suspicion | null,
): Region {
  const region: Region = {
    element,
    name,
    parent,
    at,
    end: at + 1,
    suspicion,
    suspect: parent?.suspect ?? null,
    kind: parent?.kind ?? 'paragraph',
    level: parent?.level ?? 0,
    isAsked: false,
    isAside: parent?.isAside || (suspicion !== null && isSetAside(element, suspicion)),
  }
  if (suspicion) region.suspect = region
  const level = HEADING_LEVELS.get(name)
  if (level) {
    region.kind = 'heading'
    region.level = level
  } else if (region.kind === 'paragraph' || region.kind === 'item') {
    if (name === 'blockquote') region.kind = 'quote'
    else if (ITEMS.has(name)) region.kind = 'item'
  }
  return region
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
