import type { ArticleView } from '../core/article/read-article'
import type { TextRange } from '../core/article/text-map'
import type { Article, Span, Statement } from '../core/model'
import { quotedParts, withOuterMarks } from '../core/quoted-parts'
import type { Outcomes } from '../platform/messages'
import { Canvas } from './canvas'
import type { Ground } from './measure-ground'

/** Looks of `highlights.css`, and which lies over which: the higher number is painted on top. */
const PRIORITIES = {
  quote: 0,
  open: 1,
  linked: 1,
  stands: 1,
  differs: 1,
  doubtful: 2,
  hover: 3,
  focus: 4,
  flash: 5,
} as const
type Look = keyof typeof PRIORITIES

/** Looks of the line under a statement: each has one. */
type Line = 'open' | 'linked' | 'doubtful' | keyof Outcomes

/** Looks that pass over one statement at a time. */
type Mark = 'hover' | 'focus' | 'flash'

/**
 * Paints statements on the page with the CSS Custom Highlight API: no node is added, moved or changed, and no text
 * shifts. What is painted is a set of live ranges, so it follows the words while the page moves.
 */
export class Painter {
  /** What came of checking; shows with the next paint. */
  outcomes: Outcomes | null = null
  #ground: Ground
  /** Under which names, and where, each look is painted. */
  readonly #painted = new Map<Look, { name: string; ranges: readonly Range[] }>()
  readonly #marked = new Map<Mark, string>()
  #ranges = new Map<string, Range[]>()

  /** @param canvas what others paint on, too */
  constructor(
    ground: Ground,
    private readonly canvas = new Canvas(),
  ) {
    this.#ground = ground
  }

  /** Paints these statements in place of those before. A mark stays where its statement does. */
  paint(view: ArticleView, statements: readonly Statement[], ground = this.#ground): void {
    this.#unpaint()
    this.#ground = ground
    const looks: Record<'quote' | Line, Range[]> = {
      quote: [],
      open: [],
      linked: [],
      doubtful: [],
      stands: [],
      differs: [],
    }
    for (const statement of statements) {
      const ranges = shownRanges(view, statement).flatMap(liveRange)
      this.#ranges.set(statement.id, ranges)
      looks[this.#lineOf(statement)].push(...ranges)
      const quoted = quotedSpans(statement).flatMap((span) => view.rangesOf(span, statement.where))
      looks.quote.push(...(statement.form === 'direct' ? ranges : quoted.flatMap(liveRange)))
    }
    for (const [look, ranges] of Object.entries(looks)) this.#set(look as Look, ranges)
    for (const [look, id] of this.#marked) this.mark(look, id)
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

  /** Marks one statement with a passing look, or none. */
  mark(look: Mark, id: string | null): void {
    if (id === null) this.#marked.delete(look)
    else this.#marked.set(look, id)
    this.#set(look, id === null ? [] : (this.#ranges.get(id) ?? []))
  }

  /** Where a statement stands on the page; `[]` where its words are gone. */
  rangesOf(id: string): Range[] {
    return (this.#ranges.get(id) ?? []).filter((range) => !range.collapsed && range.startContainer.isConnected)
  }

  /** Puts back what the page has thrown off, as it may: the registry is the page's as well as ours. */
  restore(): void {
    this.canvas.restore()
  }

  /** Takes all paint off. Paint that another instance has put there since is left alone. */
  clear(): void {
    this.#unpaint()
    this.#marked.clear()
  }

  #lineOf({ id, confidence, sources }: Statement): Line {
    if (this.outcomes?.stands.includes(id)) return 'stands'
    if (this.outcomes?.differs.includes(id)) return 'differs'
    if (confidence === 'low') return 'doubtful'
    return sources.length > 0 ? 'linked' : 'open'
  }

  #unpaint(): void {
    for (const look of [...this.#painted.keys()]) this.#take(look)
    this.#ranges = new Map()
  }

  #set(look: Look, ranges: Range[]): void {
    this.#take(look)
    const name = this.#ground === 'dark' ? `ref-${look}-dark` : `ref-${look}`
    this.canvas.add(name, PRIORITIES[look], ranges)
    this.#painted.set(look, { name, ranges })
  }

  #take(look: Look): void {
    const painted = this.#painted.get(look)
    if (painted) this.canvas.remove(painted.name, painted.ranges)
    this.#painted.delete(look)
  }
}

function shownRanges(view: ArticleView, statement: Statement): TextRange[] {
  return shownSpans(statement, view.article).flatMap((span) => view.rangesOf(span, statement.where))
}

/** A direct quotation is shown with its marks. */
function shownSpans({ form, where, content }: Statement, { text }: Article): Span[] {
  return form === 'direct' && where === 'body' ? content.map((piece) => withOuterMarks(piece, text)) : content
}

function quotedSpans({ form, content }: Statement): Span[] {
  return form === 'mixed' ? content.flatMap(quotedParts) : []
}

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
