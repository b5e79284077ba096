import type { Statement } from '../core/model'
import type { Outcomes } from '../platform/messages'
import { askFromPage } from '../platform/page-messaging'
import type { Card } from './card'
import type { CardWorld } from './card-world'
import type { ShownArticle } from './shown-article'

/** The card that the page itself shows, where the browser keeps its panel shut; one at most. */
export class ShownCard {
  #shown: { id: string; of: ShownArticle; card: Card } | null = null

  /** @param outcomes what came of checking, null where nothing did */
  constructor(private readonly outcomes: () => Outcomes | null) {}

  /** Shows the chain of a statement, if the background has sent the card. */
  show(of: ShownArticle, statement: Statement, onClose: () => void): void {
    const hadFocus = this.#shown?.card.hasFocus() ?? false
    this.close()
    const { painted } = of
    if (!painted) return
    const { id } = statement
    const avoid = painted.boxOf(id)
    const card = (globalThis as CardWorld).whenceCard?.(statement, of.named(painted.article), {
      theme: painted.ground,
      claim: this.#claimOf(id),
      check: async () => (await askFromPage('checkOpen', { id }))?.answer.missing ?? null,
      key: askFromPage('panelKey', null).then((reply) => reply?.answer ?? ''),
      onClose,
      ...(avoid && { avoid }),
    })
    if (!card) return
    this.#shown = { id, of, card }
    if (hadFocus) card.focus()
  }

  /** What came of checking may have changed. */
  tell(): void {
    if (this.#shown) this.#shown.card.tell(this.#claimOf(this.#shown.id))
  }

  close(): void {
    this.#shown?.card.close()
    this.#shown = null
  }

  /** Closes it where its article is gone, or its statement is no longer in it. */
  leave(article: ShownArticle): void {
    if (this.#shown?.of === article && !article.painted?.has(this.#shown.id)) this.close()
  }

  #claimOf = (id: string) => this.outcomes()?.claims[id] ?? null
}
