import { hasWords } from '../core/has-words'
import { JOINT, type PlacedPiece, stringOf } from '../core/selection/spans'
import type { SelectedWords } from '../platform/messages'
import type { PaintedArticle } from './painted-article'
import { type SelectedText, selectedTexts } from './selected-texts'
import type { ShownArticle } from './shown-article'

/**
 * Where what is selected on a page stands in one of its articles: by the ranges of the selection, exactly, and not by
 * looking for the words. Of several articles the first that has any of it is meant.
 * @param documents the page's, and those of its frames that are read
 */
export function selectedWords(articles: readonly ShownArticle[], documents: Iterable<Document>): SelectedWords {
  const painted = articles.flatMap((each) => (each.painted ? [{ each, painted: each.painted }] : []))
  const roots = [...new Set(painted.flatMap((article) => article.painted.shadowRoots))]
  const textsOf = (document: Document) =>
    selectedTexts(
      document,
      roots.filter((root) => root.ownerDocument === document),
    )
  // Each document has a selection of its own, and keeps it while the reader selects in another.
  let texts: SelectedText[] = []
  for (const each of new Set([documentInFocus(document), ...documents])) {
    texts = textsOf(each)
    if (texts.length > 0) break
  }
  for (const { each, painted: article } of painted) {
    const pieces = piecesIn(article, texts)
    if (pieces.length === 0) continue
    const isPart = texts.some((text) => !article.place(text) && canBeSeen(text))
    return { outcome: 'words', url: each.named(article.article).url, pieces, isPart }
  }
  return { outcome: texts.some(canBeSeen) ? 'elsewhere' : 'nothing' }
}

/** The page's document, or that of the frame which has the focus. */
function documentInFocus(page: Document): Document {
  const inner = (page.activeElement as Partial<HTMLIFrameElement> | null)?.contentDocument
  return inner ? documentInFocus(inner) : page
}

function piecesIn(painted: PaintedArticle, texts: readonly SelectedText[]): PlacedPiece[] {
  const pieces: PlacedPiece[] = []
  for (const text of texts) {
    const span = painted.place(text)
    if (!span) continue
    const whole = stringOf(painted.article, span.where)
    const last = pieces.at(-1)
    const gap = last?.where === span.where && last.end <= span.start ? whole.slice(last.end, span.start) : null
    const isRunningOn = last && gap !== null && !hasWords(gap) && !gap.includes(JOINT)
    const start = isRunningOn ? last.start : span.start
    const piece = { ...span, start, text: whole.slice(start, span.end) }
    if (isRunningOn) pieces[pieces.length - 1] = piece
    else pieces.push(piece)
  }
  return pieces.filter((piece) => hasWords(piece.text))
}

/** Whether words of a text are drawn at all: scripts and styles are text, too. */
function canBeSeen({ node, from, to }: SelectedText): boolean {
  if (!hasWords(node.data.slice(from, to))) return false
  const range = node.ownerDocument.createRange()
  range.setStart(node, from)
  range.setEnd(node, to)
  return range.getClientRects().length > 0
}
