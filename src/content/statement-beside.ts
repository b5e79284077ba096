import type { Found, ShownArticle } from './shown-article'

/** In which direction: to the next statement, or to the one before. */
export type Direction = 1 | -1

/**
 * The statement after the open one, or before it, in the order in which they stand on the page. Where none is open in
 * the window, as when the reader has scrolled on, it is the first that begins in the window or below it, or the last that
 * begins above. null where there is none: nothing leads from the last back to the first.
 */
export function statementBeside(articles: readonly ShownArticle[], by: Direction): Found | null {
  const all = articles.flatMap(placedIn).sort((one, other) => order(one.first, other.first))
  const open = all.findIndex(({ painted, statement, top, bottom }) => {
    return painted.opened === statement.id && bottom > 0 && top < innerHeight
  })
  if (open >= 0) return all[open + by] ?? null
  const isBelow = ({ top }: Placed) => top >= 0
  return (by > 0 ? all.find(isBelow) : all.findLast((each) => !isBelow(each))) ?? null
}

/** A statement whose words are on the page: where it begins, and from where to where it reaches in the window. */
interface Placed extends Found {
  first: Range
  top: number
  bottom: number
}

function placedIn(of: ShownArticle): Placed[] {
  const { painted } = of
  if (!painted) return []
  return painted.statements.flatMap((statement) => {
    const [first] = painted.rangesOf(statement.id)
    const box = painted.boxOf(statement.id)
    return first && box ? [{ of, painted, statement, first, top: box.top, bottom: box.top + box.height }] : []
  })
}

/** In one document by where they begin; between two, by what holds the frames. */
function order(one: Range, other: Range): number {
  const [a, b] = [one.startContainer, other.startContainer]
  if (a.getRootNode() === b.getRootNode()) return one.compareBoundaryPoints(Range.START_TO_START, other)
  const position = hostIn(a, b).compareDocumentPosition(hostIn(b, a))
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

/** What holds a node's tree, a frame or a shadow tree's host, in the tree of another, as far out as that is. */
function hostIn(node: Node, other: Node): Node {
  const wanted = other.getRootNode()
  for (let at = node; ; ) {
    const root = at.getRootNode()
    if (root === wanted) return at
    const holder = (root as Partial<ShadowRoot>).host ?? (root as Partial<Document>).defaultView?.frameElement
    if (!holder) return at
    at = holder
  }
}
