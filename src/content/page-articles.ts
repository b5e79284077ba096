import type { ArticleView } from '../core/article/read-article'
import type { Statement } from '../core/model'
import { newNames } from '../platform/highlight-names'
import type { Outcomes } from '../platform/messages'
import { askFromPage } from '../platform/page-messaging'
import { ArticleSession, type Desk } from './article-session'
import { articleInView, isNear } from './articles-in-view'
import type { PageTools } from './page-tools'
import type { PaintedArticle } from './painted-article'
import { ShownCard } from './shown-card'
import { UnseenText } from './unseen-text'
import type { Tree } from './watch-changes'
import { type Point, watchPointer } from './watch-pointer'
import type { World } from './world'

/** Ms without scrolling before it counts which article is in view: what is scrolled past is not read. */
const STILL = 250
/** Articles that are kept read, those nearest to the one in view: a reader seldom goes back further. */
const MAX_READ = 5

/** Begins the end of an address that leads to words on a page: of an article that has none of its own. */
const MADE = '#:~:text='

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
  #articles: ArticleSession[] = []
  /** The page's address when they were looked at last, and when they were first. */
  #page = ''
  #home = ''
  #inView: ArticleSession | null = null
  /** Of which the panel shows the statements. */
  #inPanel: ArticleSession | null = null
  /** Which the background was last told to be in view. */
  #told: ArticleSession | null = null
  /** Whose statement is open in the panel: it stays there until the reader closes it. */
  #focused: ArticleSession | null = null
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
        this.#articles.flatMap(({ painted }) => painted?.marks(this.#outcomes) ?? []),
      )
    }
    return this.#tools
  }

  /** Whether there is one. */
  get isAny(): boolean {
    return this.#articles.length > 0
  }

  /** Whether the statements of the one in view are painted. */
  get isRead(): boolean {
    return this.#inView?.painted != null
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
    this.#inView = this.#found()
    if (isMoved) this.#learn(page)
    const inView = this.#inView
    for (const [at, article] of this.#articles.entries()) {
      const view = views[at]
      if (!view) continue
      if (article === inView && how === 'anew') article.read(view)
      else if (article === inView || this.#isWanted(article)) article.follow(view)
      else article.leave()
    }
    this.#tools?.draw()
    this.#tellTurn()
  }

  /** Whether an article that is known stands among these, beside others: then a new address of the page is one of theirs. */
  isAmong(views: readonly ArticleView[]): boolean {
    return views.length > 1 && views.some((view) => this.#articles.some((article) => article.is(view)))
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
    const known = [this.#inPanel, ...this.#articles].find((article) => id !== null && article?.painted?.has(id))
    if (known) this.#tools?.engage()
    for (const article of this.#articles) if (article !== known) article.painted?.open(null)
    known?.painted?.focus(id)
    this.#focused = known ?? null
    if (id !== null) return
    // What was told while a statement was open, the background may have passed over.
    if (this.#articles.length > 1) this.#inPanel = null
    this.#tellTurn()
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
      shown: this.#isShown(session),
      beside: this.#beside(session),
      framed: session.isFramed,
      names: this.#names,
    }
    // Once more where the background was stopped before it could answer.
    const send = async () => (await askFromPage('article', ask)) ?? (await askFromPage('article', ask))
    const reply = await this.unseen.while(ask.article.url, view, send)
    if (!reply) throw new Error('the background did not answer')
    if (reply.answer.outcome === 'unseen') return 'unseen'
    if (reply.answer.outcome !== 'read') return null
    // A statement that the reader has opened in the meantime stays open.
    if (ask.shown && (this.#focused ?? session) === session) this.#inPanel = this.#told = session
    return reply.answer.statements
  }

  painted(session: ArticleSession): void {
    this.#card.leave(session)
    if (session === this.#inView) this.watcher.read()
    if (this.#outcomes?.begun) this.#tools?.engage()
    this.#tellTurn()
  }

  failed(session: ArticleSession, reason: string | null): void {
    if (session === this.#inView) this.watcher.failed(reason)
  }

  lookAgain(): void {
    this.watcher.look()
  }

  stale(session: ArticleSession): void {
    if (session === this.#inPanel) void askFromPage('changed', null)
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
    const before = new Set(this.#articles)
    const [first] = this.#articles
    const take = (isIt: (article: ArticleSession) => boolean): ArticleSession | undefined => {
      const found = [...before].find(isIt)
      if (found) before.delete(found)
      return found
    }
    const found = views.map((view) => take(({ element }) => element === view.element))
    for (const [at, view] of views.entries()) found[at] ??= take((article) => article.is(view))
    if (this.#page === page) found[0] ??= take((article) => article === first)
    this.#page = page
    this.#articles = views.map((view, at) => found[at] ?? new ArticleSession(this, view, ''))
    for (const [at, view] of views.entries()) this.#name(this.#articles[at], view)
    for (const gone of before) this.#forget(gone)
  }

  /** Gives an article the address that it goes by, once and for all. */
  #name(article: ArticleSession | undefined, view: ArticleView): void {
    if (!article) return
    article.place(view)
    if (article.url !== '') return
    const { url, headline } = view.article
    const isTaken = this.#articles.length > 1 && (url === '' || this.#articles.some((other) => other.url === url))
    article.url = isTaken ? `${this.#home}${MADE}${encodeURIComponent(headline)}` : url
  }

  /** Of an article whose address is not told on the page, the page's tells it when the reader has come there. */
  #learn(page: string): void {
    const here = this.#inView
    if (!here?.url.includes(MADE) || this.#articles.some(({ url }) => url === page)) return
    here.url = page
    if (this.#inPanel === here) this.#inPanel = null
    this.#told = null
  }

  #forget(article: ArticleSession): void {
    article.leave()
    this.#card.leave(article)
    if (this.#focused === article) this.#focused = null
    if (this.#inView === article) this.#inView = null
    if (this.#inPanel === article) this.#inPanel = null
    if (this.#told === article) this.#told = null
  }

  /** The one that the reader is in. */
  #found(): ArticleSession | null {
    if (this.#articles.length < 2) return this.#articles[0] ?? null
    const before = this.#inView ? this.#articles.indexOf(this.#inView) : null
    const at = articleInView(
      this.#articles.map((article) => article.extent()),
      before,
      innerHeight,
    )
    return this.#articles[at ?? 0] ?? null
  }

  #isWanted(article: ArticleSession): boolean {
    const center = this.#inView ? this.#articles.indexOf(this.#inView) : 0
    const distance = Math.abs(this.#articles.indexOf(article) - center)
    if (distance > MAX_READ / 2) return false
    return article.painted !== null || article === this.#focused || isNear(article.extent(), innerHeight)
  }

  /** After scrolling: reads what has come near, leaves what is far, and turns to the article in view. */
  #lookAround(): void {
    this.#inView = this.#found()
    let isAnyMissed = false
    for (const article of this.#articles) {
      if (article === this.#inView || this.#isWanted(article)) isAnyMissed ||= !article.isFollowing
      else article.leave()
    }
    if (isAnyMissed) this.watcher.look()
    else this.#tellTurn()
  }

  /** Lets the background show the article in view, once it is read. */
  #tellTurn(): void {
    const article = this.#inView
    if (!article?.painted) return
    const holds = this.#focused !== null && this.#focused !== article
    if (article === this.#told && (holds || article === this.#inPanel)) return
    this.#told = article
    if (!holds) this.#inPanel = article
    void this.#turn(article, holds)
  }

  async #turn(article: ArticleSession, holds: boolean): Promise<void> {
    const reply = await askFromPage('turned', { url: article.url, beside: this.#beside(article), holds })
    if (!reply || reply.answer.known || article !== this.#inView) return
    // Dropped for want of room, or read by a background that had nothing to keep it beside.
    this.#inPanel = this.#told = null
    article.readAgain()
  }

  /** Whether the panel is to show it as soon as it is read. */
  #isShown(article: ArticleSession): boolean {
    return article === this.#inPanel || (article === this.#inView && this.#focused === null)
  }

  #beside(article: ArticleSession): string[] {
    return this.#articles.filter((other) => other !== article && other.painted).map(({ url }) => url)
  }

  #at(point: Point): { article: ArticleSession; statement: Statement } | null {
    for (const article of this.#articles) {
      const statement = article.painted?.at(point)
      if (statement) return { article, statement }
    }
    return null
  }

  #hover(point: Point | null): void {
    const found = point && this.#at(point)
    const painted = found?.article.painted ?? null
    if (this.#hovered !== painted) this.#hovered?.hover(null)
    this.#hovered = painted
    this.#tools?.restore()
    painted?.hover(found?.statement.id ?? null)
  }

  #click(point: Point): void {
    const found = this.#at(point)
    if (found) void this.#open(found.article, found.statement)
  }

  async #open(article: ArticleSession, statement: Statement): Promise<void> {
    const { signal } = this.#life
    this.#tools?.engage()
    for (const other of this.#articles) other.painted?.open(other === article ? statement.id : null)
    this.#focused = this.#inPanel = this.#told = article
    const reply = await askFromPage('open', { id: statement.id, url: article.url, beside: this.#beside(article) })
    if (!reply?.answer.panel && !signal.aborted) this.#card.show(article, statement, () => this.focus(null))
  }
}
