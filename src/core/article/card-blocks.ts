import type { RawBlock, Region } from './collection'
import { linkedShare } from './prose'
import { isInAny } from './scope'
import { inSteps, type Steps } from './steps'
import { sumOver } from './sum-over'

/** So many cards side by side make a list of other articles; fewer may be headings that happen to link. */
const MIN_CARDS = 3
/** A card holds less text than this; a section of an article holds more. UTF-16 units. */
const MAX_CARD = 450
/** A title that is no heading is at least this long; a shorter link is a label or a name. UTF-16 units. */
const MIN_TITLE = 20
/** A card that stands alone among paragraphs holds less than this besides its title. UTF-16 units. */
const MAX_LONE_CARD = 250
/** So many blocks are looked at without a pause. */
const BLOCKS_PER_STEP = 100
/** Where cards hold more of the text than this, they are the article: a digest. */
const MAX_SHARE = 0.5

/**
 * Blocks of cards that lead to other articles of the same site: a title that links there, and a sentence or two. They
 * stand side by side, or one by one between paragraphs. `isOwnSite` tells whether an address is of the page's own site.
 */
export function* cardBlocks(
  blocks: RawBlock[],
  regions: readonly Region[],
  isOwnSite: (href: string) => boolean,
): Steps<ReadonlySet<RawBlock>> {
  const titles: RawBlock[] = []
  yield* inSteps(blocks, BLOCKS_PER_STEP, (block) => {
    if (isTitle(block, isOwnSite)) titles.push(block)
  })
  if (titles.length === 0) return new Set()
  const held = sumOver(blocks, regions, (block) => block.text.length)
  const titled = sumOver(titles, regions, () => 1)
  const rows = new Map<Region | null, Set<Region>>()
  const lone = new Set<Region>()
  yield* inSteps(titles, BLOCKS_PER_STEP, (title) => {
    const card = cardAround(title.region, held, titled)
    const row = rows.get(card.parent)
    if (row) row.add(card)
    else rows.set(card.parent, new Set([card]))
    const besides = (held[card.at] ?? 0) - title.text.length
    if (title.level > 0) lone.add(besides < MAX_LONE_CARD ? card : title.region)
  })
  const listed = new Set([...rows.values()].filter((row) => row.size >= MIN_CARDS).flatMap((row) => [...row]))
  const inList = blocks.filter((block) => isInAny(block.region, listed))
  if (lengthOf(inList) > MAX_SHARE * lengthOf(blocks)) return new Set()
  return new Set([...inList, ...blocks.filter((block) => isInAny(block.region, lone))])
}

function isTitle(block: RawBlock, isOwnSite: (href: string) => boolean): boolean {
  const [link] = block.links
  if (link === undefined || !isOwnSite(link.href)) return false
  if (linkedShare(block) > 0.8) return block.level > 0 || block.text.length >= MIN_TITLE
  return block.kind === 'item' && link.start === 0 && link.end >= MIN_TITLE
}

/** The largest element around a title that holds no other title and little text. */
function cardAround(title: Region, held: Float64Array, titled: Float64Array): Region {
  let card = title
  for (let at = title.parent; at; at = at.parent) {
    if (titled[at.at] !== titled[title.at] || (held[at.at] ?? 0) > MAX_CARD) break
    card = at
  }
  return card
}

function lengthOf(blocks: RawBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}
