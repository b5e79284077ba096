import type { Article, Block, Link, Span, Where } from '../model'
import { baseOf, linkAddress, ownSite, resolve } from './address'
import { collectInSteps, type WalkOptions } from './collect-blocks'
import type { Collection, RawBlock, Region } from './collection'
import { findCaptions, findHeadline, findStandfirst } from './find-head'
import { findPlaces } from './find-places'
import { documentAround, isFrame } from './frames'
import { ownBlocks } from './own-blocks'
import { type PageFacts, pageFacts } from './page-facts'
import type { Place } from './place'
import { placesMetadata } from './place-metadata'
import { type Metadata, readMetadata } from './read-metadata'
import { findScope, isWithin } from './scope'
import { isEnough } from './set-aside'
import { finish, inSteps, type Steps } from './steps'
import { type Placed, TextMap, type TextRange } from './text-map'
import { Visibility } from './visibility'

/** What joins the blocks of the body, and the captions. */
const JOINT = '\n\n'
/** Of so many blocks the links are made absolute without a pause. */
const FLOWS_PER_STEP = 50

/** An article, and the way between its offsets and the page. */
export interface ArticleView {
  article: Article
  /** The innermost element around its text, its headline and its pictures. */
  element: Element
  /** Whether some of its text stands in a frame. */
  isFramed: boolean
  /** Where a span stands on the page: one range for each block it touches. Offsets of captions count into all
   * captions joined by a blank line. */
  rangesOf(span: Span, where: Where): TextRange[]
  /** Where a place on the page stands in the article, null where it is no part of it. */
  offsetAt(node: Node, offset: number): { where: Where; offset: number } | null
  /** What the text of a span stands in: the parents of its text nodes, each once. */
  parentsOf(span: Span, where: Where): Set<Node>
}

export interface ReadOptions {
  /** The address of the page, `''` where unknown. */
  url: string
  /** Whether an element is not shown. Given on a rendered page; without it the markup alone says so. */
  isHidden?: (element: Element) => boolean
  /** Elements, and shadow roots, whose own text nobody can see: it is left out, and what stands deeper is not. */
  unseen?: ReadonlySet<Node>
  /** Told of each open shadow tree, and each frame's document, before it is read. */
  onTree?: (tree: ShadowRoot | Document) => void
}

/** All that is read of a page. */
export interface PageReading {
  facts: PageFacts
  metadata: Metadata
  /** Its text, the article's and all else. */
  collection: Collection
  /** null where the page has no article text. */
  view: ArticleView | null
}

interface PlacedBlock extends Placed {
  flow: RawBlock
}

/** What several articles in one frame have in common, of what its document tells. */
const SHARED = /^(?:outlet|language)$/

/** Of a document without a body. */
const NO_TEXT: Collection = { blocks: [], regions: [], asides: [], isCut: false }

/**
 * Reads the article of a page, and changes nothing of it: the first, where several stand there. null where the page has
 * no article text.
 */
export function readArticle(document: Document, options: ReadOptions): ArticleView | null {
  return finish(readPageInSteps(document, options, true)).view
}

/**
 * Reads all articles of a page as `readArticle` does, in order and in steps: most pages have one; none where there is no
 * article text. Where the page changes between two steps, what is read is as it was before at one place and as it is
 * after at another: then it is better to begin anew.
 */
export function* readArticlesInSteps(document: Document, options: ReadOptions): Steps<ArticleView[]> {
  const page = yield* collectPage(document, options, true)
  const views: ArticleView[] = []
  for (const part of page.parts) {
    const view = yield* viewArticle(part, page)
    if (view) views.push(view)
  }
  return views
}

/** Reads a page as `readArticle` does, for one who wants what stands beside the article, too. */
export function readWholePage(document: Document, options: ReadOptions): PageReading {
  return finish(readPageInSteps(document, options, false))
}

/** `leavesAside`: whether what is set aside need not be among what was collected. */
function* readPageInSteps(document: Document, options: ReadOptions, leavesAside: boolean): Steps<PageReading> {
  const page = yield* collectPage(document, options, leavesAside)
  const [first] = page.parts
  return { ...page, view: yield* viewArticle(first, page) }
}

/** A page before its articles are told from all else. */
interface Collected extends Omit<PageReading, 'view'> {
  /** The address of the page. */
  url: string
  visibility: Visibility
  /** Of each article, in order. */
  parts: [Part, ...Part[]]
}

/** The text among which an article stands, and what is known of it without that. */
interface Part {
  collection: Collection
  headline: RawBlock | null
  metadata: Metadata
}

function* collectPage(document: Document, options: ReadOptions, leavesAside: boolean): Steps<Collected> {
  const facts = pageFacts(document, options.url)
  yield
  const metadata = readMetadata(document, facts)
  const visibility = new Visibility(options.isHidden)
  yield
  const { body } = document
  const { onTree, unseen } = options
  const collect = (walk: WalkOptions) => collectInSteps(body, visibility, { ...walk, onTree, unseen })
  let collection = body ? yield* collect({ leavesAside }) : NO_TEXT
  // What is left out has no blocks.
  let judged = leavesAside
    ? collection
    : { ...collection, blocks: collection.blocks.filter(({ region }) => !region.isAside) }
  let headline = yield* findHeadline(judged.blocks, metadata.title)
  if (!(yield* isEnough(judged, headline, metadata.title, visibility))) {
    if (leavesAside) collection = yield* collect({})
    judged = collection
    headline = yield* findHeadline(judged.blocks, metadata.title)
  }
  const url = options.url || metadata.url
  const places = yield* findPlaces(judged, { facts, title: metadata.title, base: baseOf(facts.base, url) })
  const parts: Part[] = []
  for (const [at, known] of placesMetadata(places, metadata, document, facts).entries()) {
    const part = partOf(judged, places, at)
    parts.push({ collection: part, headline: yield* findHeadline(part.blocks, known.title), metadata: known })
  }
  const [first = { collection: judged, headline, metadata }, ...others] = parts
  return { facts, metadata, collection, url, visibility, parts: [first, ...others] }
}

/** What stands in one of several places; what stands in none is the first one's. */
function partOf(collection: Collection, places: readonly Place[], wanted: number): Collection {
  if (places.length < 2) return collection
  const isHere = ({ region: block }: RawBlock) => {
    // The innermost: a page may put the next article into the one before.
    const at = places.findLastIndex(({ region }, place) => place > 0 && region !== null && isWithin(block, region))
    return Math.max(at, 0) === wanted
  }
  return { ...collection, blocks: collection.blocks.filter(isHere) }
}

/** Finds the article in a part of a page. */
function* viewArticle(
  { collection, headline, metadata }: Part,
  { facts, url, visibility, parts: articles }: Collected,
): Steps<ArticleView | null> {
  const base = baseOf(facts.base, url)
  const { blocks } = collection
  const scope = yield* findScope(collection, headline, visibility)
  if (scope === null) return null
  const own = yield* ownBlocks(collection, scope, ownSite(base, url))
  const [firstOwn] = own
  if (firstOwn === undefined) return null
  const standfirst = findStandfirst(blocks, headline, firstOwn, metadata.description)
  const captions = yield* findCaptions(blocks, scope, visibility)
  const parts: Record<Where, PlacedBlock[]> = {
    body: place(own),
    headline: place(headline ? [headline] : []),
    standfirst: place(standfirst ? [standfirst] : []),
    caption: place(captions),
  }
  const { description, ...known } = inFrame(metadata, scope.root, url, articles.length === 1)
  const hasFrames = collection.regions.some(isFrame)
  const baseAt = ({ region }: RawBlock) => (hasFrames && documentAround(region)?.baseURI) || base
  const article: Article = {
    ...known,
    title: titleOf(known.title, headline?.text ?? ''),
    headline: headline?.text ?? '',
    standfirst: standfirst?.text ?? '',
    captions: captions.map((caption) => caption.text),
    text: own.map((block) => block.text).join(JOINT),
    blocks: parts.body.map(({ start }, at): Block => blockAt(own[at], start)),
    links: yield* linksOf(parts, (href, flow) => linkAddress(href, baseAt(flow), url)),
  }
  const map = new TextMap(parts)
  return {
    article,
    element: scope.around.element,
    isFramed: hasFrames && own.some(({ region }) => documentAround(region) !== null),
    rangesOf: (span, where) => map.rangesOf(span, where),
    offsetAt: (node, offset) => map.offsetAt(node, offset),
    parentsOf: (span, where) => map.parentsOf(span, where),
  }
}

/** What is known of an article that stands in a frame: what its own document tells, and else what the page does. */
function inFrame(metadata: Metadata, root: Region, url: string, isOnly: boolean): Metadata {
  const document = documentAround(root)
  if (document === null) return metadata
  const own = readMetadata(document, pageFacts(document, resolve(document.URL, '') ?? url))
  const told = Object.entries(own).filter(([name, value]) => value !== '' && (isOnly || SHARED.test(name)))
  return { ...metadata, ...Object.fromEntries(told) }
}

/** The title without what some pages put behind it: the outlet, a section, the date. */
function titleOf(title: string, headline: string): string {
  const isAddition =
    headline.length > 10 && title.startsWith(headline) && /^\s+[|–—-]\s/.test(title.slice(headline.length))
  return isAddition ? headline : title || headline
}

function place(blocks: readonly RawBlock[]): PlacedBlock[] {
  let start = 0
  return blocks.map((flow) => {
    const placed = { flow, start }
    start += flow.text.length + JOINT.length
    return placed
  })
}

function blockAt(block: RawBlock | undefined, start: number): Block {
  return { kind: block?.kind ?? 'paragraph', start, end: start + (block?.text.length ?? 0) }
}

function* linksOf(
  parts: Readonly<Record<Where, readonly PlacedBlock[]>>,
  address: (href: string, flow: RawBlock) => string | null,
): Steps<Link[]> {
  const links: Link[] = []
  for (const where of ['headline', 'standfirst', 'caption', 'body'] as const) {
    yield* inSteps(parts[where], FLOWS_PER_STEP, ({ flow, start }) => {
      for (const link of flow.links) {
        const href = address(link.href, flow)
        if (href !== null) links.push({ where, href, start: start + link.start, end: start + link.end })
      }
    })
  }
  return links
}
