import type { RawBlock, Region } from './collect-blocks'
import type { Suspicion } from './suspicion'

/** Shorter blocks are no evidence of an article: labels, buttons, dates. UTF-16 units. */
const MIN_PROSE = 60
/** Likewise where words are not parted by spaces: the same sentence takes a third of the room. */
const MIN_PROSE_DENSE = 20
/** A block is no prose where links hold more of it than this. */
const MAX_LINKED = 0.6
/** What a character of text that is not the article's counts against the element it stands in. */
const FOREIGN_WEIGHT = 0.6
/** A suspect element is cleared where it holds more than this share of the page's prose. */
const CLEARING_SHARE: Record<Suspicion, number> = { loose: 0.35, firm: 0.6, hidden: 0.8 }

/** Where the article stands on the page. */
export interface Scope {
  root: Region
  /** Whether the region, or one around it within the scope, stands for something else. */
  isForeign: (region: Region) => boolean
}

/**
 * Finds the element that holds the article: that whose prose outweighs most what else stands in it. Prose counts for
 * an element and all around it, other text against them; so the sum is greatest where the article ends.
 * null where the page has no prose at all.
 */
export function findScope(blocks: RawBlock[], regions: Region[], headline: Region | null): Scope | null {
  const prose = new Map<Region, number>()
  let total = 0
  for (const block of blocks) {
    const weight = proseWeight(block)
    if (weight === 0) continue
    total += weight
    for (let at: Region | null = block.region; at; at = at.parent) prose.set(at, (prose.get(at) ?? 0) + weight)
  }
  if (total === 0) return null
  const cleared = clearedRegions(regions, prose, total, headline)
  const foreign = foreignRegions(regions, cleared)
  const worth = new Map<Region, number>()
  for (const block of blocks) {
    const weight = foreign.has(block.region) ? -FOREIGN_WEIGHT * block.text.length : proseWeight(block)
    if (weight === 0) continue
    for (let at: Region | null = block.region; at; at = at.parent) worth.set(at, (worth.get(at) ?? 0) + weight)
  }
  let root: Region | null = null
  let best = 0
  for (const region of regions) {
    const value = worth.get(region) ?? 0
    // Of equals the innermost: regions stand in document order, parents first.
    if (value > 0 && value >= best && !foreign.has(region)) {
      best = value
      root = region
    }
  }
  return root && { root, isForeign: (region) => foreign.has(region) }
}

/** How much a block says that an article stands around it; 0 for what is no prose. */
export function proseWeight(block: RawBlock): number {
  const { text } = block
  const least = isDense(text) ? MIN_PROSE_DENSE : MIN_PROSE
  if (text.length < least || block.level > 0 || linkedShare(block) > MAX_LINKED) return 0
  return /[.!?…。！？:;,，、।]/.test(text) ? text.length : 0
}

/** The share of a block's text that stands in links. */
export function linkedShare(block: RawBlock): number {
  let linked = 0
  for (const link of block.links) linked += link.end - link.start
  return linked / block.text.length
}

function isDense(text: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(text.slice(0, 40))
}

function clearedRegions(
  regions: Region[],
  prose: ReadonlyMap<Region, number>,
  total: number,
  headline: Region | null,
): Set<Region> {
  const cleared = new Set<Region>()
  for (const region of regions) {
    if (region.suspicion === null) continue
    if ((prose.get(region) ?? 0) > CLEARING_SHARE[region.suspicion] * total) cleared.add(region)
    else if (region.element.getAttribute('itemprop') === 'articleBody') cleared.add(region)
  }
  // What holds the headline beside prose holds the article.
  for (let at = headline; at; at = at.parent) if ((prose.get(at) ?? 0) > 0.3 * total) cleared.add(at)
  return cleared
}

function foreignRegions(regions: Region[], cleared: ReadonlySet<Region>): Set<Region> {
  const foreign = new Set<Region>()
  for (const region of regions) {
    const own = region.suspicion !== null && !cleared.has(region)
    if (own || (region.parent && foreign.has(region.parent))) foreign.add(region)
  }
  return foreign
}

/** Whether a block stands in the scope's root, but in a part of it that is something else. */
export function isForeignBlock(block: RawBlock, scope: Scope): boolean {
  return scope.isForeign(block.region) && isWithin(block.region, scope.root)
}

/** Whether a region is another, or stands in it. */
export function isWithin(region: Region, root: Region): boolean {
  for (let at: Region | null = region; at; at = at.parent) if (at === root) return true
  return false
}
