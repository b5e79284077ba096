import type { RawBlock, Region } from './collection'
import { embedsQuotation, isFrame } from './frames'
import { runningText } from './running-text'
import type { Steps } from './steps'
import { sumOver } from './sum-over'
import type { Degree } from './suspicion'

/** A suspicion is lifted where the regions on which it falls hold more than this share of the running text in question. */
const LIFTING_SHARE: Record<Degree, number> = { perhaps: 0.35, likely: 0.5, hidden: 0.8, outright: 0.5 }
/** What runs on before such a region is the article if it is more than this, by what the region holds: then it stays. */
const MAX_BEFORE = 0.25
/** What holds the headline, and more than this share of the running text, holds the article. */
const HEADLINE_SHARE = 0.3

/**
 * The regions that are suspect for good, and all within them: 1 at the place of each, 0 at all others'. `isLifted` tells
 * of a region that is suspect whether the suspicion is one of those in vain.
 */
export function* foreignRegions(
  blocks: readonly RawBlock[],
  regions: readonly Region[],
  headline: Region | null,
): Steps<{ foreign: Uint8Array; isLifted: (region: Region) => boolean }> {
  const weigh = runningText(blocks, regions)
  const lifted = new Set<Region | string>()
  const isLifted = (region: Region) => lifted.has(region) || lifted.has(region.suspicion?.word ?? '')
  const held = sumOver(blocks, regions, weigh)
  for (let at = headline; at; at = at.parent) if ((held[at.at] ?? 0) > HEADLINE_SHARE * (held[0] ?? 0)) lifted.add(at)
  const suspects = regions.filter(({ suspicion }) => suspicion !== null)
  // A frame always bears a suspicion, and a quotation may be embedded by one.
  for (const region of suspects) if (isFrame(region) && embedsQuotation(region, blocks)) lifted.add(region)
  yield
  // What runs on after the headline and before a region, with nothing that speaks against it. Few are asked about: each
  // holds much of the text, and no more of them stand in one another than a page is walked deep.
  const before = (end: number) =>
    blocks.reduce((sum, block) => {
      const { at, suspect } = block.region
      return suspect === null && at >= (headline?.at ?? 0) && at < end ? sum + weigh(block) : sum
    }, 0)
  const isOutright = ({ suspicion }: Region) => suspicion?.degree === 'outright'
  liftInVain(suspects.filter(isOutright), held, before, lifted)
  yield
  const outright = within(
    suspects.filter((region) => isOutright(region) && !isLifted(region)),
    regions,
  )
  const asked = sumOver(blocks, regions, (block) => (outright[block.region.at] ? 0 : weigh(block)))
  liftInVain(
    suspects.filter((region) => !isOutright(region)),
    asked,
    before,
    lifted,
  )
  const foreign = suspects.filter((region) => !isLifted(region))
  return { foreign: within(foreign, regions), isLifted }
}

/**
 * Adds what is suspect in vain: words that most of the running text bears, on one element around it or on each paragraph,
 * since a word means one thing throughout a page. Of what is named outright one region that holds most of the text is
 * lifted by itself: beside an article called a teaser there may be teasers.
 */
function liftInVain(
  suspects: readonly Region[],
  held: Float64Array,
  before: (at: number) => number,
  lifted: Set<Region | string>,
): void {
  const isVain = (weight: number, at: number, degree: Degree) =>
    weight > LIFTING_SHARE[degree] * (held[0] ?? 0) && before(at) <= MAX_BEFORE * weight
  const words = new Map<string, { weight: number; at: number; end: number; degree: Degree }>()
  for (const region of suspects) {
    const { at, end, suspicion } = region
    const weight = held[at] ?? 0
    if (!suspicion || weight === 0 || lifted.has(region)) continue
    const { word, degree } = suspicion
    if (degree === 'outright' && isVain(weight, at, degree)) {
      lifted.add(region)
      continue
    }
    const known = words.get(word)
    if (known === undefined) words.set(word, { weight, at, end, degree })
    else if (at >= known.end) {
      known.weight += weight
      known.end = end
    }
  }
  for (const [word, { weight, at, degree }] of words) if (isVain(weight, at, degree)) lifted.add(word)
}

/** 1 at the place of each of some regions, and of all that stand in them. */
function within(some: readonly Region[], regions: readonly Region[]): Uint8Array {
  const marks = new Uint8Array(regions.length)
  for (const { at, end } of some) marks.fill(1, at, end)
  return marks
}
