import type { Span } from '../../model'
import { overlapOf } from '../../overlap'
import { joinBlocks } from '../source/source-from-blocks'
import type { SourceBlock, SourceText } from '../source/source-text'
import type { Place } from './match'
import type { Words } from './words'

/** An article by itself, where the page sets teasers, advertisements and their like in its midst. */
export interface ArticleAlone {
  source: SourceText
  /** The words of the whole source that are its own, where they stand in it. */
  words(whole: Words): Words
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
    words: (whole) => wordsWithin(whole, own, alone),
    back: ({ pieces }) => {
      const spans = pieces.flatMap((piece) => spansWithin(piece, alone.blocks, own))
      return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, pieces: joinNeighbours(spans, source.text) }
    },
  }
}

/** Words that were read once need not be read again: those of some blocks, moved with them. Both in order. */
function wordsWithin(
  { starts, ends, ids, count }: Words,
  own: readonly SourceBlock[],
  { text, blocks }: Pick<SourceText, 'text' | 'blocks'>,
): Words {
  const kept = { starts: new Int32Array(count), ends: new Int32Array(count), ids: new Int32Array(count) }
  let at = 0
  let length = 0
  for (const [i, block] of own.entries()) {
    const shift = (blocks[i]?.start ?? 0) - block.start
    while (at < count && (starts[at] ?? 0) < block.start) at++
    for (; at < count && (ends[at] ?? 0) <= block.end; at++) {
      kept.starts[length] = (starts[at] ?? 0) + shift
      kept.ends[length] = (ends[at] ?? 0) + shift
      kept.ids[length] = ids[at] ?? -1
      length++
    }
  }
  return {
    text,
    count: length,
    starts: kept.starts.subarray(0, length),
    ends: kept.ends.subarray(0, length),
    ids: kept.ids.subarray(0, length),
  }
}

/** What a span holds of each block, where that stands in the whole. */
function spansWithin(span: Span, blocks: readonly SourceBlock[], whole: readonly SourceBlock[]): Span[] {
  return blocks.flatMap((block, at) => {
    const shared = overlapOf(span, block)
    const shift = (whole[at]?.start ?? 0) - block.start
    return shared ? [{ start: shared.start + shift, end: shared.end + shift }] : []
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
