import type { Span } from '../../model'
import type { SourceText } from '../source/source-text'
import type { Match, Place } from './match'
import { matchWords } from './match-words'
import { prepareSource } from './prepare-source'

/**
 * Looks for quoted words at one place of a source alone, for words that stand at several. Offsets are the whole
 * source's.
 */
export function matchAt(content: readonly string[], source: SourceText, place: Place): Match {
  const text = source.text.slice(place.start, place.end)
  const match = matchWords(content, prepareSource({ ...source, text, blocks: blocksOf(source, place), article: null }))
  return match.outcome === 'found' ? { ...match, place: shift(match.place, place.start) } : match
}

/** The blocks that a place touches, cut to it, in its own coordinates. */
function blocksOf({ blocks }: SourceText, place: Span): SourceText['blocks'] {
  return blocks
    .filter(({ start, end }) => start < place.end && end > place.start)
    .map((block) => ({
      ...block,
      start: Math.max(block.start, place.start) - place.start,
      end: Math.min(block.end, place.end) - place.start,
    }))
}

function shift({ start, end, pieces }: Place, by: number): Place {
  return {
    start: start + by,
    end: end + by,
    pieces: pieces.map((piece) => ({ start: piece.start + by, end: piece.end + by })),
  }
}
