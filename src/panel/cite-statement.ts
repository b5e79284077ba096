import type { Article, Statement } from '../core/model'
import { formatDay } from '../ui/format-day'
import { plainWords } from '../ui/statement-words'

/** A statement as it is copied: the words, who said them, and the page they were read on. A line each. */
export function citeStatement(statement: Statement, article: Article): string {
  const { speaker } = statement
  const who = [speaker?.name, speaker?.role].filter(Boolean).join(', ')
  const page = [article.outlet, article.title && `“${article.title}”`, formatDay(article.published)]
  return [plainWords(statement, article), who && `— ${who}`, page.filter(Boolean).join(', '), article.url]
    .filter((line) => line !== '')
    .join('\n')
}
