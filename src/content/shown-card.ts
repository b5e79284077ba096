import type { Statement } from '../core/model'
import type { CardWorld } from './card-world'
import type { ShownArticle } from './shown-article'

/** The card that the page itself shows, where the browser keeps its panel shut; one at most. */
export class ShownCard {
  #card: { id: string; of: ShownArticle; close(): void } | null = null

  /** Shows the chain of a statement, if the background has sent the card. */
  show(of: ShownArticle, statement: Statement, onClose: () => void): void {
    this.close()
    const { painted } = of
    if (!painted) return
    const avoid = painted.boxOf(statement.id)
    const card = (globalThis as CardWorld).whenceCard?.(statement, of.named(painted.article), {
      theme: painted.ground,
      onClose,
      ...(avoid && { avoid }),
    })
    if (card) this.#card = { id: statement.id, of, close: card.close }
  }

  close(): void {
    this.#card?.close()
    this.#card = null
  }

  /** Closes it where its article is gone, or its statement is no longer in it. */
  leave(article: ShownArticle): void {
    if (this.#card?.of === article && !article.painted?.has(this.#card.id)) this.close()
  }
}
