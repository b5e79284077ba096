import type { ArticleView } from '../core/article/read-article'
import type { Statement } from '../core/model'
import type { Point } from './watch-pointer'

/** CSS pixels that a pointer may be off the words' boxes: line gaps belong to the words around them. */
const SLACK = 2

/**
 * The statement whose words are at a point of the viewport. Works by the caret's position, which every browser that
 * we support tells, and then by the boxes, since the nearest caret may be far from the point.
 */
export function findStatement(
  view: ArticleView,
  statements: readonly Statement[],
  rangesOf: (id: string) => Range[],
  point: Point,
): Statement | null {
  const caret = point.document.caretPositionFromPoint(point.x, point.y, { shadowRoots: point.shadowRoots })
  const at = caret && view.offsetAt(caret.offsetNode, caret.offset)
  if (!at) return null
  const candidates = statements.filter(
    ({ where, content }) => where === at.where && content.some((p) => p.start <= at.offset && at.offset <= p.end),
  )
  // Reports can hold other reports: the shortest is the one that is meant.
  candidates.sort((a, b) => lengthOf(a) - lengthOf(b))
  return candidates.find(({ id }) => rangesOf(id).some((range) => isAt(range, point))) ?? null
}

function isAt(range: Range, { x, y }: Point): boolean {
  return [...range.getClientRects()].some(
    (box) => x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  )
}

const lengthOf = ({ content }: Statement) => content.reduce((sum, { start, end }) => sum + end - start, 0)
