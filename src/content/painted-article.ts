import type { ArticleView } from '../core/article/read-article'
import type { Article, Statement } from '../core/model'
import { type PlacedSpan, spansOf } from '../core/spans-of'
import type { Ground } from '../platform/highlight-names'
import type { Outcomes } from '../platform/messages'
import { boxInWindow } from './box-in-window'
import type { Canvas } from './canvas'
import { findStatement } from './find-statement'
import { measureGround } from './measure-ground'
import { hasLinksLikeMarks } from './measure-links'
import type { OverlayMark } from './overlay-layer'
import type { OverlayLook } from './overlay-looks'
import { Painter } from './painter'
import type { Box } from './place-card'
import { isSameArticle } from './same-article'
import type { SelectedText } from './selected-texts'
import { showRanges } from './show-ranges'
import { isShadowRoot, type Point } from './watch-pointer'

/** Ms a statement that was sought flashes. */
const FLASH = 900

/** An article that was read, with its statements painted on the page, until `close`. It goes along with the page. */
export class PaintedArticle {
  #view: ArticleView
  #statements: readonly Statement[]
  #ground: Ground
  readonly #painter: Painter
  #focused: string | null = null
  #flashing: string | null = null

  /** @param redraw called when other marks are to be drawn over the statements than before */
  constructor(
    view: ArticleView,
    statements: readonly Statement[],
    canvas: Canvas,
    private readonly redraw: () => void,
  ) {
    this.#view = view
    this.#statements = statements
    this.#ground = groundOf(view)
    this.#painter = new Painter(this.#ground, canvas)
    this.#painter.paint(view, statements, this.#ground, hasLinksLikeMarks(view))
  }

  get article(): Article {
    return this.#view.article
  }

  /** What its statements rest on. */
  get restsOn(): PlacedSpan[] {
    return spansOf(this.#statements, this.article)
  }

  get ground(): Ground {
    return this.#ground
  }

  /** Shows another reading of the same article. What is focused stays so if it is still there. */
  update(view: ArticleView, statements: readonly Statement[]): void {
    this.#view = view
    this.#statements = statements
    this.#ground = groundOf(view)
    this.#painter.paint(view, statements, this.#ground, hasLinksLikeMarks(view))
    this.open(this.#focused)
  }

  /**
   * Whether the article, as it is on the page now, is still the one that was read. Then the paint goes along: scripts
   * often build the same text anew, turn a page dark, or throw paint away that is not their own.
   */
  follows(view: ArticleView): boolean {
    if (!isSameArticle(view.article, this.#view.article)) return false
    this.#view = view
    const ground = groundOf(view)
    if (this.#painter.fits(view, this.#statements, ground)) this.#painter.restore()
    else this.#painter.paint(view, this.#statements, ground, hasLinksLikeMarks(view))
    this.#ground = ground
    return true
  }

  /** What is to be drawn over each statement, given what came of checking. */
  marks(outcomes: Outcomes | null): OverlayMark[] {
    const ground = this.#ground
    return this.#statements.flatMap(({ id }): OverlayMark[] => {
      const { judged, own } = this.#painter.partsOf(id)
      const look = this.#lookOf(id, outcomes)
      // What came of checking is told of quoted words alone. The boxes are the same, whatever that is.
      const ownLook = look === 'focus' || look === 'flash' ? look : 'nothing'
      return [
        { ranges: judged, look, ground },
        { ranges: own, look: ownLook, ground },
      ]
    })
  }

  get statements(): readonly Statement[] {
    return this.#statements
  }

  /** The statement that is marked as open; null where none is. */
  get opened(): string | null {
    return this.#focused
  }

  /** Where a stretch of a text node stands in the article; null where it is no part of it. */
  place({ node, from, to }: SelectedText): PlacedSpan | null {
    const [start, end] = [this.#view.offsetAt(node, from), this.#view.offsetAt(node, to)]
    if (!start || start.where !== end?.where || end.offset <= start.offset) return null
    return { where: start.where, start: start.offset, end: end.offset }
  }

  /** The open shadow trees that its text stands in, and those around them. */
  get shadowRoots(): ShadowRoot[] {
    const roots = new Set<Node>()
    for (const parent of this.#view.parentsOf({ start: 0, end: this.article.text.length }, 'body')) {
      for (let root = parent.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) roots.add(root)
    }
    return [...roots].filter(isShadowRoot)
  }

  has(id: string): boolean {
    return this.#statements.some((statement) => statement.id === id)
  }

  /** The statement whose words are at a place on the page; null where there is none. */
  at(point: Point): Statement | null {
    return findStatement(this.#view, this.#statements, (id) => this.#painter.rangesOf(id), point)
  }

  /** Where a statement begins, in the page's window; null where its words are gone. */
  boxOf(id: string): Box | null {
    const [first] = this.#painter.rangesOf(id)
    return first ? boxInWindow(first) : null
  }

  /** Where the words of a statement stand on the page; `[]` where they are gone. */
  rangesOf(id: string): Range[] {
    return this.#painter.rangesOf(id)
  }

  /** Where all lines of a statement stand, in the window of their document. */
  linesOf(id: string): Box[] {
    return this.#painter.rangesOf(id).flatMap((range) => [...range.getClientRects()])
  }

  /** Marks a statement as one that is under the pointer, or none. */
  hover(id: string | null): void {
    this.#painter.hover(id)
  }

  /** Marks a statement as open, or none. One that is not in this article counts as none. */
  open(id: string | null): void {
    this.#focused = id !== null && this.has(id) ? id : null
    this.redraw()
  }

  /** Marks a statement as open, brings it into view and flashes it. */
  focus(id: string | null): void {
    this.open(id)
    const focused = this.#focused
    if (focused === null) return
    showRanges(this.#painter.rangesOf(focused))
    this.#flashing = focused
    setTimeout(() => {
      if (this.#flashing === focused) this.#flashing = null
      this.redraw()
    }, FLASH)
  }

  /** Takes everything off the page. */
  close(): void {
    this.#painter.clear()
  }

  #lookOf(id: string, outcomes: Outcomes | null): OverlayLook {
    if (id === this.#focused) return id === this.#flashing ? 'flash' : 'focus'
    if (outcomes?.stands.includes(id)) return 'stands'
    if (outcomes?.another.includes(id)) return 'another'
    return outcomes?.differs.includes(id) ? 'differs' : 'nothing'
  }
}

function groundOf({ article, rangesOf }: ArticleView): Ground {
  const [first] = rangesOf({ start: 0, end: Math.min(1, article.text.length) }, 'body')
  const element = first?.startNode.parentElement
  return element ? measureGround(element) : 'light'
}
