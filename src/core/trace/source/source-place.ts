import { firstPlace } from '../../first-place'
import type { Span } from '../../model'
import type { SourceBlock, SourceText } from './source-text'

/** The first block that ends after `at`, as an index into `blocks`; `blocks.length` where none does. */
export const blockIndexAt = (blocks: readonly SourceBlock[], at: number): number =>
  firstPlace(blocks.length, (i) => (blocks[i]?.end ?? 0) > at)

/** The block in which a span begins; null where it lies after all of them. */
export function blockAt(blocks: readonly SourceBlock[], { start }: Span): SourceBlock | null {
  return blocks[blockIndexAt(blocks, start)] ?? null
}

/** The blocks that a span touches, in order. */
export function blocksWithin(blocks: readonly SourceBlock[], { start, end }: Span): SourceBlock[] {
  const within: SourceBlock[] = []
  for (let i = blockIndexAt(blocks, start); i < blocks.length; i++) {
    const block = blocks[i]
    if (!block || block.start >= end) break
    within.push(block)
  }
  return within
}

/** A span of a source's text in the coordinates of its article's: what of it is the article's own, `[]` for nothing. */
export function toArticle({ blocks }: Pick<SourceText, 'blocks'>, span: Span): Span[] {
  return blocksWithin(blocks, span).flatMap(({ start, end, inArticle }) => {
    if (inArticle === null) return []
    const from = Math.max(span.start, start)
    return [{ start: inArticle + from - start, end: inArticle + Math.min(span.end, end) - start }]
  })
}

/** A span of the article's text in the coordinates of the source's; null where the source has no such block. */
export function fromArticle({ blocks }: Pick<SourceText, 'blocks'>, span: Span): Span | null {
  const parts = blocks.flatMap(({ start, end, inArticle }) => {
    if (inArticle === null) return []
    const from = Math.max(span.start, inArticle)
    const to = Math.min(span.end, inArticle + end - start)
    return from < to ? [{ start: start + from - inArticle, end: start + to - inArticle }] : []
  })
  const [first, last] = [parts[0], parts.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}
