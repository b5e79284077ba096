import type { Span } from '../../model'

/** What has some words, in pieces. */
interface Owner {
  content: readonly Span[]
}

/** A piece, and the place of its owner in the list. */
interface Owned extends Span {
  owner: number
}

/**
 * Leaves out of some drafts those that have words of an earlier one, but for words within those of another: what somebody
 * is said to have said. Drafts are in order. Two verbs of saying within marks that a sentence takes in both have all that stands there.
 */
export function withoutOverlaps<T extends Owner>(drafts: readonly T[]): T[] {
  const dropped = new Set<number>()
  const open: Owned[] = []
  for (const piece of piecesOf(drafts)) {
    if (dropped.has(piece.owner)) continue
    while ((open.at(-1)?.end ?? piece.start + 1) <= piece.start) open.pop()
    const around = open.findLast(({ owner }) => !dropped.has(owner))
    if (around && (piece.end > around.end || isSame(piece, around))) dropped.add(Math.max(piece.owner, around.owner))
    if (!dropped.has(piece.owner)) open.push(piece)
  }
  return dropped.size === 0 ? [...drafts] : drafts.filter((_, at) => !dropped.has(at))
}

/** All pieces in order; of those that begin together the longest first. */
const piecesOf = (drafts: readonly Owner[]): Owned[] =>
  drafts
    .flatMap(({ content }, owner) => content.map(({ start, end }) => ({ start, end, owner })))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.owner - b.owner)

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
