import type { ArticleView } from '../core/article/read-article'
import type { Article, Span, Statement } from '../core/model'
import { quotedParts, withOuterMarks } from '../core/quoted-parts'
import type { Ground } from './measure-ground'

/** Looks of `highlights.css`, and which lies over which: the higher number is painted on top. */
const PRIORITIES = { quote: 0, open: 1, linked: 1, doubtful: 2, hover: 3, focus: 4, flash: 5 } as const
type Look = keyof typeof PRIORITIES

/**
 * Paints statements on the page with the CSS Custom Highlight API: no node is added, moved or changed, and no text
 * shifts. What is painted is a set of live ranges, so it follows the words while the page moves.
 */
export class Painter {
  readonly #ground: Ground
  readonly #painted = new Map<string, Highlight>()
  #ranges = new Map<string, Range[]>()

  constructor(ground: Ground) {
    this.#ground = ground
  }

  /** Paints these statements in place of those before. */
  paint(view: ArticleView, statements: readonly Statement[]): void {
    this.clear()
    const looks: Record<'quote' | 'open' | 'linked' | 'doubtful', Range[]> = {
      quote: [],
      open: [],
      linked: [],
      doubtful: [],
    }
    for (const statement of statements) {
      const rangesOf = (span: Span) => domRanges(view, span, statement)
      const ranges = shownSpans(statement, view.article).flatMap(rangesOf)
      this.#ranges.set(statement.id, ranges)
      looks[lineOf(statement)].push(...ranges)
      looks.quote.push(...(statement.form === 'direct' ? ranges : quotedSpans(statement).flatMap(rangesOf)))
    }
    for (const [look, ranges] of Object.entries(looks)) this.#set(look as Look, ranges)
  }

  /** Marks one statement with a passing look, or none. */
  mark(look: 'hover' | 'focus' | 'flash', id: string | null): void {
    this.#set(look, id === null ? [] : (this.#ranges.get(id) ?? []))
  }

  /** Where a statement stands on the page; `[]` where its words are gone. */
  rangesOf(id: string): Range[] {
    return (this.#ranges.get(id) ?? []).filter((range) => !range.collapsed && range.startContainer.isConnected)
  }

  /** Takes all paint off. Paint that another instance has put there since is left alone. */
  clear(): void {
    for (const [name, highlight] of this.#painted) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    }
    this.#painted.clear()
    this.#ranges = new Map()
  }

  #set(look: Look, ranges: Range[]): void {
    const name = this.#ground === 'dark' ? `ref-${look}-dark` : `ref-${look}`
    const highlight = new Highlight(...ranges)
    highlight.priority = PRIORITIES[look]
    CSS.highlights.set(name, highlight)
    this.#painted.set(name, highlight)
  }
}

function lineOf({ confidence, sources }: Statement): 'doubtful' | 'linked' | 'open' {
  if (confidence === 'low') return 'doubtful'
  return sources.length > 0 ? 'linked' : 'open'
}

/** A direct quotation is shown with its marks. */
function shownSpans({ form, where, content }: Statement, { text }: Article): Span[] {
  return form === 'direct' && where === 'body' ? content.map((piece) => withOuterMarks(piece, text)) : content
}

function quotedSpans({ form, content }: Statement): Span[] {
  return form === 'mixed' ? content.flatMap(quotedParts) : []
}

function domRanges(view: ArticleView, span: Span, { where }: Statement): Range[] {
  return view.rangesOf(span, where).map(({ startNode, startOffset, endNode, endOffset }) => {
    const range = document.createRange()
    range.setStart(startNode, startOffset)
    range.setEnd(endNode, endOffset)
    return range
  })
}
