import type { StageReport } from '../attribution/explain/stage-report'
import type { Quotation } from '../attribution/words/quotations'
import type { Article, Link, Statement } from '../model'

/** How the articles of a language are read. */
export interface ArticleReader {
  /** Two-letter code (ISO 639-1) of its language; `''` where it reads several. */
  tag: string
  /** Whether what a headline and a standfirst report is read as well. */
  readsOpening: boolean
  /** The statements of an article's body. `quotations` and `links` are those of the body, in order. */
  read(article: Article, quotations: readonly Quotation[], links: readonly Link[]): ArticleReading
}

/** What a reader made of an article's body. */
export interface ArticleReading {
  statements: Statement[]
  /** Whether something was beyond the limits, and is not marked. */
  incomplete: boolean
  /** What its stages between quotations and sources made, for who looks into the engine. */
  explain(): {
    stages: StageReport[]
    /** The sentences (from 1) that each statement was made of: those of its words, its cue, its speaker. */
    sentencesOf: number[][]
  }
}

/** All languages that can be read, loaded. */
export interface Languages {
  /**
   * The reader for a text. The words decide, since a page's own tag is often missing or wrong; the tag where they tell
   * nothing.
   * @param tag BCP 47, `''` where the page gives none
   */
  readerFor(text: string, tag: string): ArticleReader
}
