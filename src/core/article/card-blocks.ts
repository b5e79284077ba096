import type { RawBlock } from './collect-blocks'
import { linkedShare } from './prose'

/** So many cards in a row make a list of other articles; fewer may be headings that happen to link. */
const MIN_CARDS = 3
/** What stands under a card's title is shorter than this; a section of an article is longer. UTF-16 units. */
const MAX_CARD = 450
/** A card that is one block begins with a link at least this long: its title. UTF-16 units. */
const MIN_TITLE = 20

/**
 * Blocks of cards that lead to other articles of the same site: a title that links there, and a sentence or two, over
 * and over. `isOwnSite` tells whether an address is of the page's own site.
 */
export function cardBlocks(blocks: RawBlock[], isOwnSite: (href: string) => boolean): ReadonlySet<RawBlock> {
  const found = new Set<RawBlock>()
  let row: RawBlock[][] = []
  const endRow = () => {
    if (row.length >= MIN_CARDS) for (const block of row.flat()) found.add(block)
    row = []
  }
  let length = 0
  for (const block of blocks) {
    if (isTitle(block, isOwnSite)) {
      row.push([block])
      length = block.text.length
      continue
    }
    const card = row.at(-1)
    if (card === undefined) continue
    length += block.text.length
    if (length > MAX_CARD || block.level > 0) {
      // What grows too long is the article again, and so is the last title's text.
      const last = row.pop()
      endRow()
      if (last && row.length > 0) row.push(last)
    } else card.push(block)
  }
  endRow()
  return found
}

function isTitle(block: RawBlock, isOwnSite: (href: string) => boolean): boolean {
  const [link] = block.links
  if (link === undefined || !isOwnSite(link.href)) return false
  if (linkedShare(block) > 0.8) return block.level > 0 || block.text.length >= MIN_TITLE
  return block.kind === 'item' && link.start === 0 && link.end >= MIN_TITLE
}
