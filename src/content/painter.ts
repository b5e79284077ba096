import type { ArticleView } from '../core/article/read-article'
import type { TextRange } from '../core/article/text-map'
import type { Article, Span, Statement } from '../core/model'
import { ownPieces, quotedSpans } from '../core/own-words'
import { withOuterMarks } from '../core/quoted-parts'
import { type Ground, type Line, LOOKS, type Look } from '../platform/highlight-names'
import type { Canvas } from './canvas'

/**
 * Paints statements on the page with the CSS Custom Highlight API: no node is added, moved or changed, and no text
 * shifts. What is painted is a set of live ranges, so it follows the words while the page moves. The page's scripts see
 * it, so it tells what the page's own text tells, and nothing changes in it as statements are checked or opened.
 */
export class Painter {
  #ground: Ground
  #isApart = false
  readonly #painted = new Map<Look, { ground: Ground; ranges: readonly Range[] }>()
  #ranges = new Map<string, Range[]>()
  /** Of mixed statements: what is quoted, and what is not. */
  readonly #parts = new Map<string, { quoted: Range[]; own: Range[] }>()
  #hovered: string | null = null

  /** @param canvas what others paint on, too */
  constructor(
    ground: Ground,
    private readonly canvas: Canvas,
  ) {
    this.#ground = ground
  }

  /**
   * Paints these statements in place of those before. The pointer's mark stays where its statement does.
   * @param isApart whether the page's own links have lines like those of marks
   */
  paint(view: ArticleView, statements: readonly Statement[], ground = this.#ground, isApart = this.#isApart): void {
    this.#unpaint()
    this.#ground = ground
    this.#isApart = isApart
    const looks = Object.fromEntries(LOOKS.map((look) => [look, [] as Range[]])) as Record<Look, Range[]>
    for (const statement of statements) {
      const ranges = shownRanges(view, statement).flatMap(liveRange)
      this.#ranges.set(statement.id, ranges)
      looks[lineLookOf(statement, isApart)].push(...ranges)
      const rangesOf = (spans: Span[]) =>
        spans.flatMap((span) => view.rangesOf(span, statement.where)).flatMap(liveRange)
      const quoted = rangesOf(quotedSpans(statement))
      const own = quoted.length > 0 ? rangesOf(ownPieces(statement)) : []
      if (quoted.length > 0) this.#parts.set(statement.id, { quoted, own })
      looks.quote.push(...(statement.form === 'direct' ? ranges : quoted))
      if (statement.form !== 'direct') looks.report.push(...(quoted.length > 0 ? own : ranges))
    }
    for (const look of LOOKS) if (look !== 'hover') this.#set(look, looks[look])
    this.hover(this.#hovered)
  }

  /** Whether what is painted still lies on these statements' words, as the page is now. */
  fits(view: ArticleView, statements: readonly Statement[], ground: Ground): boolean {
    return (
      ground === this.#ground &&
      statements.every((statement) => {
        const ranges = this.#ranges.get(statement.id) ?? []
        const wanted = shownRanges(view, statement)
        return ranges.length === wanted.length && wanted.every((range, at) => isAt(ranges[at], range))
      })
    )
  }

  /** Marks one statement as being under the pointer, or none. */
  hover(id: string | null): void {
    this.#hovered = id
    this.#set('hover', id === null ? [] : (this.#ranges.get(id) ?? []))
  }

  /** Where a statement stands on the page; `[]` where its words are gone. */
  rangesOf(id: string): Range[] {
    return (this.#ranges.get(id) ?? []).filter(isLive)
  }

  /** The same in two: the words that are judged, and, of a mixed statement, the page's own. */
  partsOf(id: string): { judged: Range[]; own: Range[] } {
    const parts = this.#parts.get(id)
    return { judged: parts?.quoted.filter(isLive) ?? this.rangesOf(id), own: parts?.own.filter(isLive) ?? [] }
  }

  /** Puts back what the page has thrown off, and throws out what it has put in. */
  restore(): void {
    this.canvas.restore()
  }

  /** Takes all paint off. Paint that another instance has put there since is left alone. */
  clear(): void {
    this.#unpaint()
    this.#hovered = null
  }

  #unpaint(): void {
    for (const look of [...this.#painted.keys()]) this.#take(look)
    this.#ranges = new Map()
    this.#parts.clear()
  }

  #set(look: Look, ranges: Range[]): void {
    this.#take(look)
    this.canvas.add(look, this.#ground, ranges)
    this.#painted.set(look, { ground: this.#ground, ranges })
  }

  #take(look: Look): void {
    const painted = this.#painted.get(look)
    if (painted) this.canvas.remove(look, painted.ground, painted.ranges)
    this.#painted.delete(look)
  }
}

/** The line under a statement: each has one. */
function lineLookOf(statement: Statement, isApart: boolean): Look {
  const set = isApart ? 'Apart' : statement.form === 'indirect' ? 'Report' : 'Quote'
  return `${lineOf(statement)}${set}`
}

function lineOf({ confidence, sources }: Statement): Line {
  if (confidence === 'low') return 'doubtful'
  return sources.length > 0 ? 'linked' : 'open'
}

function shownRanges(view: ArticleView, statement: Statement): TextRange[] {
  return shownSpans(statement, view.article).flatMap((span) => view.rangesOf(span, statement.where))
}

/** A direct quotation is shown with its marks. */
function shownSpans({ form, where, content }: Statement, { text }: Article): Span[] {
  return form === 'direct' && where === 'body' ? content.map((piece) => withOuterMarks(piece, text)) : content
}

const isLive = (range: Range) => !range.collapsed && range.startContainer.isConnected

/** None where the page has cut the text short since it was read: that change is looked at in its turn. */
function liveRange({ startNode, startOffset, endNode, endOffset }: TextRange): Range[] {
  if (startOffset > startNode.length || endOffset > endNode.length) return []
  const range = startNode.ownerDocument.createRange()
  range.setStart(startNode, startOffset)
  range.setEnd(endNode, endOffset)
  return [range]
}

function isAt(range: Range | undefined, { startNode, startOffset, endNode, endOffset }: TextRange): boolean {
  return (
    range?.startContainer === startNode &&
    range.startOffset === startOffset &&
    range.endContainer === endNode &&
    range.endOffset === endOffset
  )
}
