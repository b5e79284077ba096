import { looksLikeArticle } from '../core/article/looks-like-article'
import { type ArticleView, readArticle } from '../core/article/read-article'
import type { Statement } from '../core/model'
import type { PageStatus } from '../platform/messages'
import { askFromPage } from '../platform/page-messaging'
import { isHidden } from './is-hidden'
import { measureGround } from './measure-ground'
import { ReadPage } from './read-page'
import { addressOf, watchAddress, watchChanges } from './watch-page'

/** Ms between looks for an article, after the first: pages made by scripts come late. */
const WAITS = [500, 1500, 4000]
/** Ms in which a page may still be on its way: what changes then is read again without asking. */
const SETTLING = 10_000

/** A content script's work in one page, from its start until `signal` aborts. */
export class PageSession {
  readonly #signal: AbortSignal
  #status: PageStatus = 'not-article'
  /** The article that is painted, if there is one. */
  #page: ReadPage | null = null
  /** Counts readings and moves: an answer that belongs to an earlier one comes too late. */
  #turn = 0
  /** The address under which the page was read last. */
  #address = ''
  /** Ends the watch for changes of the page as it was read last. */
  #watch = new AbortController()
  /** Whether the page has changed since it was read, and before it was painted. */
  #stale = false
  /** When the page counts as settled, in ms since its start. */
  #settled = 0

  constructor(signal: AbortSignal) {
    this.#signal = signal
    watchAddress(() => this.#moved(), signal)
    signal.addEventListener('abort', () => {
      this.#watch.abort()
      this.#leave()
    })
  }

  get status(): PageStatus {
    return this.#status
  }

  /** Looks for an article, a few times; reads it when there is one. */
  start(): void {
    const turn = ++this.#turn
    this.#settled = performance.now() + SETTLING
    const look = ([wait, ...later]: number[]) => {
      if (turn !== this.#turn || this.#signal.aborted) return
      if (looksLikeArticle(document)) this.read()
      else if (wait !== undefined) setTimeout(() => look(later), wait)
    }
    look(WAITS)
  }

  /** Reads the page whatever it looks like. The status tells at once what it is; statements come when they come. */
  read(): PageStatus {
    const turn = ++this.#turn
    this.#address = addressOf(location)
    this.#watchChanges()
    let view: ArticleView | null
    try {
      view = readArticle(document, { url: this.#address, isHidden })
    } catch (error) {
      void this.#fail(`article not read: ${error instanceof Error ? error.message : error}`)
      return this.#status
    }
    this.#status = view ? 'reading' : 'not-article'
    if (view) void this.#analyse(view, turn)
    else this.#leave()
    return this.#status
  }

  /** Marks a statement, scrolls to it and flashes it; null: marks none. */
  focus(id: string | null): void {
    this.#page?.focus(id)
  }

  async #analyse(view: ArticleView, turn: number): Promise<void> {
    // Once more where the background was stopped before it could answer.
    const reply =
      (await askFromPage('article', { article: view.article })) ??
      (await askFromPage('article', { article: view.article }))
    if (turn !== this.#turn || this.#signal.aborted) return
    if (reply?.answer.outcome === 'read') this.#paint(view, reply.answer.statements)
    else this.#status = 'failed'
  }

  #paint(view: ArticleView, statements: Statement[]): void {
    this.#status = 'read'
    const focused = this.#page?.focused ?? null
    this.#leave()
    this.#page = new ReadPage(view, statements, groundOf(view))
    this.#page.mark(focused)
    if (this.#stale) this.#checkText(this.#page)
  }

  /** From the moment of the reading on: what changes while the engine is at work must not be missed. */
  #watchChanges(): void {
    this.#watch.abort()
    this.#watch = new AbortController()
    this.#stale = false
    watchChanges(() => this.#changed(), this.#watch.signal)
  }

  #changed(): void {
    // Browsers without the Navigation API tell of no new address: it shows with the new text.
    if (addressOf(location) !== this.#address) this.#moved()
    else if (this.#page && this.#status === 'read') this.#checkText(this.#page)
    else this.#stale = true
  }

  /** A page that is still settling is read again when its text changes; later the reader is told, and decides. */
  #checkText(page: ReadPage): void {
    if (page.follows()) return
    if (performance.now() < this.#settled) this.read()
    else page.tellChanged()
  }

  #moved(): void {
    const was = this.#status
    this.#address = addressOf(location)
    this.#watch.abort()
    this.#leave()
    this.#status = 'not-article'
    if (was !== 'not-article') void askFromPage('unread', { failed: null })
    this.start()
  }

  async #fail(reason: string): Promise<void> {
    this.#leave()
    this.#status = 'failed'
    await askFromPage('unread', { failed: reason })
  }

  #leave(): void {
    this.#page?.close()
    this.#page = null
  }
}

function groundOf({ article, rangesOf }: ArticleView) {
  const [first] = rangesOf({ start: 0, end: article.text.length }, 'body')
  const element = first?.startNode.parentElement
  return element ? measureGround(element) : 'light'
}
