import type { RawBlock, Region } from './collection'
import { frameBody } from './inner-tree'

/** A frame embeds a quotation where that is more than this share of its prose. */
const QUOTED_SHARE = 0.5

/** Whether a region is a frame that holds a document of the page's own origin. */
export function isFrame({ name }: Region): boolean {
  return name === 'iframe' || name === 'frame'
}

/** Whether what stands in a frame is, above all, a block quotation or a post. */
export function embedsQuotation(frame: Region, blocks: readonly RawBlock[]): boolean {
  let prose = 0
  let quoted = 0
  for (const block of blocks) {
    if (block.region.at < frame.at || block.region.at >= frame.end) continue
    prose += block.prose
    if (block.kind === 'quote' || block.kind === 'post') quoted += block.prose
  }
  return quoted > QUOTED_SHARE * prose
}

/** The document of the frame that a region stands in; null where that is the page itself. */
export function documentAround(region: Region): Document | null {
  for (let at: Region | null = region; at; at = at.parent)
    if (isFrame(at)) return frameBody(at.element)?.ownerDocument ?? null
  return null
}
