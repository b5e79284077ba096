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

/** The statement that is painted at a point. */
export function statementAt(
  articles: readonly ShownArticle[],
  point: Point,
): { painted: PaintedArticle; statement: Statement } | null {
  for (const { painted } of articles) {
    const statement = painted?.at(point)
    if (painted && statement) return { painted, statement }
  }
  return null
}
