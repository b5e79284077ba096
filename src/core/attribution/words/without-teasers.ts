import { opensAsTeaser } from '../../languages/teaser-words'
import type { Block, Link } from '../../model'

/** Share of such a line that stands in links: its title does, and the few words before it may not. */
const LINKED = 0.5

/**
 * Blocks without the lines that send the reader to another piece: what is quoted in them is said there, *Read also: “Nobody
 * asked us,” says Lind*. The words at their beginning alone decide nothing.
 * @param links of the body, in order
 */
export function withoutTeasers(text: string, blocks: readonly Block[], links: readonly Link[]): Block[] {
  let next = 0
  return blocks.filter((block) => {
    while ((links[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++
    let linked = 0
    for (let at = next; (links[at]?.start ?? Number.POSITIVE_INFINITY) < block.end; at++) {
      const link = links[at]
      if (link) linked += Math.min(link.end, block.end) - Math.max(link.start, block.start)
    }
    return linked < LINKED * (block.end - block.start) || !opensAsTeaser(text.slice(block.start, block.end))
  })
}
