import type { BlockKind } from '../model'
import { isElement, isText } from './element'
import { type Flow, FlowBuilder } from './flow'
import { isMarkedHidden, type Suspicion, suspicionOf } from './suspicion'

/** An element that makes a block, with what is known of it. */
export interface Region {
  element: Element
  parent: Region | null
  suspicion: Suspicion | null
}

/** A stretch of text between two block boundaries, as it stands on the page; not yet judged. */
export interface RawBlock extends Flow {
  kind: BlockKind
  region: Region
  /** 1 to 6 for a heading, else 0. */
  level: number
}

/** All text of a page. */
export interface Collection {
  /** In document order. */
  blocks: RawBlock[]
  /** In document order, each parent before its children; the first is the body. */
  regions: Region[]
}

export interface CollectOptions {
  /** The address of a link's `href`; null where it is to be left out. */
  address: (href: string | null) => string | null
  /** Whether an element is not shown, for a page that is rendered. */
  isHidden?: (element: Element) => boolean
}

/** Deeper than any page that means well; a guard against one that does not. */
const MAX_DEPTH = 300

/** Elements whose content is no text for readers. */
const SKIPPED = new Set(
  (
    'script style noscript template head iframe object embed svg math canvas video audio picture img map button select ' +
    'input textarea option datalist meter progress link meta base title source track area frameset rt rp'
  ).split(' '),
)

/** Elements that make a block of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul caption'
  ).split(' '),
)

/** Blocks that hold running text: an unknown element inside one of them is taken to be inline. */
const TEXT_BLOCKS = new Set('p li h1 h2 h3 h4 h5 h6 dd dt figcaption pre'.split(' '))

const ITEMS = new Set('li dd dt td th caption'.split(' '))

/** Classes by which posts of other sites are embedded as quotations that stand readable without their scripts. */
const POST =
  /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|reddit-(?:card|embed)[\w-]*|telegram-post|text-post-media|truthsocial-embed)\b/

/** Text for screen readers alone: *(opens in a new tab)*. */
const SCREEN_READER_ONLY = /\b(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|u-hidden-visually)\b/i

/** Walks the body once. Never changes it. */
export function collectBlocks(body: Element, options: CollectOptions): Collection {
  const collector = new Collector(options)
  collector.enter(body, null, 0)
  return { blocks: collector.blocks, regions: collector.regions }
}

class Collector {
  readonly blocks: RawBlock[] = []
  readonly regions: Region[] = []
  private readonly flow = new FlowBuilder()
  private links = 0

  constructor(private readonly options: CollectOptions) {}

  enter(element: Element, parent: Region | null, depth: number): void {
    this.flush(parent)
    const region: Region = { element, parent, suspicion: this.suspicionOf(element) }
    this.regions.push(region)
    this.children(element, region, depth)
    this.flush(region)
  }

  private children(element: Element, region: Region, depth: number): void {
    if (depth > MAX_DEPTH) return
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) this.flow.append(child)
      else if (isElement(child)) this.element(child, region, depth + 1)
    }
  }

  private element(element: Element, region: Region, depth: number): void {
    const name = element.localName
    if (SKIPPED.has(name)) return
    if (name === 'br') this.breakLine(region)
    else if (BLOCKS.has(name) || (name.includes('-') && !TEXT_BLOCKS.has(region.element.localName)))
      this.enter(element, region, depth)
    else if (this.isInlineHidden(element)) return
    else if (name === 'a') this.link(element, region, depth)
    else this.children(element, region, depth)
  }

  private link(element: Element, region: Region, depth: number): void {
    const href = this.links === 0 ? this.options.address(element.getAttribute('href')) : null
    if (href === null) {
      this.children(element, region, depth)
      return
    }
    this.links++
    this.flow.openLink(href)
    this.children(element, region, depth)
    this.flow.closeLink()
    this.links--
  }

  /** Two line breaks in a row end a paragraph, as pages without paragraphs of their own have it. */
  private breakLine(region: Region): void {
    if (this.flow.endsLine) this.flush(region)
    else this.flow.breakLine()
  }

  private isInlineHidden(element: Element): boolean {
    if (!element.hasAttributes()) return false
    return isMarkedHidden(element) || SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '')
  }

  private suspicionOf(element: Element): Suspicion | null {
    if (this.options.isHidden?.(element)) return { degree: 'hidden', word: 'hidden' }
    return suspicionOf(element)
  }

  private flush(region: Region | null): void {
    if (this.flow.isEmpty || region === null) return
    const flow = this.flow.take()
    if (flow.text === '') return
    const { kind, level } = kindOf(region)
    this.blocks.push({ ...flow, kind, level, region })
  }
}

/** What the nearest telling element around a block makes of it. */
function kindOf(region: Region): { kind: BlockKind; level: number } {
  let kind: BlockKind = 'paragraph'
  for (let at: Region | null = region; at; at = at.parent) {
    const { element } = at
    const name = element.localName
    if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) }
    if (POST.test(element.getAttribute('class') ?? '')) return { kind: 'post', level: 0 }
    if (name === 'blockquote') return { kind: 'quote', level: 0 }
    if (ITEMS.has(name)) kind = 'item'
  }
  return { kind, level: 0 }
}
