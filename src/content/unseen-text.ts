import type { ArticleView } from '../core/article/read-article'
import type { PlacedSpan } from '../core/spans-of'
import { inSlices } from './in-slices'
import type { Sight } from './sight'

/** So many times one after the other a page is read anew, since some of what was found on it nobody can see. */
const MAX_ANEW = 5
/**
 * Of what holds an article's text: where nobody can see more than that, all of it waits for a curtain to go up, a script
 * or the reader's consent, and nothing in it is hidden from the rest.
 */
const CURTAIN = 0.9
/** All strings of an article, and all of each. */
const WHOLE = (['body', 'headline', 'standfirst', 'caption'] as const).map((where) => ({
  where,
  start: 0,
  end: Number.POSITIVE_INFINITY,
}))

/** The text of a page's articles that nobody can see, as far as it was asked for. */
export class UnseenText {
  #holders = new Set<Node>()
  /** What is with the engine, by the address that it was sent under. */
  readonly #sent = new Map<string, ArticleView>()
  #anew = 0

  /** @param look what can be seen of the page now; null where that cannot be told */
  constructor(private readonly look: () => Sight | null) {}

  /** What holds such text: elements, and shadow roots. */
  get holders(): ReadonlySet<Node> {
    return this.#holders
  }

  /** Drops what has come to sight. */
  refresh(): void {
    if (this.#holders.size > 0) this.#holders = this.#stillUnseen()
  }

  /** Whether some of it has come to sight since. */
  isRevealed(): boolean {
    return this.#holders.size > 0 && this.#stillUnseen().size < this.#holders.size
  }

  /** Whether all of these words of an article can be seen, or nearly nothing of it. */
  isSeen(view: ArticleView, spans: readonly PlacedSpan[]): boolean {
    const sight = this.look()
    const isUnseen = (parent: Node) => sight?.isUnseen(parent) ?? false
    if (!parentsOf(view, spans).some(isUnseen)) return true
    const all = parentsOf(view, WHOLE)
    return all.filter(isUnseen).length > CURTAIN * all.length
  }

  /** Sends an article to the engine, under an address, and remembers it until there is an answer. */
  async while<Answer>(url: string, view: ArticleView, send: () => Promise<Answer>): Promise<Answer> {
    this.#sent.set(url, view)
    try {
      return await send()
    } finally {
      if (this.#sent.get(url) === view) this.#sent.delete(url)
    }
  }

  /**
   * Whether all of these words of an article that is with the engine can be seen. Most pages hide nothing, and are asked
   * for these alone; of one that does, all text is asked for, and what nobody sees is left out of its next readings.
   */
  async answer(url: string, spans: readonly PlacedSpan[], signal: AbortSignal): Promise<boolean> {
    const view = this.#sent.get(url)
    const sight = this.look()
    if (!view || !sight || ++this.#anew > MAX_ANEW) return true
    if (this.isSeen(view, spans)) {
      this.#anew = 0
      return true
    }
    const all = parentsOf(view, WHOLE)
    for (const node of await inSlices(() => sight.unseenOf(all), signal)) this.#holders.add(node)
    return false
  }

  #stillUnseen(): Set<Node> {
    const sight = this.look()
    return new Set([...this.#holders].filter((node) => sight?.isUnseen(node)))
  }
}

/** What holds the text of these spans of an article, each once. */
function parentsOf(view: ArticleView, spans: readonly PlacedSpan[]): Node[] {
  return [...new Set(spans.flatMap((span) => [...view.parentsOf(span, span.where)]))]
}
