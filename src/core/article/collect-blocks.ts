import type { BlockKind } from '../model'
import { isElement, isText } from './element'
import { type Flow, FlowBuilder } from './flow'
import { type Suspicion, SuspicionReader } from './suspicion'

/** An element that makes a block, with what is known of it. */
export interface Region {
  element: Element
  parent: Region | null
  /** What speaks against the element itself; what speaks against those around it is theirs. */
  suspicion: Suspicion | null
  /** The nearest region with a suspicion, from this one outwards. */
  suspect: Region | null
  /** What the nearest telling element around makes of text in it. */
  kind: BlockKind
  /** 1 to 6 in a heading, else 0. */
  level: number
}

/** A stretch of text between two block boundaries, as it stands on the page; not yet judged. Links are as written. */
export interface RawBlock extends Flow {
  region: Region
  kind: BlockKind
  level: number
}

/** All text of a page. */
export interface Collection {
  /** In document order. */
  blocks: RawBlock[]
  /** In document order, each parent before its children; the first is the body. */
  regions: Region[]
}

/** Deeper than any page that means well; a guard against one that does not. */
const MAX_DEPTH = 300
/** More than any article needs; what stands behind is not read. */
const MAX_BLOCKS = 20_000

/** Elements whose content is no text for readers. */
const SKIPPED = words(
  'script style noscript template head iframe object embed svg math canvas video audio picture img map button select ' +
    'input textarea option datalist meter progress link meta base title source track area frameset rt rp',
)

/** Elements that make a block of their own. */
const BLOCKS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul caption',
)

/** Blocks that hold running text: an unknown element inside one of them is taken to be inline. */
const TEXT_BLOCKS = words('p li h1 h2 h3 h4 h5 h6 dd dt figcaption pre')

const ITEMS = words('li dd dt td th caption')

/** Classes by which posts of other sites are embedded as quotations that stand readable without their scripts. */
const POST =
  /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|reddit-(?:card|embed)[\w-]*|telegram-post|text-post-media|truthsocial-embed)\b/

/** Text for screen readers alone: *(opens in a new tab)*. */
const SCREEN_READER_ONLY = /\b(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|u-hidden-visually)\b/i

/** Walks the body once, and never changes it. `isHidden` tells of a rendered page whether an element is not shown. */
export function collectBlocks(body: Element, isHidden: (element: Element) => boolean = () => false): Collection {
  const collector = new Collector(isHidden)
  collector.enter(body, null, 0)
  return { blocks: collector.blocks, regions: collector.regions }
}

class Collector {
  readonly blocks: RawBlock[] = []
  readonly regions: Region[] = []
  private readonly flow = new FlowBuilder()
  private readonly suspicions = new SuspicionReader()
  private links = 0

  constructor(private readonly isHidden: (element: Element) => boolean) {}

  enter(element: Element, parent: Region | null, depth: number): void {
    this.flush(parent)
    const region = regionOf(element, parent, this.suspicions.of(element))
    this.regions.push(region)
    this.children(element, region, depth)
    this.flush(region)
  }

  private children(element: Element, region: Region, depth: number): void {
    if (depth > MAX_DEPTH || this.blocks.length > MAX_BLOCKS) return
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
    const href = this.links === 0 ? element.getAttribute('href') : null
    if (!href || href.startsWith('#')) {
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

  /** Styles hide whole spans; what stands for emphasis or links is not asked, since asking costs. */
  private isInlineHidden(element: Element): boolean {
    if (!element.hasAttributes()) return false
    if (this.suspicions.isMarkedHidden(element)) return true
    if (SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '')) return true
    return element.localName === 'span' && this.isHidden(element)
  }

  private flush(region: Region | null): void {
    if (this.flow.isEmpty || region === null) return
    const flow = this.flow.take()
    if (flow.text === '') return
    // Only elements with text of their own are asked: what is not shown shows nothing in it either.
    if (region.suspicion?.degree !== 'hidden' && this.isHidden(region.element)) {
      region.suspicion = { degree: 'hidden', word: 'hidden' }
      region.suspect = region
    }
    this.blocks.push({ ...flow, kind: region.kind, level: region.level, region })
  }
}

function regionOf(element: Element, parent: Region | null, suspicion: Suspicion | null): Region {
  const region: Region = {
    element,
    parent,
    suspicion,
    suspect: parent?.suspect ?? null,
    kind: parent?.kind ?? 'paragraph',
    level: parent?.level ?? 0,
  }
  if (suspicion) region.suspect = region
  const name = element.localName
  if (/^h[1-6]$/.test(name)) {
    region.kind = 'heading'
    region.level = Number(name[1])
  } else if (region.kind === 'paragraph' || region.kind === 'item') {
    if (name === 'blockquote') region.kind = 'quote'
    else if (ITEMS.has(name)) region.kind = 'item'
  }
  if (region.kind !== 'heading' && POST.test(element.getAttribute('class') ?? '')) region.kind = 'post'
  return region
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
