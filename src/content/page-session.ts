import { looksLikeArticle } from '../core/article/looks-like-article'
import { type ArticleView, readArticlesInSteps } from '../core/article/read-article'
import type { Steps } from '../core/article/steps'
import { reasonOf } from '../core/reason-of'
import type { PlacedSpan } from '../core/spans-of'
import type { Outcomes, PageStatus } from '../platform/messages'
import { askFromPage } from '../platform/page-messaging'
import { inSlices } from './in-slices'
import { isHidden } from './is-hidden'
import { PageArticles } from './page-articles'
import { tooMuch } from './too-much'
import { type Tree, watchChanges } from './watch-changes'
import { addressOf, watchAddress, watchReturn } from './watch-page'

/** Ms between looks for an article, after the first: pages made by scripts come late. */
const WAITS = [500, 1500, 4000]

/** A content script's work in one page, from its start until `signal` aborts. Throws nothing: the console is the page's. */
export class PageSession {
  readonly #signal: AbortSignal
  readonly #articles: PageArticles
  #status: PageStatus = 'not-article'
  /** Counts looks and moves: an answer that belongs to an earlier one comes too late. */
  #turn = 0
  /** The address under which the page was looked at last. */
  #address = ''
  /** Ends the watch for changes of the page, from its reading on. */
  #watch = new AbortController()
  /** Watches a tree within the page, too. */
  #follow: (tree: Tree) => void = () => {}

  constructor(signal: AbortSignal) {
    this.#signal = signal
    this.#articles = new PageArticles({
      read: () => {
        this.#status = 'read'
      },
      failed: (reason) => void (reason === null ? this.#giveUp() : this.#fail(reason)),
      look: () => void this.#look(),
    })
    watchAddress(() => void this.#moved(), signal)
    watchReturn(() => this.#returned(), signal)
    signal.addEventListener('abort', () => {
      this.#watch.abort()
      this.#articles.leave()
    })
  }

  get status(): PageStatus {
    return this.#status
  }

  /** Looks for an article, a few times; reads it when there is one. */
  start(): void {
    const turn = ++this.#turn
    const look = ([wait, ...later]: number[]) => {
      if (turn !== this.#turn || this.#signal.aborted) return
      if (this.#isArticle()) void this.read()
      else if (wait !== undefined) setTimeout(() => look(later), wait)
    }
    look(WAITS)
  }

  /**
   * Reads the page whatever it looks like. Resolves with what it is, once that is known; statements come when they
   * come.
   */
  async read(): Promise<PageStatus> {
    this.#address = addressOf(location)
    this.#watchChanges()
    if (!this.#articles.isRead) this.#status = 'reading'
    const look = await this.#lookAtPage()
    if (look?.length === 0) this.#isNone()
    else if (look) this.#articles.take(look, this.#address, 'anew')
    return this.#status
  }

  /** Marks a statement, scrolls to it and flashes it; null: marks none. */
  focus(id: string | null): void {
    this.#articles.focus(id)
  }

  /** Shows what came of checking, on this reading of the page and the next ones. */
  show(outcomes: Outcomes): void {
    this.#articles.show(outcomes)
  }

  /** Whether all of these words of an article that was sent can be seen. */
  canSee(url: string, spans: readonly PlacedSpan[]): Promise<boolean> {
    return this.#articles.unseen.answer(url, spans, this.#signal)
  }

  #isArticle(): boolean {
    try {
      return looksLikeArticle(document)
    } catch {
      return false
    }
  }

  /** The page's articles; null where it failed, or was asked again meanwhile: who asks last is answered. */
  async #lookAtPage(): Promise<ArticleView[] | null> {
    const excess = tooMuch(document)
    if (excess !== null) {
      this.#fail(excess)
      return null
    }
    const turn = ++this.#turn
    const isAsked = () => turn === this.#turn && !this.#signal.aborted
    try {
      this.#articles.unseen.refresh()
      const views = await inSlices((onTree) => this.#beginLook(onTree), this.#signal)
      return isAsked() ? views : null
    } catch (error) {
      if (isAsked()) this.#fail(`article not read: ${reasonOf(error)}`)
      return null
    }
  }

  #beginLook(onTree: (tree: Tree) => void): Steps<ArticleView[]> {
    return readArticlesInSteps(document, {
      url: addressOf(location),
      isHidden,
      unseen: this.#articles.unseen.holders,
      onTree: (tree) => {
        onTree(tree)
        this.#follow(tree)
        this.#articles.meet(tree)
      },
    })
  }

  #isNone(): void {
    this.#turn++
    this.#status = 'not-article'
    this.#articles.leave()
    void askFromPage('unread', { failed: null })
  }

  /** From the moment of the reading on: what changes while the engine is at work must not be missed. */
  #watchChanges(): void {
    this.#watch.abort()
    this.#watch = new AbortController()
    const isRevealed = () => this.#articles.unseen.isRevealed()
    this.#follow = watchChanges(() => this.#look(), isRevealed, this.#watch.signal)
  }

  /** After a change: what stands on the page now is followed. */
  async #look(): Promise<void> {
    // Browsers without the Navigation API tell of no new address: it shows with the new text.
    if (addressOf(location) !== this.#address) return this.#moved()
    const look = await this.#lookAtPage()
    if (look?.length === 0) this.#begin()
    else if (look) this.#articles.take(look, this.#address, 'following')
  }

  /**
   * The page's address is another one. Where what was read still stands there, among several articles, it is that of one
   * of them, as the reader comes to it; else the page is another one.
   */
  async #moved(): Promise<void> {
    if (this.#status === 'read') {
      const look = await this.#lookAtPage()
      if (!look) return
      if (this.#articles.isAmong(look)) {
        this.#address = addressOf(location)
        this.#articles.take(look, this.#address, 'following')
        return
      }
    }
    this.#begin()
  }

  /** The page is another one now, or none that can be read. */
  #begin(): void {
    const was = this.#status
    this.#address = addressOf(location)
    this.#watch.abort()
    this.#articles.leave()
    this.#status = 'not-article'
    if (was !== 'not-article') void askFromPage('unread', { failed: null })
    this.start()
  }

  /** Shown again as it was left: the background has forgotten it, and its paint may be of a reading long past. */
  #returned(): void {
    if (this.#status === 'not-article') this.start()
    else void this.read()
  }

  /** What fails is not tried again at every change, but when the reader asks, or the page is another one. */
  #fail(reason: string): void {
    this.#turn++
    this.#giveUp()
    void askFromPage('unread', { failed: reason })
  }

  #giveUp(): void {
    this.#watch.abort()
    this.#articles.leave()
    this.#status = 'failed'
  }
}
