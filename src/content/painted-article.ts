import type { ArticleView } from '../core/article/read-article'
import type { Article, Statement } from '../core/model'
import type { Outcomes } from '../platform/messages'
import { boxInWindow } from './box-in-window'
import type { Canvas } from './canvas'
import { findStatement } from './find-statement'
import { type Ground, measureGround } from './measure-ground'
import { Painter } from './painter'
import type { Box } from './place-card'
import { isSameArticle } from './same-article'
import { showRanges } from './show-ranges'
import type { Point } from './watch-pointer'

/** Ms a statement that was sought flashes. */
const FLASH = 900

/** An article that was read, with its statements painted on the page, until `close`. It goes along with the page. */
export class PaintedArticle {
  #view: ArticleView
  #statements: readonly Statement[]
  #ground: Ground
  readonly #painter: Painter
  #focused: string | null = null
  #isClosed = false

  constructor(view: ArticleView, statements: readonly Statement[], canvas: Canvas, outcomes: Outcomes | null) {
    this.#view = view
    this.#statements = statements
    this.#ground = groundOf(view)
    this.#painter = new Painter(this.#ground, canvas)
    this.#painter.outcomes = outcomes
    this.#painter.paint(view, statements)
  }

  get article(): Article {
    return this.#view.article
  }

  get ground(): Ground {
    return this.#ground
  }

  /** Shows another reading of the same article. What is focused stays so if it is still there. */
  update(view: ArticleView, statements: readonly Statement[]): void {
    this.#view = view
    this.#statements = statements
    this.#ground = groundOf(view)
    this.#painter.paint(view, statements, this.#ground)
    this.mark(this.#focused)
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
    else this.#painter.paint(view, this.#statements, ground)
    this.#ground = ground
    return true
  }

  /** Shows what came of checking. */
  show(outcomes: Outcomes): void {
    this.#painter.outcomes = outcomes
    this.#painter.paint(this.#view, this.#statements)
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

  /** Marks a statement as one that is under the pointer, or none. */
  hover(id: string | null): void {
    this.#painter.mark('hover', id)
  }

  /** Marks a statement, or none. One that is not in this article counts as none. */
  mark(id: string | null): void {
    this.#focused = id !== null && this.has(id) ? id : null
    this.#painter.mark('focus', this.#focused)
  }

  /** Marks a statement, brings it into view and flashes it. */
  focus(id: string | null): void {
    this.mark(id)
    if (this.#focused === null) return
    showRanges(this.#painter.rangesOf(this.#focused))
    this.#painter.mark('flash', this.#focused)
    setTimeout(() => this.#isClosed || this.#painter.mark('flash', null), FLASH)
  }

  /** Takes everything off the page. */
  close(): void {
    this.#isClosed = true
    this.#painter.clear()
  }
}

function groundOf({ article, rangesOf }: ArticleView): Ground {
  const [first] = rangesOf({ start: 0, end: Math.min(1, article.text.length) }, 'body')
  const element = first?.startNode.parentElement
  return element ? measureGround(element) : 'light'
}
