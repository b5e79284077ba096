import { looksLikeArticle } from '../core/article/looks-like-article'
import { type ArticleView, readArticle } from '../core/article/read-article'
import type { Statement } from '../core/model'
import type { PageStatus } from '../platform/messages'
import { askFromPage } from '../platform/page-messaging'
import { isHidden } from './is-hidden'
import { measureGround } from './measure-ground'
import { ReadPage } from './read-page'
import { addressOf, watchAddress } from './watch-page'

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
  /** When the page counts as settled, in ms since its start. */
  #settled = 0

  constructor(signal: AbortSignal) {
    this.#signal = signal
    watchAddress(() => this.#moved(), signal)
    signal.addEventListener('abort', () => this.#leave())
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
    let view: ArticleView | null
    try {
      view = readArticle(document, { url: addressOf(location), isHidden })
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
    this.#page = new ReadPage(view, statements, groundOf(view), {
      settled: this.#settled,
      readAgain: () => this.read(),
    })
    this.#page.mark(focused)
  }

  #moved(): void {
    const was = this.#status
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
