import type { ArticleView } from '../core/article/read-article'
import type { Statement } from '../core/model'
import type { HighlightNames } from '../platform/highlight-names'
import { Canvas } from './canvas'
import { Overlay } from './overlay'
import type { OverlayMark } from './overlay-layer'
import { PaintedArticle } from './painted-article'
import { Sight } from './sight'
import { type PointerListener, watchPointer } from './watch-pointer'

/** What a page's articles are looked at, painted and drawn over with. */
export class PageTools {
  readonly #canvas: Canvas
  #overlay: Overlay | null = null

  /**
   * @param names under which highlights go in this page
   * @param marks what there is to draw over statements
   */
  constructor(
    private readonly names: HighlightNames,
    private readonly marks: () => OverlayMark[],
  ) {
    this.#canvas = new Canvas(names)
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
  watch(document: Document, listener: PointerListener, signal: AbortSignal): void {
    watchPointer(document, listener, signal)
  }

  /** Puts the highlights right where the page has changed them. */
  restore(): void {
    this.#canvas.restore()
  }

  /** The reader turns to the page's statements: from now on there is a layer over them. */
  engage(): void {
    if (this.#overlay) this.#overlay.putIn()
    else this.#overlay = new Overlay(this.marks, this.names.layer)
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
}
