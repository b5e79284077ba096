import type { ArticleView } from '../core/article/read-article'
import type { Statement } from '../core/model'
import { newNames } from '../platform/highlight-names'
import type { Outcomes, Turning } from '../platform/messages'
import { askFromPage } from '../platform/page-messaging'
import {
  type ArticleFocus,
  isHeld,
  isToBeAnnounced,
  isToBeShown,
  NO_ARTICLE,
  whenAnnounced,
  whenFocused,
  whenGone,
  whenOpened,
  whenRead,
  whenReaddressed,
  whenReleased,
  whenUnknown,
  whenViewed,
} from './article-focus'
import { addressesBeside, findInView, isWanted, learnAddress, matchArticles, placeArticle } from './article-list'
import { ArticleSession, type Desk } from './article-session'
import type { PageTools } from './page-tools'
import type { PaintedArticle } from './painted-article'
import { UnseenText } from './unseen-text'
import type { Tree } from './watch-changes'
import type { World } from './world'

/** Ms without scrolling before it counts which article is in view: what is scrolled past is not read. */
const STILL = 250

/** What the articles tell the session of their page. */
export interface Watcher {
  /** The article in view is painted. */
  read(): void
  /** It could not be; `reason` is null where the background knows it. */
  failed(reason: string | null): void
  /** An article that was left has come near, and must be read from the page. */
  look(): void
}

/**
 * The articles of a page, in order: most pages have one. Several stand one after another where a page adds the next as
 * the reader goes on. Each is read when it comes near; the one in view is what the panel shows.
 */
export class PageArticles implements Desk {
  /** What nobody can see of them. */
  readonly unseen = new UnseenText(
    () => this.tools?.look(new Set(this.#articles.map(({ element }) => element))) ?? null,
  )
  /** Of this page, while it is loaded. */
  readonly #names = newNames()
  #tools: PageTools | null = null
  #outcomes: Outcomes | null = null
  #articles: readonly ArticleSession[] = []
  /** The page's address when they were looked at last, and when they were first. */
  #page = ''
  #home = ''
  #focus: ArticleFocus<ArticleSession> = NO_ARTICLE
  #life = new AbortController()
  #met = new WeakSet<Tree>()
  /** Documents over which the pointer is not watched yet: it is as soon as there may be something painted. */
  readonly #unwatched = new Set<Document>()
  #scrolled = 0

  constructor(private readonly watcher: Watcher) {}

  get tools(): PageTools | null {
    const Tools = (globalThis as World).whenceTools
    if (!this.#tools && Tools) {
      this.#tools = new Tools({
        names: this.#names,
        articles: () => this.#articles,
        outcomes: () => this.#outcomes,
        open: (painted, statement, by) => void this.#open(painted, statement, by),
      })
      this.#watch()
    }
    return this.#tools
  }

  /** Whether there is one. */
  get isAny(): boolean {
    return this.#articles.length > 0
  }

  /** Whether the statements of the one in view are painted. */
  get isRead(): boolean {
    return this.#focus.inView?.painted != null
  }

  /**
   * Takes in what stands on the page now, at least one article.
   * @param page the page's address; where it is the same as before, the first article is the same, too
   * @param how `anew`: the one in view is sent again, whatever is known of it
   */
  take(views: readonly ArticleView[], page: string, how: 'following' | 'anew'): void {
    if (!this.isAny) this.#begin(page)
    const isMoved = page !== this.#page
    this.#match(views, page)
    const inView = this.#look()
    // Of an article whose address is not told on the page, the page's tells it when the reader has come there.
    if (isMoved && inView && learnAddress(this.#articles, inView, page)) this.#focus = whenReaddressed(this.#focus)
    for (const [at, article] of this.#articles.entries()) {
      const view = views[at]
      if (!view) continue
      if (article === inView && how === 'anew') article.read(view)
      else if (this.#isWanted(article)) article.follow(view)
      else article.leave()
    }
    this.#tools?.draw()
    this.#announce()
  }

  /** Whether an article that is known stands among these, beside others: then a new address of the page is one of theirs. */
  isAmong(views: readonly ArticleView[]): boolean {
    return views.length > 1 && views.some((view) => this.#articles.some((article) => article.is(view)))
  }

  /** Watches the pointer in another document of the page, too. */
  meet(tree: Tree): void {
    if (tree.nodeType !== Node.DOCUMENT_NODE || this.#met.has(tree)) return
    this.#met.add(tree)
    this.#unwatched.add(tree as Document)
    this.#watch()
  }

  /** Marks a statement, scrolls to it and flashes it; null: marks none. */
  focus(id: string | null): void {
    const known = [this.#focus.inPanel, ...this.#articles].find((article) => id !== null && article?.painted?.has(id))
    if (known) this.#tools?.engage()
    for (const article of this.#articles) if (article !== known) article.painted?.open(null)
    known?.painted?.focus(id)
    this.#focus = whenFocused(this.#focus, known ?? null)
    if (id !== null) return
    if (this.#articles.length > 1) this.#focus = whenReleased(this.#focus)
    this.#announce()
  }

  /** Shows what came of checking, on these readings and the next ones. */
  show(outcomes: Outcomes): void {
    this.#outcomes = outcomes
    if (outcomes.begun && this.isAny) this.#tools?.engage()
    else this.#tools?.draw()
  }

  /** Takes everything off the page, and forgets all articles. What came of checking is kept. */
  leave(): void {
    this.#life.abort()
    clearTimeout(this.#scrolled)
    for (const article of this.#articles) this.#forget(article)
    this.#articles = []
    this.#tools?.disengage()
  }

  async findStatements(session: ArticleSession, view: ArticleView): Promise<Statement[] | 'unseen' | null> {
    const { article } = view
    // What pages say of themselves may come late; among several the address is what they are told apart by.
    if (this.#articles.length === 1) session.url = article.url
    const ask = {
      article: session.named(article),
      shown: isToBeShown(this.#focus, session),
      beside: addressesBeside(this.#articles, session),
      framed: session.isFramed,
      names: this.#names,
    }
    // Once more where the background was stopped before it could answer.
    const send = async () => (await askFromPage('article', ask)) ?? (await askFromPage('article', ask))
    const reply = await this.unseen.while(ask.article.url, view, send)
    if (!reply) throw new Error('the background did not answer')
    if (reply.answer.outcome === 'unseen') return 'unseen'
    if (reply.answer.outcome !== 'read') return null
    if (ask.shown) this.#focus = whenRead(this.#focus, session)
    return reply.answer.statements
  }

  painted(session: ArticleSession): void {
    this.#tools?.card.leave(session)
    if (session === this.#focus.inView) this.watcher.read()
    if (this.#outcomes?.begun) this.#tools?.engage()
    this.#announce()
  }

  failed(session: ArticleSession, reason: string | null): void {
    if (session === this.#focus.inView) this.watcher.failed(reason)
  }

  lookAgain(): void {
    this.watcher.look()
  }

  stale(session: ArticleSession): void {
    if (session === this.#focus.inPanel) void askFromPage('changed', null)
  }

  #begin(page: string): void {
    this.#page = this.#home = page
    this.#life = new AbortController()
    this.#met = new WeakSet()
    this.meet(document)
    const onScroll = () => {
      if (this.#articles.length < 2) return
      clearTimeout(this.#scrolled)
      this.#scrolled = window.setTimeout(() => this.#lookAround(), STILL)
    }
    document.addEventListener('scroll', onScroll, { signal: this.#life.signal, capture: true, passive: true })
  }

  /** Each view with the session that it belongs to, new ones where there is none; those without a view are left. */
  #match(views: readonly ArticleView[], page: string): void {
    const before = this.#articles
    const begin = (view: ArticleView) => new ArticleSession(this, view, '')
    const articles = matchArticles(before, views, page === this.#page, begin)
    this.#page = page
    this.#articles = articles
    for (const [at, article] of articles.entries()) {
      const view = views[at]
      if (view) placeArticle(articles, article, view, this.#home)
    }
    for (const article of before) if (!articles.includes(article)) this.#forget(article)
  }

  /** Looks which article the reader is in. */
  #look(): ArticleSession | null {
    const article = findInView(this.#articles, this.#focus.inView)
    this.#focus = whenViewed(this.#focus, article)
    return article
  }

  #forget(article: ArticleSession): void {
    article.leave()
    this.#tools?.card.leave(article)
    this.#focus = whenGone(this.#focus, article)
  }

  #isWanted(article: ArticleSession): boolean {
    const { inView, focused } = this.#focus
    return article === inView || isWanted(this.#articles, article, inView, article === focused)
  }

  /** After scrolling: reads what has come near, leaves what is far, and turns to the article in view. */
  #lookAround(): void {
    this.#look()
    let isAnyMissed = false
    for (const article of this.#articles) {
      if (this.#isWanted(article)) isAnyMissed ||= !article.isFollowing
      else article.leave()
    }
    if (isAnyMissed) this.watcher.look()
    else this.#announce()
  }

  /** Lets the background show the article in view, once it is read. */
  #announce(): void {
    const { inView } = this.#focus
    if (!inView?.painted || !isToBeAnnounced(this.#focus)) return
    const holds = isHeld(this.#focus)
    this.#focus = whenAnnounced(this.#focus)
    void this.#tellInView(inView, holds)
  }

  async #tellInView(article: ArticleSession, holds: boolean): Promise<void> {
    const reply = await askFromPage('turned', {
      url: article.url,
      beside: addressesBeside(this.#articles, article),
      holds,
    })
    if (!reply || reply.answer.known || article !== this.#focus.inView) return
    // Dropped for want of room, or read by a background that had nothing to keep it beside.
    this.#focus = whenUnknown(this.#focus)
    article.readAgain()
  }

  /** Watches the pointer over the documents that were met, once there are tools. */
  #watch(): void {
    if (!this.#tools) return
    for (const each of this.#unwatched) this.#tools.watch(each, this.#life.signal)
    this.#unwatched.clear()
  }

  async #open(painted: PaintedArticle, statement: Statement, by: Turning): Promise<void> {
    const article = this.#articles.find((each) => each.painted === painted)
    if (!article) return
    const { signal } = this.#life
    this.#tools?.engage()
    for (const other of this.#articles) other.painted?.open(other === article ? statement.id : null)
    this.#focus = whenOpened(this.#focus, article)
    const reply = await askFromPage('open', {
      id: statement.id,
      by,
      url: article.url,
      beside: addressesBeside(this.#articles, article),
    })
    if (!reply?.answer.panel && !signal.aborted) this.#tools?.card.show(article, statement, () => this.focus(null))
  }
}
