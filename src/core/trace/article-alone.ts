import type { Span } from '../model'
import type { Place, SourceBlock, SourceText } from './model'
import { joinBlocks } from './source-from-blocks'

/** An article by itself, where the page sets teasers, advertisements and their like in its midst. */
export interface ArticleAlone {
  source: SourceText
  /** A place in it as a place in the whole source, where each stretch ends with its block. */
  back(place: Place): Place
}

/** Takes an article out of its source; null where it stands there in one. Linear in the source. */
export function articleAlone(source: SourceText): ArticleAlone | null {
  const own = source.blocks.filter(({ inArticle }) => inArticle !== null)
  const first = source.blocks.findIndex(({ inArticle }) => inArticle !== null)
  if (first < 0 || source.blocks[first + own.length - 1] === own.at(-1)) return null
  const loose = own.map((block) => ({ ...block, text: source.text.slice(block.start, block.end) }))
  const alone = joinBlocks(loose)
  return {
    source: { ...source, ...alone },
    back: ({ pieces }) => {
      const spans = pieces.flatMap((piece) => spansWithin(piece, alone.blocks, own))
      return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, pieces: joinNeighbours(spans, source.text) }
    },
  }
}

/** What a span holds of each block, where that stands in the whole. */
function spansWithin(span: Span, blocks: readonly SourceBlock[], whole: readonly SourceBlock[]): Span[] {
  return blocks.flatMap((block, at) => {
    const [start, end] = [Math.max(span.start, block.start), Math.min(span.end, block.end)]
    const shift = (whole[at]?.start ?? 0) - block.start
    return start < end ? [{ start: start + shift, end: end + shift }] : []
  })
}

/** Blocks that follow one another with nothing between are read on. */
function joinNeighbours(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && text.slice(last.end, span.start).trim() === '') last.end = span.end
    else joined.push({ ...span })
  }
  return joined
}
