import { looksLikeArticle } from '../core/article/looks-like-article'
import { type ArticleView, readInSteps } from '../core/article/read-article'
import type { Statement } from '../core/model'
import type { Outcomes, PageStatus } from '../platform/messages'
import { askFromPage } from '../platform/page-messaging'
import { inSlices } from './in-slices'
import { isHidden } from './is-hidden'
import { ReadPage } from './read-page'
import { tooMuch } from './too-much'
import { watchChanges } from './watch-changes'
import { addressOf, watchAddress, watchReturn } from './watch-page'

/** Ms between looks for an article, after the first: pages made by scripts come late. */
const WAITS = [500, 1500, 4000]
/** Rest of the engine between two readings of a changing page, for each unit of time that the last one took. */
const REST_PER_ANALYSIS = 4
/** Ms for which the reader is shown what no longer stands without being told so. */
const SILENCE = 3000

/** A content script's work in one page, from its start until `signal` aborts. Throws nothing: the console is the page's. */
export class PageSession {
  readonly #signal: AbortSignal
  #status: PageStatus = 'not-article'
  /** The article that is painted, if there is one. */
  #page: ReadPage | null = null
  #outcomes: Outcomes | null = null
  /** Counts readings and moves: an answer that belongs to an earlier one comes too late. */
  #turn = 0
  /** The address under which the page was read last. */
  #address = ''
  /** Ends the watch for changes of the page, from its reading on. */
  #watch = new AbortController()
  /** Whether the page is being read or the engine is at work on it, and whether the page has changed meanwhile. */
  #atWork = false
  #stale = false
  /** When the engine may be asked again about a changed page, in ms since the page's start. */
  #rested = 0
  #later = 0

  constructor(signal: AbortSignal) {
    this.#signal = signal
    watchAddress(() => this.#moved(), signal)
    watchReturn(() => this.#returned(), signal)
    signal.addEventListener('abort', () => {
      this.#stopWatching()
      this.#leave()
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
    if (!this.#page) this.#status = 'reading'
    const view = await this.#readView()
    if (view === 'no longer asked' || view === 'failed') return this.#status
    if (view === null) this.#isNone()
    else this.#analyse(view)
    return this.#status
  }

  /** Marks a statement, scrolls to it and flashes it; null: marks none. */
  focus(id: string | null): void {
    this.#page?.focus(id)
  }

  /** Shows what came of checking, on this reading of the page and the next ones. */
  show(outcomes: Outcomes): void {
    this.#outcomes = outcomes
    this.#page?.show(outcomes)
  }

  #isArticle(): boolean {
    try {
      return looksLikeArticle(document)
    } catch {
      return false
    }
  }

  /** The article of the page; null where it has none. Who asks last is answered. */
  async #readView(): Promise<ArticleView | null | 'failed' | 'no longer asked'> {
    const excess = tooMuch(document)
    if (excess !== null) return this.#fail(excess)
    const turn = ++this.#turn
    const isAsked = () => turn === this.#turn && !this.#signal.aborted
    this.#atWork = true
    this.#stale = false
    try {
      const view = await inSlices(() => readInSteps(document, { url: this.#address, isHidden }), this.#signal)
      return isAsked() ? view : 'no longer asked'
    } catch (error) {
      return isAsked() ? this.#fail(`article not read: ${reasonOf(error)}`) : 'no longer asked'
    }
  }

  #isNone(): void {
    this.#turn++
    this.#atWork = false
    this.#status = 'not-article'
    this.#leave()
    void askFromPage('unread', { failed: null })
  }

  /** Has the engine find the statements of what was read. What is shown of the page before stays until they are there. */
  #analyse(view: ArticleView): void {
    const turn = ++this.#turn
    const begun = performance.now()
    const settle = (statements: Statement[] | null) => {
      if (turn !== this.#turn || this.#signal.aborted) return
      const now = performance.now()
      this.#rested = now + (now - begun) * REST_PER_ANALYSIS
      this.#atWork = false
      if (statements) this.#show(view, statements)
      else this.#giveUp()
    }
    findStatements(view).then(settle, () => settle(null))
  }

  #show(view: ArticleView, statements: Statement[]): void {
    try {
      if (this.#page) this.#page.update(view, statements)
      else this.#page = new ReadPage(view, statements, this.#outcomes)
      this.#status = 'read'
    } catch (error) {
      this.#fail(`statements not shown: ${reasonOf(error)}`)
      return
    }
    this.#rest()
  }

  /** From the moment of the reading on: what changes while the engine is at work must not be missed. */
  #watchChanges(): void {
    this.#stopWatching()
    this.#watch = new AbortController()
    watchChanges(() => this.#look(), this.#watch.signal)
  }

  #stopWatching(): void {
    this.#watch.abort()
    clearTimeout(this.#later)
  }

  /** After a change: paints where the text is still the same, reads it anew where it is not. */
  async #look(): Promise<void> {
    clearTimeout(this.#later)
    // Browsers without the Navigation API tell of no new address: it shows with the new text.
    if (addressOf(location) !== this.#address) this.#moved()
    else if (this.#atWork) this.#stale = true
    else this.#compare(await this.#readView())
  }

  #compare(view: ArticleView | null | 'failed' | 'no longer asked'): void {
    if (view === 'failed' || view === 'no longer asked') return
    if (view === null) this.#moved()
    else if (!this.#follows(view)) this.#analyseInTurn(view)
    else this.#rest()
  }

  /** Nothing is to be done but to look again at what has changed meanwhile. */
  #rest(): void {
    this.#atWork = false
    if (this.#stale) void this.#look()
  }

  #analyseInTurn(view: ArticleView): void {
    const wait = this.#rested - performance.now()
    if (wait <= 0) {
      this.#analyse(view)
      return
    }
    this.#atWork = false
    if (wait > SILENCE) this.#page?.tellStale()
    this.#later = window.setTimeout(() => void this.#look(), wait)
  }

  #follows(view: ArticleView): boolean {
    try {
      return this.#page?.follows(view) ?? false
    } catch {
      return false
    }
  }

  /** The page is another one now, or none that can be read. */
  #moved(): void {
    const was = this.#status
    this.#address = addressOf(location)
    this.#stopWatching()
    this.#leave()
    this.#atWork = false
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
  #fail(reason: string): 'failed' {
    this.#turn++
    this.#giveUp()
    void askFromPage('unread', { failed: reason })
    return 'failed'
  }

  #giveUp(): void {
    this.#atWork = false
    this.#stopWatching()
    this.#leave()
    this.#status = 'failed'
  }

  #leave(): void {
    this.#page?.close()
    this.#page = null
  }
}

/** null where the engine failed; the background knows why. */
async function findStatements({ article }: ArticleView): Promise<Statement[] | null> {
  // Once more where the background was stopped before it could answer.
  const reply = (await askFromPage('article', { article })) ?? (await askFromPage('article', { article }))
  return reply?.answer.outcome === 'read' ? reply.answer.statements : null
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
