import type { ArticleView } from '../core/article/read-article'
import type { Statement } from '../core/model'
import type { ArticleSession } from './article-session'
import { articleInView, isNear } from './articles-in-view'
import type { Point } from './watch-pointer'

/** Articles that are kept read, those nearest to the one in view: a reader seldom goes back further. */
const MAX_READ = 5

/** Begins the end of an address that leads to words on a page: of an article that has none of its own. */
const MADE = '#:~:text='

/** The articles that stand on a page, in order, each under an address of its own. */
export class ArticleList {
  all: readonly ArticleSession[] = []
  /** The page's address when they were looked at last, and when they were first. */
  #page = ''
  #home = ''

  /** @param begin makes the session of an article that was not there before */
  constructor(private readonly begin: (view: ArticleView) => ArticleSession) {}

  /**
   * Takes in what stands on the page now, at least one article: each view with the session that it belongs to, new ones
   * where there is none.
   * @param page the page's address; where it is the same as before, the first article is the same, too
   * @returns the articles that stand there no more, and whether the page's address is another one
   */
  match(views: readonly ArticleView[], page: string): { gone: ReadonlySet<ArticleSession>; isMoved: boolean } {
    if (this.all.length === 0) this.#page = this.#home = page
    const isMoved = page !== this.#page
    this.#page = page
    const before = new Set(this.all)
    const [first] = this.all
    const take = (isIt: (article: ArticleSession) => boolean): ArticleSession | undefined => {
      const found = [...before].find(isIt)
      if (found) before.delete(found)
      return found
    }
    const found = views.map((view) => take(({ element }) => element === view.element))
    for (const [at, view] of views.entries()) found[at] ??= take((article) => article.is(view))
    if (!isMoved) found[0] ??= take((article) => article === first)
    this.all = views.map((view, at) => found[at] ?? this.begin(view))
    for (const [at, view] of views.entries()) this.#name(this.all[at], view)
    return { gone: before, isMoved }
  }

  /** Whether an article that is known stands among these, beside others: then a new address of the page is one of theirs. */
  isAmong(views: readonly ArticleView[]): boolean {
    return views.length > 1 && views.some((view) => this.all.some((article) => article.is(view)))
  }

  /**
   * Gives an article whose address is not told on the page the address that the page itself has now.
   * @returns whether it has taken it
   */
  learnAddress(article: ArticleSession): boolean {
    const page = this.#page
    if (!article.url.includes(MADE) || this.all.some(({ url }) => url === page)) return false
    article.url = page
    return true
  }

  /** The one that the reader is in; `before`: the one that it was. */
  inView(before: ArticleSession | null): ArticleSession | null {
    if (this.all.length < 2) return this.all[0] ?? null
    const extents = this.all.map((article) => article.extent())
    const at = articleInView(extents, before ? this.all.indexOf(before) : null, innerHeight)
    return this.all[at ?? 0] ?? null
  }

  /** Whether an article is to be read, or to stay so: one that is few from the one in view, and read or near already. */
  isWanted(article: ArticleSession, inView: ArticleSession | null, isFocused: boolean): boolean {
    const center = inView ? this.all.indexOf(inView) : 0
    const distance = Math.abs(this.all.indexOf(article) - center)
    if (distance > MAX_READ / 2) return false
    return article.painted !== null || isFocused || isNear(article.extent(), innerHeight)
  }

  /** The addresses of those that are read beside one. */
  beside(article: ArticleSession): string[] {
    return this.all.filter((other) => other !== article && other.painted).map(({ url }) => url)
  }

  /** The statement that is painted at a point. */
  at(point: Point): { article: ArticleSession; statement: Statement } | null {
    for (const article of this.all) {
      const statement = article.painted?.at(point)
      if (statement) return { article, statement }
    }
    return null
  }

  /** Gives an article the address that it goes by, once and for all. */
  #name(article: ArticleSession | undefined, view: ArticleView): void {
    if (!article) return
    article.place(view)
    if (article.url !== '') return
    const { url, headline } = view.article
    const isTaken = this.all.length > 1 && (url === '' || this.all.some((other) => other.url === url))
    article.url = isTaken ? `${this.#home}${MADE}${encodeURIComponent(headline)}` : url
  }
}
