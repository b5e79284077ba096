import type { Article, Statement } from '../core/model'
import type { PaintedArticle } from './painted-article'
import type { Point } from './watch-pointer'

/** An article of the page, as far as its paint is concerned. */
export interface ShownArticle {
  /** null where it is not read. */
  readonly painted: PaintedArticle | null
  /** An article with what is known of this one. */
  named(article: Article): Article
}

/** A statement on the page, and the article that it is in. */
export interface Found {
  of: ShownArticle
  painted: PaintedArticle
  statement: Statement
}

/** The statement that is painted at a point. */
export function statementAt(articles: readonly ShownArticle[], point: Point): Found | null {
  for (const of of articles) {
    const { painted } = of
    const statement = painted?.at(point)
    if (painted && statement) return { of, painted, statement }
  }
  return null
}
