import type { ArticleView } from '../core/article/read-article'
import type { Statement } from '../core/model'
import { newNames } from '../platform/highlight-names'
import type { Outcomes } from '../platform/messages'
import { askFromPage } from '../platform/page-messaging'
import {
  type ArticleEvent,
  type ArticleFocus,
  isHeld,
  isToBeAnnounced,
  isToBeShown,
  NO_ARTICLE,
  nextArticleFocus,
} from './article-focus'
import { ArticleList } from './article-list'
import { ArticleSession, type Desk } from './article-session'
import type { PageTools } from './page-tools'
import type { PaintedArticle } from './painted-article'
import { ShownCard } from './shown-card'
import { UnseenText } from './unseen-text'
import type { Tree } from './watch-changes'
import { type Point, watchPointer } from './watch-pointer'
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
    () => this.tools?.look(new Set(this.#articles.all.map(({ element }) => element))) ?? null,
  )
  /** Of this page, while it is loaded. */
  readonly #names = newNames()
  #tools: PageTools | null = null
  #outcomes: Outcomes | null = null
  readonly #articles = new ArticleList((view) => new ArticleSession(this, view, ''))
  #focus: ArticleFocus<ArticleSession> = NO_ARTICLE
  readonly #card = new ShownCard()
  #hovered: PaintedArticle | null = null
  #life = new AbortController()
  #met = new WeakSet<Tree>()
  #scrolled = 0

  constructor(private readonly watcher: Watcher) {}

  get tools(): PageTools | null {
    const Tools = (globalThis as World).whenceTools
    if (!this.#tools && Tools) {
      this.#tools = new Tools(this.#names, () =>
        this.#articles.all.flatMap(({ painted }) => painted?.marks(this.#outcomes) ?? []),
      )
    }
    return this.#tools
  }

  /** Whether there is one. */
  get isAny(): boolean {
    return this.#articles.all.length > 0
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
    if (!this.isAny) this.#begin()
    const { gone, isMoved } = this.#articles.match(views, page)
    for (const article of gone) this.#forget(article)
    const inView = this.#look()
    // Of an article whose address is not told on the page, the page's tells it when the reader has come there.
    if (isMoved && inView && this.#articles.learnAddress(inView)) this.#dispatch('readdressed')
    for (const [at, article] of this.#articles.all.entries()) {
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
    return this.#articles.isAmong(views)
  }

  /** Watches the pointer in another document of the page, too. */
  meet(tree: Tree): void {
    if (tree.nodeType !== Node.DOCUMENT_NODE || this.#met.has(tree)) return
    this.#met.add(tree)
    const listener = { hover: (point: Point | null) => this.#hover(point), click: (point: Point) => this.#click(point) }
    watchPointer(tree as Document, listener, this.#life.signal)
  }

  /** Marks a statement, scrolls to it and flashes it; null: marks none. */
  focus(id: string | null): void {
    const all = this.#articles.all
    const known = [this.#focus.inPanel, ...all].find((article) => id !== null && article?.painted?.has(id))
    if (known) this.#tools?.engage()
    for (const article of all) if (article !== known) article.painted?.open(null)
    known?.painted?.focus(id)
    this.#dispatch('focused', known)
    if (id !== null) return
    if (all.length > 1) this.#dispatch('released')
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
    for (const article of this.#articles.all) this.#forget(article)
    this.#articles.all = []
    this.#tools?.disengage()
  }

  async findStatements(session: ArticleSession, view: ArticleView): Promise<Statement[] | 'unseen' | null> {
    const { article } = view
    // What pages say of themselves may come late; among several the address is what they are told apart by.
    if (this.#articles.all.length === 1) session.url = article.url
    const ask = {
      article: session.named(article),
      shown: isToBeShown(this.#focus, session),
      beside: this.#articles.beside(session),
      framed: session.isFramed,
      names: this.#names,
    }
    // Once more where the background was stopped before it could answer.
    const send = async () => (await askFromPage('article', ask)) ?? (await askFromPage('article', ask))
    const reply = await this.unseen.while(ask.article.url, view, send)
    if (!reply) throw new Error('the background did not answer')
    if (reply.answer.outcome === 'unseen') return 'unseen'
    if (reply.answer.outcome !== 'read') return null
    if (ask.shown) this.#dispatch('read', session)
    return reply.answer.statements
  }

  painted(session: ArticleSession): void {
    this.#card.leave(session)
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

  #begin(): void {
    this.#life = new AbortController()
    this.#met = new WeakSet()
    this.meet(document)
    const onScroll = () => {
      if (this.#articles.all.length < 2) return
      clearTimeout(this.#scrolled)
      this.#scrolled = window.setTimeout(() => this.#lookAround(), STILL)
    }
    document.addEventListener('scroll', onScroll, { signal: this.#life.signal, capture: true, passive: true })
  }

  /** Takes in what happened to the articles, of which one is in view and one in the panel. */
  #dispatch(event: ArticleEvent, article?: ArticleSession | null): void {
    this.#focus = nextArticleFocus(this.#focus, event, article)
  }

  /** Looks which article the reader is in. */
  #look(): ArticleSession | null {
    const article = this.#articles.inView(this.#focus.inView)
    this.#dispatch('viewed', article)
    return article
  }

  #forget(article: ArticleSession): void {
    article.leave()
    this.#card.leave(article)
    this.#dispatch('gone', article)
  }

  #isWanted(article: ArticleSession): boolean {
    const { inView, focused } = this.#focus
    return article === inView || this.#articles.isWanted(article, inView, article === focused)
  }

  /** After scrolling: reads what has come near, leaves what is far, and turns to the article in view. */
  #lookAround(): void {
    this.#look()
    let isAnyMissed = false
    for (const article of this.#articles.all) {
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
    this.#dispatch('announced')
    void this.#tellInView(inView, holds)
  }

  async #tellInView(article: ArticleSession, holds: boolean): Promise<void> {
    const reply = await askFromPage('turned', { url: article.url, beside: this.#articles.beside(article), holds })
    if (!reply || reply.answer.known || article !== this.#focus.inView) return
    // Dropped for want of room, or read by a background that had nothing to keep it beside.
    this.#dispatch('unknown')
    article.readAgain()
  }

  #hover(point: Point | null): void {
    const found = point && this.#articles.at(point)
    const painted = found?.article.painted ?? null
    if (this.#hovered !== painted) this.#hovered?.hover(null)
    this.#hovered = painted
    this.#tools?.restore()
    painted?.hover(found?.statement.id ?? null)
  }

  #click(point: Point): void {
    const found = this.#articles.at(point)
    if (found) void this.#open(found.article, found.statement)
  }

  async #open(article: ArticleSession, statement: Statement): Promise<void> {
    const { signal } = this.#life
    this.#tools?.engage()
    for (const other of this.#articles.all) other.painted?.open(other === article ? statement.id : null)
    this.#dispatch('opened', article)
    const reply = await askFromPage('open', {
      id: statement.id,
      url: article.url,
      beside: this.#articles.beside(article),
    })
    if (!reply?.answer.panel && !signal.aborted) this.#card.show(article, statement, () => this.focus(null))
  }
}
