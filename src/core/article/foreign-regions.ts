import type { RawBlock, Region } from './collection'
import { embedsQuotation, isFrame } from './frames'
import { inSteps, type Steps } from './steps'
import { sumOver } from './sum-over'
import type { Degree, Suspicion } from './suspicion'

/** A suspicion is lifted where the regions on which it falls hold more than this share of the prose in question. */
const LIFTING_SHARE: Record<Degree, number> = { perhaps: 0.35, likely: 0.5, hidden: 0.8, outright: 0.6 }
/** Where prose that nothing speaks against comes first, the share must be larger: the article may be just short. */
const LIFTING_SHARE_LATE = 0.8
/** So much of such prose is taken for an article. UTF-16 units. */
const ARTICLE_LENGTH = 300
/** Less prose than this is no article. UTF-16 units. */
const LEAST_LENGTH = 150
/** So many blocks are looked at without a pause. */
const BLOCKS_PER_STEP = 100
/** What holds the headline, and more than this share of the prose, holds the article. */
const HEADLINE_SHARE = 0.3

/**
 * The regions that are suspect for good, and all within them. `isLifted` tells of a region that is suspect whether the
 * suspicion is one of those in vain.
 */
export function* foreignRegions(
  blocks: RawBlock[],
  regions: Region[],
  headline: Region | null,
): Steps<{ foreign: Set<Region>; isLifted: (region: Region) => boolean }> {
  const lifted = new Set<Region>()
  const all = sumOver(blocks, regions, ({ prose }) => prose)
  const total = all[0] ?? 0
  for (let at = headline; at; at = at.parent) if ((all[at.at] ?? 0) > HEADLINE_SHARE * total) lifted.add(at)
  for (const region of regions) if (region.suspicion && isForArticle(region, blocks)) lifted.add(region)

  const outright = spread(regions, (region, { degree }) => degree === 'outright' && !lifted.has(region))
  let asked = blocks.filter((block) => !outright.has(block.region))
  // Where what is named outright leaves no article on the page, the names have to be in doubt.
  const inDoubt = lengthAfter(asked, headline) < LEAST_LENGTH
  if (inDoubt) asked = blocks
  yield
  const words = yield* vainWords(asked, headline, inDoubt)
  const isLifted = (region: Region) => lifted.has(region) || words.has(region.suspicion?.word ?? '')
  return { foreign: spread(regions, (region) => !isLifted(region)), isLifted }
}

/** Whether the page calls a region its article, or it embeds a quotation: a frame always bears a suspicion. */
function isForArticle(region: Region, blocks: readonly RawBlock[]): boolean {
  if (region.element.getAttribute('itemprop') === 'articleBody') return true
  return isFrame(region) && embedsQuotation(region, blocks)
}

/**
 * Words that raise suspicion in vain on this page: most of the prose bears them, on one element around it or on each
 * paragraph. A word is judged as a whole since it means one thing throughout a page.
 */
function* vainWords(blocks: RawBlock[], headline: Region | null, inDoubt: boolean): Steps<Set<string>> {
  const borne = new Map<string, { prose: number; late: boolean; degree: Degree }>()
  const afterHeadline = headline ? blocks.findIndex((block) => block.region === headline) : 0
  let total = 0
  let unsuspected = 0
  yield* inSteps(blocks, BLOCKS_PER_STEP, (block, at) => {
    const weight = block.prose
    if (weight === 0) return
    total += weight
    if (block.region.suspect === null) {
      if (at >= afterHeadline) unsuspected += weight
      return
    }
    const above = suspicionsOn(block.region)
    for (const [word, degree] of above) {
      const known = borne.get(word)
      if (known) known.prose += weight
      else borne.set(word, { prose: weight, late: unsuspected > ARTICLE_LENGTH, degree })
    }
  })
  const vain = new Set<string>()
  for (const [word, { prose, late, degree }] of borne) {
    if (degree === 'outright' && !inDoubt) continue
    const share = late ? Math.max(LIFTING_SHARE_LATE, LIFTING_SHARE[degree]) : LIFTING_SHARE[degree]
    if (prose > share * total) vain.add(word)
  }
  return vain
}

/** How much prose stands after the headline. UTF-16 units. */
function lengthAfter(blocks: RawBlock[], headline: Region | null): number {
  const from = headline ? blocks.findIndex((block) => block.region === headline) : 0
  return blocks.slice(Math.max(from, 0)).reduce((sum, block) => sum + block.prose, 0)
}

function suspicionsOn(region: Region): Map<string, Degree> {
  const found = new Map<string, Degree>()
  for (let at = region.suspect; at; at = at.parent?.suspect ?? null)
    if (at.suspicion) found.set(at.suspicion.word, at.suspicion.degree)
  return found
}

/** The regions with a suspicion of which something is true, and all within them. */
function spread(regions: Region[], isTrue: (region: Region, suspicion: Suspicion) => boolean): Set<Region> {
  const found = new Set<Region>()
  let end = 0
  for (const region of regions) {
    const { at, suspicion } = region
    if (suspicion && at >= end && isTrue(region, suspicion)) end = region.end
    if (at < end) found.add(region)
  }
  return found
}
