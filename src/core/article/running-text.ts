import type { RawBlock, Region } from './collection'
import { sumOver } from './sum-over'

/** What a paragraph weighs that has no other beside it: a caption, a standfirst, a comment. Share of its length. */
const ALONE = 0.1

/**
 * How much each block says that it is of the running text of a page: the length of its prose, and the more of it the more
 * paragraphs stand beside it. An article's stand in one element, each with nothing between; comments, cards and captions
 * each in one of their own, with a name, a date or a title, or
 * as an item of a list.
 */
export function runningText(blocks: readonly RawBlock[], regions: readonly Region[]): (block: RawBlock) => number {
  const held = sumOver(blocks, regions, () => 1)
  const beside = new Map<Region, number>()
  const holders = blocks.map(({ region, prose, kind }) => {
    let at = region
    while (at.parent && held[at.at] === 1 && kind !== 'item') at = at.parent
    if (prose > 0) beside.set(at, (beside.get(at) ?? 0) + 1)
    return at
  })
  const weights = new Map<RawBlock, number>()
  for (const [i, block] of blocks.entries()) {
    const among = beside.get(holders[i] ?? block.region) ?? 1
    weights.set(block, (block.prose * (among - 1 + ALONE)) / among)
  }
  return (block) => weights.get(block) ?? 0
}
