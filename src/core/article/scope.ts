import type { RawBlock, Region } from './collect-blocks'
import type { Degree } from './suspicion'

/** Shorter blocks are no evidence of an article: labels, buttons, dates. UTF-16 units. */
const MIN_PROSE = 60
/** Likewise where words are not parted by spaces: the same sentence takes a third of the room. */
const MIN_PROSE_DENSE = 20
/** A block is no prose where links hold more of it than this. */
const MAX_LINKED = 0.6
/** A suspicion is lifted where what it falls on holds more than this share of the page's prose. */
const CLEARING_SHARE: Record<Degree, number> = { loose: 0.35, firm: 0.5, hidden: 0.8 }
/** An element gives way to one within it that holds more than this share of its prose. */
const DESCENT_SHARE = 0.75

/** Where the article stands on the page. */
export interface Scope {
  root: Region
  /** Whether the region, or one around it within the scope, stands for something else. */
  isForeign: (region: Region) => boolean
}

/**
 * Finds the element that holds the article: the innermost that still holds most of the prose of each element around
 * it. null where the page has no prose at all.
 */
export function findScope(blocks: RawBlock[], regions: Region[], headline: Region | null): Scope | null {
  const all = sumProse(blocks, () => true)
  const [body] = regions
  if (body === undefined || all.get(body) === undefined) return null
  const foreign = foreignRegions(regions, clearedRegions(regions, all, headline))
  const own = sumProse(blocks, (block) => !foreign.has(block.region))
  if (own.get(body) === undefined) return null
  let root = body
  for (const region of regions) {
    if (region.parent === root && (own.get(region) ?? 0) >= DESCENT_SHARE * (own.get(root) ?? 0)) root = region
  }
  return { root, isForeign: (region) => foreign.has(region) }
}

function sumProse(blocks: RawBlock[], counts: (block: RawBlock) => boolean): Map<Region, number> {
  const prose = new Map<Region, number>()
  for (const block of blocks) {
    const weight = proseWeight(block)
    if (weight === 0 || !counts(block)) continue
    for (let at: Region | null = block.region; at; at = at.parent) prose.set(at, (prose.get(at) ?? 0) + weight)
  }
  return prose
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

/** The suspect regions on which suspicion falls in vain: they hold the article. */
function clearedRegions(regions: Region[], prose: ReadonlyMap<Region, number>, headline: Region | null): Set<Region> {
  const [body] = regions
  const total = (body && prose.get(body)) ?? 0
  // A word that most of the prose bears, on one element or on each paragraph, tells nothing on this page.
  const borne = new Map<string, number>()
  for (const region of regions) {
    const word = region.suspicion?.word
    if (word !== undefined && !isBorneAbove(region, word))
      borne.set(word, (borne.get(word) ?? 0) + (prose.get(region) ?? 0))
  }
  const cleared = new Set<Region>()
  for (const region of regions) {
    if (region.suspicion === null) continue
    const { degree, word } = region.suspicion
    const vain = (borne.get(word) ?? 0) > CLEARING_SHARE[degree] * total
    if (vain || region.element.getAttribute('itemprop') === 'articleBody') cleared.add(region)
  }
  // What holds the headline beside prose holds the article.
  for (let at = headline; at; at = at.parent) if ((prose.get(at) ?? 0) > 0.3 * total) cleared.add(at)
  return cleared
}

function isBorneAbove(region: Region, word: string): boolean {
  for (let at = region.parent; at; at = at.parent) if (at.suspicion?.word === word) return true
  return false
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
