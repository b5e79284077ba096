import type { ArticleView } from '../core/article/read-article'
import type { Statement } from '../core/model'
import type { HighlightNames } from '../platform/highlight-names'
import type { BackgroundToArticle, Handlers, Outcomes, Turning } from '../platform/messages'
import { answerAsPage } from '../platform/page-messaging'
import { Canvas } from './canvas'
import { Hand } from './hand'
import { HoverTip } from './hover-tip'
import { Overlay } from './overlay'
import type { OverlayMark } from './overlay-layer'
import { PaintedArticle } from './painted-article'
import { selectedWords } from './selected-words'
import type { Hovered } from './show-tip'
import { type Found, type ShownArticle, statementAt } from './shown-article'
import { ShownCard } from './shown-card'
import { Sight } from './sight'
import { type Direction, statementBeside } from './statement-beside'
import { isOnOwnControl, type Point, watchPointer } from './watch-pointer'

/** The page that tools work on. */
export interface Workplace {
  /** Under which highlights go in this page. */
  names: HighlightNames
  articles(): readonly ShownArticle[]
  /** What came of checking, null where nothing did. */
  outcomes(): Outcomes | null
  /** The reader has turned to a statement, by a click or by key. */
  open(article: PaintedArticle, statement: Statement, by: Turning): void
}

/** What a page's articles are looked at, painted, drawn over and pointed at with. */
export class PageTools {
  /** The card that the page itself shows. */
  readonly card: ShownCard
  readonly #canvas: Canvas
  /** The page's, and those of its frames, while they are watched. */
  readonly #documents = new Set<Document>()
  readonly #answers: Handlers<BackgroundToArticle, null> = {
    selected: () => selectedWords(this.page.articles(), this.#documents),
    step: ({ by }) => {
      this.#step(by)
      return null
    },
  }
  #overlay: Overlay | null = null
  readonly #hand = new Hand()
  readonly #tip: HoverTip
  #hovered: PaintedArticle | null = null

  constructor(private readonly page: Workplace) {
    this.#canvas = new Canvas(page.names)
    this.card = new ShownCard(page.outcomes)
    this.#tip = new HoverTip(page.names.layer)
  }

  /** A look at what can be seen of articles, as the page is now. @param holders what holds each */
  look(holders: ReadonlySet<Node>): Sight {
    return new Sight(holders)
  }

  /** Paints the statements of an article. */
  paint(view: ArticleView, statements: readonly Statement[]): PaintedArticle {
    return new PaintedArticle(view, statements, this.#canvas, () => this.draw())
  }

  /** Watches the pointer over a document of the page until `signal` aborts. */
  watch(document: Document, signal: AbortSignal): void {
    const listener = { hover: (point: Point | null) => this.#hover(point), click: (point: Point) => this.#click(point) }
    watchPointer(document, listener, signal)
    this.#documents.add(document)
    signal.addEventListener('abort', () => this.#documents.delete(document))
    if (document === globalThis.document) answerAsPage(this.#answers, signal)
  }

  /** The reader turns to the page's statements: from now on there is a layer over them. */
  engage(): void {
    this.card.tell()
    if (this.#overlay) this.#overlay.putIn()
    else this.#overlay = new Overlay(() => this.#marks(), this.page.names.layer)
  }

  /** Draws the layer anew, if there is one. */
  draw(): void {
    this.card.tell()
    this.#overlay?.draw()
  }

  /** Takes the layer out of the page, and what shows where the pointer is. */
  disengage(): void {
    this.#hand.show(null)
    this.#tip.close()
    this.#overlay?.close()
    this.#overlay = null
  }

  /** The reader turns, by key, to the statement after or before the open one: it is opened, scrolled to and flashed. */
  #step(by: Direction): void {
    const found = statementBeside(this.page.articles(), by)
    if (!found) return
    this.page.open(found.painted, found.statement, 'key')
    found.painted.focus(found.statement.id)
  }

  #marks(): OverlayMark[] {
    return this.page.articles().flatMap(({ painted }) => painted?.marks(this.page.outcomes()) ?? [])
  }

  /** Whether the reader has the marks shown: where they do not, no style of ours is in the page. */
  get #areShown(): boolean {
    return getComputedStyle(document.documentElement).getPropertyValue(`--${this.page.names.layer}`) === 'visible'
  }

  #hover(at: Point | null): void {
    const point = this.#areShown ? at : null
    const found = point && statementAt(this.page.articles(), point)
    const painted = found?.painted ?? null
    if (this.#hovered !== painted) this.#hovered?.hover(null)
    this.#hovered = painted
    // Where the page has changed the highlights, they are put right.
    this.#canvas.restore()
    painted?.hover(found?.statement.id ?? null)
    // Where the page has a link of its own, a click is its own, too.
    const answering = found && point && !isOnOwnControl(point) ? found : null
    this.#hand.show(answering && point ? point.target : null)
    this.#tip.follow(answering && this.#told(answering), point)
  }

  #told({ of, painted, statement }: Found): Hovered {
    const claim = this.page.outcomes()?.claims[statement.id] ?? null
    return { painted, statement, article: of.named(painted.article), claim }
  }

  #click(point: Point): void {
    this.#tip.hide()
    if (!this.#areShown) return
    const found = statementAt(this.page.articles(), point)
    if (found) this.page.open(found.painted, found.statement, 'click')
  }
}
