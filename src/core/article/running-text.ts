import type { RawBlock, Region } from './collection'
import { sumOver } from './sum-over'

/** What a paragraph weighs that has no other beside it: a caption, a standfirst, a comment. Share of its length. */
const ALONE = 0.1

/** What was found by the list of blocks: several stages of a reading ask. */
const weighers = new WeakMap<readonly RawBlock[], (block: RawBlock) => number>()
const counts = new WeakMap<readonly RawBlock[], Float64Array>()

/**
 * How much each block says that it is of the running text of a page: the length of its prose, and the more of it the more
 * paragraphs stand beside it. An article's stand in one element, each with nothing between; comments, cards and captions
 * each in one of their own, with a name, a date or a title, or as an item of a list.
 */
export function runningText(blocks: readonly RawBlock[], regions: readonly Region[]): (block: RawBlock) => number {
  const weigh = weighers.get(blocks) ?? weigher(blocks, regions)
  weighers.set(blocks, weigh)
  return weigh
}

function weigher(blocks: readonly RawBlock[], regions: readonly Region[]): (block: RawBlock) => number {
  const holderOf = holders(blocks, regions)
  const beside = new Map<Region, number>()
  for (const block of blocks) {
    // To look for what holds it costs, and most are labels and titles.
    const holder = block.prose > 0 ? holderOf(block) : null
    if (holder) beside.set(holder, (beside.get(holder) ?? 0) + 1)
  }
  return (block) => {
    const among = (block.prose > 0 && beside.get(holderOf(block))) || 1
    return Math.round((block.prose * (among - 1 + ALONE)) / among)
  }
}

/** Tells the innermost element that holds more than a block; of an item of a list it is the item. */
export function holders(blocks: readonly RawBlock[], regions: readonly Region[]): (block: RawBlock) => Region {
  const held = counts.get(blocks) ?? sumOver(blocks, regions, () => 1)
  counts.set(blocks, held)
  return ({ region, kind }) => {
    let at = region
    while (at.parent && held[at.at] === 1 && kind !== 'item') at = at.parent
    return at
  }
}
