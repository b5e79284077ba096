import type { ArticleView } from '../core/article/read-article'
import type { Statement } from '../core/model'
import type { HighlightNames } from '../platform/highlight-names'
import type { Outcomes } from '../platform/messages'
import { answerAsPage } from '../platform/page-messaging'
import { Canvas } from './canvas'
import { Overlay } from './overlay'
import type { OverlayMark } from './overlay-layer'
import { PaintedArticle } from './painted-article'
import { selectedWords } from './selected-words'
import { type ShownArticle, statementAt } from './shown-article'
import { ShownCard } from './shown-card'
import { Sight } from './sight'
import { type Point, watchPointer } from './watch-pointer'

/** The page that tools work on. */
export interface Workplace {
  /** Under which highlights go in this page. */
  names: HighlightNames
  articles(): readonly ShownArticle[]
  /** What came of checking, null where nothing did. */
  outcomes(): Outcomes | null
  /** The reader has clicked a statement. */
  open(article: PaintedArticle, statement: Statement): void
}

/** What a page's articles are looked at, painted, drawn over and pointed at with. */
export class PageTools {
  /** The card that the page itself shows. */
  readonly card = new ShownCard()
  readonly #canvas: Canvas
  /** The page's, and those of its frames, while they are watched. */
  readonly #documents = new Set<Document>()
  readonly #answers = { selected: () => selectedWords(this.page.articles(), this.#documents) }
  #overlay: Overlay | null = null
  #hovered: PaintedArticle | null = null

  constructor(private readonly page: Workplace) {
    this.#canvas = new Canvas(page.names)
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
    if (this.#overlay) this.#overlay.putIn()
    else this.#overlay = new Overlay(() => this.#marks(), this.page.names.layer)
  }

  /** Draws the layer anew, if there is one. */
  draw(): void {
    this.#overlay?.draw()
  }

  /** Takes the layer out of the page. */
  disengage(): void {
    this.#overlay?.close()
    this.#overlay = null
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
  }

  #click(point: Point): void {
    if (!this.#areShown) return
    const found = statementAt(this.page.articles(), point)
    if (found) this.page.open(found.painted, found.statement)
  }
}
