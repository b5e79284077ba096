import { type ArticleView, readArticle } from '../core/article/read-article'
import type { Statement } from '../core/model'
import { askFromPage } from '../platform/page-messaging'
import { showCard } from './card'
import { findStatement } from './find-statement'
import { isHidden } from './is-hidden'
import type { Ground } from './measure-ground'
import { Painter } from './painter'
import { showRanges } from './show-ranges'
import { addressOf } from './watch-page'
import { watchPointer } from './watch-pointer'

/** Ms a statement that was sought flashes. */
const FLASH = 900

/** A page whose article was read, with its statements painted on it, until `close`. */
export class ReadPage {
  #view: ArticleView
  readonly #statements: readonly Statement[]
  readonly #ground: Ground
  readonly #painter: Painter
  readonly #life = new AbortController()
  #focused: string | null = null
  #card: { close(): void } | null = null
  #changed = false

  constructor(view: ArticleView, statements: readonly Statement[], ground: Ground) {
    this.#view = view
    this.#statements = statements
    this.#ground = ground
    this.#painter = new Painter(ground)
    this.#painter.paint(view, statements)
    watchPointer(
      {
        hover: (point) => this.#painter.mark('hover', point && (this.#at(point)?.id ?? null)),
        click: (point) => void this.#clicked(this.#at(point)),
      },
      this.#life.signal,
    )
  }

  /** The statement that is marked. */
  get focused(): string | null {
    return this.#focused
  }

  /** Marks a statement, or none. One that is not on this page counts as none. */
  mark(id: string | null): void {
    this.#focused = this.#statements.some((statement) => statement.id === id) ? id : null
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

  /**
   * After a change on the page: whether its text is still the one that was read. Scripts often build the same text
   * anew; then it is painted anew.
   */
  follows(): boolean {
    const view = readArticle(document, { url: addressOf(location), isHidden })
    if (view?.article.text !== this.#view.article.text) return false
    this.#follow(view)
    return true
  }

  /** Lets the reader know, once, that the page is no longer what was read. */
  tellChanged(): void {
    if (this.#changed) return
    this.#changed = true
    void askFromPage('changed', null)
  }

  /** Takes everything off the page. */
  close(): void {
    this.#life.abort()
    this.#card?.close()
    this.#painter.clear()
  }

  #at(point: { x: number; y: number }): Statement | null {
    return findStatement(this.#view, this.#statements, (id) => this.#painter.rangesOf(id), point)
  }

  async #clicked(statement: Statement | null): Promise<void> {
    if (!statement) return
    this.mark(statement.id)
    const reply = await askFromPage('open', { id: statement.id })
    if (!reply?.answer.panel && !this.#life.signal.aborted) this.#showCard(statement)
  }

  /** Where the browser keeps its panel shut, the page itself shows the chain. */
  #showCard(statement: Statement): void {
    this.#card?.close()
    const [avoid] = this.#painter.rangesOf(statement.id).map((range) => range.getBoundingClientRect())
    this.#card = showCard(statement, this.#view.article, {
      theme: this.#ground,
      onClose: () => this.mark(null),
      ...(avoid && { avoid }),
    })
  }

  #follow(view: ArticleView): void {
    this.#view = view
    if (this.#statements.every(({ id }) => this.#painter.rangesOf(id).length > 0)) return
    this.#painter.paint(view, this.#statements)
    this.#painter.mark('focus', this.#focused)
  }
}
