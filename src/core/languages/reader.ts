import type { StageReport } from '../attribution/explain/stage-report'
import type { Quotation } from '../attribution/words/quotations'
import type { Article, Link, Statement } from '../model'

/** How the articles of a language are read. */
export interface ArticleReader {
  /** Two-letter code (ISO 639-1) of its language; `''` where it knows the quotation marks of all, and no grammar. */
  tag: string
  /** Whether what a headline and a standfirst report is read as well. */
  readsOpening: boolean
  /** Which statements of those are kept, of the sure ones; absent where all are. */
  staysInOpening?(statement: Statement): boolean
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

/** Languages that can be read, loaded. */
export interface Languages {
  /**
   * The reader of a language; where it has none here, the one that knows quotation marks alone.
   * @param language two-letter code, `''` where it is not known
   */
  readerFor(language: string): ArticleReader
}
