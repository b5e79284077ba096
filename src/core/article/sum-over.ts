import type { RawBlock, Region } from './collection'

/**
 * What the blocks weigh in each region, within and below it, by the region's place among them. Takes one pass over
 * blocks and regions. Weights are whole numbers: browsers work slowly with others until a program has run for long.
 */
export function sumOver(
  blocks: readonly RawBlock[],
  regions: readonly Region[],
  weigh: (block: RawBlock) => number,
): Float64Array {
  const sums = new Float64Array(regions.length)
  const add = (at: number, weight: number) => {
    sums[at] = (sums[at] ?? 0) + weight
  }
  for (const block of blocks) add(block.region.at, weigh(block))
  // Each region stands after its parent, so that from the end on every sum is whole when it is handed up.
  for (let at = regions.length - 1; at > 0; at--) {
    const sum = sums[at]
    // Most hold nothing.
    const parent = sum && regions[at]?.parent
    if (parent) add(parent.at, sum)
  }
  return sums
}
