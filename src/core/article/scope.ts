import type { Collection, RawBlock, Region } from './collection'
import { foreignRegions } from './foreign-regions'
import { inSteps, type Steps } from './steps'
import { sumOver } from './sum-over'
import type { Visibility } from './visibility'

/** An element gives way to one within it that holds more than this share of its prose. */
const DESCENT_SHARE = 0.75
/** An element around the headline holds the article if it holds this share of the prose ... */
const HEADLINE_SHARE = 0.3
/** ... or, where the page calls it an article, this much. UTF-16 units. */
const ARTICLE_LENGTH = 500
/** Articles within the article are others where they hold less than this share of its prose; else they make it up. */
const NESTED_SHARE = 0.5
/** So many blocks are asked without a pause whether they are shown. */
const BLOCKS_PER_STEP = 50

/** Where the article stands on the page. */
export interface Scope {
  /** The innermost element that holds it. */
  root: Region
  /** The element around it that holds headline and pictures too. */
  around: Region
  /** Its blocks before the root: after the headline, in another element than the rest. */
  approach: ReadonlySet<RawBlock>
  /** Whether a region stands for something else, or stands in one that does. */
  isForeign: (region: Region) => boolean
}

/**
 * Finds the innermost element that still holds most of the prose of each element around it, from the one that holds
 * the headline downwards. null where the page has no prose.
 */
export function* findScope(
  { blocks, regions }: Collection,
  headline: RawBlock | null,
  visibility: Visibility,
): Steps<Scope | null> {
  const [body] = regions
  if (body === undefined) return null
  const { foreign, isLifted } = yield* foreignRegions(blocks, regions, headline?.region ?? null)
  yield
  const sums = sumOver(blocks, regions, (block) => (foreign[block.region.at] ? 0 : block.prose))
  const prose = (region: Region) => sums[region.at] ?? 0
  const total = prose(body)
  if (total === 0) return null
  const top = aroundHeadline(headline, prose, total) ?? body
  yield
  let root = top
  for (let at = top.at + 1; at < root.end; at++) {
    const region = regions[at]
    // A paragraph may be the only long one.
    if (region?.parent === root && region.name !== 'p' && prose(region) >= DESCENT_SHARE * prose(root)) root = region
  }
  const around = headline ? top : articleAround(root)
  yield* inSteps(blocks, BLOCKS_PER_STEP, ({ region }) => {
    if (!isWithin(region, around) || foreign[region.at] || !visibility.ask(region) || isLifted(region)) return
    foreign.fill(1, region.at, region.end)
  })
  yield
  const cards = nestedArticles(regions, root, prose)
  const isForeign = (region: Region) => foreign[region.at] === 1 || isInAny(region, cards)
  return { root, around, isForeign, approach: approachOf(blocks, headline, root, around, isForeign) }
}

function aroundHeadline(headline: RawBlock | null, prose: (region: Region) => number, total: number): Region | null {
  for (let at = headline?.region ?? null; at; at = at.parent) {
    const held = prose(at)
    if (held > HEADLINE_SHARE * total || (held > ARTICLE_LENGTH && isArticleElement(at))) return at
  }
  return null
}

function isArticleElement({ element, name }: Region): boolean {
  return name === 'article' || name === 'main' || /Article$/.test(element.getAttribute('itemtype') ?? '')
}

/**
 * The prose before the root that is the article's: after the headline, in what both stand in; where there is no
 * headline, in what the page calls an article.
 */
function approachOf(
  blocks: RawBlock[],
  headline: RawBlock | null,
  root: Region,
  around: Region,
  isForeign: (region: Region) => boolean,
): Set<RawBlock> {
  const first = blocks.findIndex((block) => isWithin(block.region, root))
  const from = headline ? blocks.indexOf(headline) + 1 : 0
  const before = blocks.slice(from, Math.max(first, from))
  return new Set(before.filter((b) => b.prose > 0 && !isForeign(b.region) && isWithin(b.region, around)))
}

function articleAround(root: Region): Region {
  for (let at = root.parent; at; at = at.parent) if (isArticleElement(at)) return at
  return root
}

/** Articles within the article that hold little of its prose: cards that lead to others. */
function nestedArticles(regions: Region[], root: Region, prose: (region: Region) => number): Set<Region> {
  const outermost = new Set<Region>()
  let held = 0
  for (const region of regions.slice(root.at + 1, root.end)) {
    if (region.name !== 'article') continue
    if (isInAny(region, outermost)) continue
    outermost.add(region)
    held += prose(region)
  }
  return held < NESTED_SHARE * prose(root) ? outermost : new Set()
}

/** Whether a region is another, or stands in it. */
export function isWithin(region: Region, root: Region): boolean {
  return region.at >= root.at && region.at < root.end
}

/** Whether a region is one of these, or stands in one. */
export function isInAny(region: Region, roots: ReadonlySet<Region>): boolean {
  if (roots.size === 0) return false
  for (let at: Region | null = region; at; at = at.parent) if (roots.has(at)) return true
  return false
}
