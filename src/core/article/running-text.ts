import type { RawBlock, Region } from './collection'
import { type Sums, sumOver } from './sum-over'

/** What a paragraph weighs that has no other beside it: a caption, a standfirst, a comment. Share of its length. */
const ALONE = 0.1

/**
 * How much each block says that it is of the running text of a page: the length of its prose, and the more of it the more
 * paragraphs stand beside it. An article's stand in one element, each with nothing between; comments, cards and captions
 * each in one of their own, with a name, a date or a title, or
 * as an item of a list.
 */
export function runningText(blocks: readonly RawBlock[], regions: readonly Region[]): (block: RawBlock) => number {
  const known = weights.get(blocks) ?? weighAll(blocks, regions)
  weights.set(blocks, known)
  return (block) => known.get(block) ?? 0
}

/** What all blocks with prose weigh, by the list of them: two stages of a reading ask, one of them several times. */
const weights = new WeakMap<readonly RawBlock[], ReadonlyMap<RawBlock, number>>()

function weighAll(blocks: readonly RawBlock[], regions: readonly Region[]): ReadonlyMap<RawBlock, number> {
  const holderOf = holders(blocks, regions)
  const beside = new Map<Region, RawBlock[]>()
  for (const block of blocks) {
    if (block.prose === 0) continue
    const holder = holderOf(block)
    const others = beside.get(holder)
    if (others) others.push(block)
    else beside.set(holder, [block])
  }
  const weighed = new Map<RawBlock, number>()
  for (const among of beside.values()) {
    for (const block of among) weighed.set(block, (block.prose * (among.length - 1 + ALONE)) / among.length)
  }
  return weighed
}

/** How many blocks each region holds, by the list of them: three stages of a reading ask. */
const counts = new WeakMap<readonly RawBlock[], Sums>()

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
