import type { Article, Statement } from '../core/model'
import type { Trace } from '../core/trace/model'
import { outcomeWords } from '../ui/check-words'
import { formatDay } from '../ui/format-day'
import { asSentence } from '../ui/numerals'
import { plainWords } from '../ui/statement-words'
import { spotOf } from './checking/passage-view'
import { hostOf } from './checking/sides'
import { doneHops, outcomeOfTrace } from './checking/trace-state'

/**
 * A statement as it is copied: the words, who said them, the page they were read on, and what came of each source that
 * was checked. A line each.
 */
export function citeStatement(statement: Statement, article: Article, traces: readonly Trace[] = []): string {
  const { speaker } = statement
  const who = [speaker?.name, speaker?.role].filter(Boolean).join(', ')
  const page = [article.outlet, article.title && `“${article.title}”`, formatDay(article.published)]
  return [
    plainWords(statement, article),
    who && `— ${who}`,
    page.filter(Boolean).join(', '),
    article.url,
    ...traces.map(checkedLine),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** *Verbatim at harbourpost.test, 9th paragraph: https://…*; `''` where nothing came of it. */
function checkedLine(trace: Trace): string {
  const outcome = outcomeOfTrace(trace)
  const [first] = doneHops(trace)
  if (!first || outcome === null) return ''
  const passage = first.check.outcome === 'found' ? first.check.passage : null
  const where = [`${asSentence(outcomeWords[outcome])}: ${hostOf(first.href)}`, spotOf(passage)].filter(Boolean)
  return `${where.join(', ')}, ${passage?.href ?? first.href}`
}
