import type { ArticleView } from '../core/article/read-article'
import type { Statement } from '../core/model'
import type { Outcomes } from '../platform/messages'
import { askFromPage } from '../platform/page-messaging'
import { findStatement } from './find-statement'
import { type Ground, measureGround } from './measure-ground'
import { Painter } from './painter'
import { isSameArticle } from './same-article'
import { showRanges } from './show-ranges'
import { watchPointer } from './watch-pointer'
import type { World } from './world'

/** Ms a statement that was sought flashes. */
const FLASH = 900

/** A page whose article was read, with its statements painted on it, until `close`. It goes along with the page. */
export class ReadPage {
  #view: ArticleView
  #statements: readonly Statement[]
  #ground: Ground
  readonly #painter: Painter
  readonly #life = new AbortController()
  #focused: string | null = null
  #card: { id: string; close(): void } | null = null
  #toldStale = false

  constructor(view: ArticleView, statements: readonly Statement[], outcomes: Outcomes | null = null) {
    this.#view = view
    this.#statements = statements
    this.#ground = groundOf(view)
    this.#painter = new Painter(this.#ground)
    this.#painter.outcomes = outcomes
    this.#painter.paint(view, statements)
    watchPointer(
      {
        hover: (point) => this.#hover(point && (this.#at(point)?.id ?? null)),
        click: (point) => void this.#clicked(this.#at(point)),
      },
      this.#life.signal,
    )
  }

  /** Shows another reading of the same page. What is focused, or shown on the card, stays so if it is still there. */
  update(view: ArticleView, statements: readonly Statement[]): void {
    this.#view = view
    this.#statements = statements
    this.#ground = groundOf(view)
    this.#toldStale = false
    this.#painter.paint(view, statements, this.#ground)
    this.mark(this.#focused)
    if (this.#card && !this.#has(this.#card.id)) this.#closeCard()
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

  /** Marks a statement, or none. One that is not on this page counts as none. */
  mark(id: string | null): void {
    this.#focused = id !== null && this.#has(id) ? id : null
    this.#painter.mark('focus', this.#focused)
  }

  /** Marks a statement, brings it into view and flashes it. */
  focus(id: string | null): void {
    this.mark(id)
    if (this.#focused === null) return
    showRanges(this.#painter.rangesOf(this.#focused))
    this.#painter.mark('flash', this.#focused)
    setTimeout(() => this.#life.signal.aborted || this.#painter.mark('flash', null), FLASH)
  }

  /** Lets the reader know, once a reading, that the page is no longer what was read, and will not be soon. */
  tellStale(): void {
    if (this.#toldStale) return
    this.#toldStale = true
    void askFromPage('changed', null)
  }

  /** Takes everything off the page. */
  close(): void {
    this.#life.abort()
    this.#closeCard()
    this.#painter.clear()
  }

  #has(id: string): boolean {
    return this.#statements.some((statement) => statement.id === id)
  }

  #at(point: { x: number; y: number }): Statement | null {
    return findStatement(this.#view, this.#statements, (id) => this.#painter.rangesOf(id), point)
  }

  #hover(id: string | null): void {
    this.#painter.restore()
    this.#painter.mark('hover', id)
  }

  async #clicked(statement: Statement | null): Promise<void> {
    if (!statement) return
    this.mark(statement.id)
    const reply = await askFromPage('open', { id: statement.id })
    if (!reply?.answer.panel && !this.#life.signal.aborted) this.#showCard(statement)
  }

  /** Where the browser keeps its panel shut, the page itself shows the chain, if the background has sent the card. */
  #showCard(statement: Statement): void {
    this.#closeCard()
    const [avoid] = this.#painter.rangesOf(statement.id).map((range) => range.getBoundingClientRect())
    const card = (globalThis as World).whenceCard?.(statement, this.#view.article, {
      theme: this.#ground,
      onClose: () => this.mark(null),
      ...(avoid && { avoid }),
    })
    if (card) this.#card = { id: statement.id, close: card.close }
  }

  #closeCard(): void {
    this.#card?.close()
    this.#card = null
  }
}

function groundOf({ article, rangesOf }: ArticleView): Ground {
  const [first] = rangesOf({ start: 0, end: Math.min(1, article.text.length) }, 'body')
  const element = first?.startNode.parentElement
  return element ? measureGround(element) : 'light'
}
