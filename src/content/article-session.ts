import type { ArticleView } from '../core/article/read-article'
import type { Article, Statement } from '../core/model'
import { reasonOf } from '../core/reason-of'
import type { Extent } from './articles-in-view'
import type { PageTools } from './page-tools'
import type { PaintedArticle } from './painted-article'
import type { UnseenText } from './unseen-text'

/** Rest of the engine between two readings of a changing article, for each unit of time that the last one took. */
const REST_PER_ANALYSIS = 4
/** Ms for which the reader is shown what no longer stands without being told so. */
const SILENCE = 3000

/** What an article is told by, and its page may tell of another one later. */
const NAMES = ['title', 'outlet', 'byline', 'published', 'language'] as const

/** What the articles of a page share. */
export interface Desk {
  /** What the page is painted with; null where that has not come. */
  readonly tools: PageTools | null
  /** What nobody can see of the articles. */
  readonly unseen: UnseenText
  /** Has the engine find the statements of an article; null where it failed, `unseen` where some cannot be seen. */
  findStatements(session: ArticleSession, view: ArticleView): Promise<Statement[] | 'unseen' | null>
  /** An article is read, and painted. */
  painted(session: ArticleSession): void
  /** An article could not be read, or not be painted, for this reason; null where the background knows it. */
  failed(session: ArticleSession, reason: string | null): void
  /** Some of what was found cannot be seen: the page must be read without it. */
  lookAgain(): void
  /** What is shown of an article no longer stands, and will not be read anew soon. */
  stale(session: ArticleSession): void
}

/** One article of the page, from when it is found there until `leave`: read when it is wanted, and again as it changes. */
export class ArticleSession {
  /** The address it goes by: nobody else's on the page. */
  url: string
  /** What holds it on the page. */
  element: Element
  /** Whether some of it stands in a frame. */
  isFramed = false
  /** What was known of it when it was found. */
  readonly #found: Article
  /** As it is on the page now; null while it is not wanted. */
  #view: ArticleView | null = null
  #headline = ''
  #ends: [Element | null, Element | null] = [null, null]
  #painted: PaintedArticle | null = null
  #isAtWork = false
  #hasFailed = false
  /** When the engine may be asked again, in ms since the page's start. */
  #rested = 0
  #later = 0
  #toldStale = false
  /** Counts askings: an answer to an earlier one comes too late. */
  #turn = 0

  constructor(
    private readonly desk: Desk,
    view: ArticleView,
    url: string,
  ) {
    this.url = url
    this.element = view.element
    this.#found = view.article
  }

  /** null where it is not read. */
  get painted(): PaintedArticle | null {
    return this.#painted
  }

  /** An article with what is known since it was found: the page's scripts write over its head as the reader goes on. */
  named(article: Article): Article {
    const named = { ...article, url: this.url }
    for (const name of NAMES) named[name] ||= this.#found[name]
    return named
  }

  /** Whether this is what a page shows there: found elsewhere on it now, or built anew. */
  is({ element, article }: ArticleView): boolean {
    if (element === this.element || article.url === this.url) return true
    return article.headline !== '' && article.headline === this.#headline
  }

  /** Notes where it stands, and no more. */
  place({ element, article, rangesOf, isFramed }: ArticleView): void {
    this.element = element
    this.isFramed = isFramed
    this.#headline = article.headline
    const { length } = article.text
    const [first] = rangesOf({ start: 0, end: article.headline.length }, 'headline')
    const [begin] = rangesOf({ start: 0, end: 1 }, 'body')
    const [end] = rangesOf({ start: length - 1, end: length }, 'body')
    this.#ends = [(first ?? begin)?.startNode.parentElement ?? null, end?.endNode.parentElement ?? null]
  }

  /** From its headline to its last words, in the window; null where they are gone. */
  extent(): Extent | null {
    const [first, last] = this.#ends
    if (!first?.isConnected || !last?.isConnected) return null
    return { top: first.getBoundingClientRect().top, bottom: last.getBoundingClientRect().bottom }
  }

  /** Follows the article as it is on the page now: the paint goes along where the words are the same, else it is read. */
  follow(view: ArticleView): void {
    this.place(view)
    this.#view = view
    if (!this.#isAtWork && !this.#hasFailed && !this.#isFollowed()) this.#readInTurn()
  }

  /** Has it read at once, whatever is known of it. */
  read(view: ArticleView): void {
    this.place(view)
    this.#view = view
    this.#hasFailed = false
    this.readAgain()
  }

  /** Has it read once more as it was on the page last. */
  readAgain(): void {
    if (this.#view) void this.#read(this.#view)
  }

  /** Whether `follow` or `read` has shown it the page since `leave`. */
  get isFollowing(): boolean {
    return this.#view !== null
  }

  /** Takes it off the page, and forgets what was read of it. */
  leave(): void {
    this.#turn++
    this.#isAtWork = false
    this.#view = null
    clearTimeout(this.#later)
    this.#painted?.close()
    this.#painted = null
  }

  #isFollowed(): boolean {
    try {
      const [view, painted] = [this.#view, this.#painted]
      return Boolean(view && painted?.follows(view) && this.desk.unseen.isSeen(view, painted.restsOn))
    } catch {
      return false
    }
  }

  #readInTurn(): void {
    clearTimeout(this.#later)
    const wait = this.#rested - performance.now()
    if (wait <= 0) {
      this.readAgain()
      return
    }
    if (wait > SILENCE && !this.#toldStale) {
      this.#toldStale = true
      this.desk.stale(this)
    }
    this.#later = window.setTimeout(() => this.#isAtWork || this.#isFollowed() || this.#readInTurn(), wait)
  }

  /** What is shown of it from before stays until its statements are there. */
  async #read(view: ArticleView): Promise<void> {
    const turn = ++this.#turn
    clearTimeout(this.#later)
    this.#isAtWork = true
    const begun = performance.now()
    const found = await this.desk.findStatements(this, view).catch(reasonOf)
    if (turn !== this.#turn) return
    this.#isAtWork = false
    if (found === 'unseen') return this.desk.lookAgain()
    const now = performance.now()
    this.#rested = now + (now - begun) * REST_PER_ANALYSIS
    if (Array.isArray(found)) this.#show(view, found)
    else this.#fail(found)
  }

  #show(view: ArticleView, statements: Statement[]): void {
    try {
      if (this.#painted) this.#painted.update(view, statements)
      else this.#painted = this.desk.tools?.paint(view, statements) ?? null
      if (!this.#painted) throw new Error('the script for articles is not there')
    } catch (error) {
      this.#fail(`statements not shown: ${reasonOf(error)}`)
      return
    }
    this.#toldStale = false
    this.desk.painted(this)
    if (this.#view !== null && this.#view !== view && !this.#isFollowed()) this.#readInTurn()
  }

  #fail(reason: string | null): void {
    this.leave()
    this.#hasFailed = true
    this.desk.failed(this, reason)
  }
}
