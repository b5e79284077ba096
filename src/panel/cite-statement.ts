import { withoutCredentials, withoutTracking } from '../core/address-parts'
import { claimOfTrace, doneHops } from '../core/claims/claims-of-traces'
import type { Article, Statement } from '../core/model'
import { toldHost } from '../core/publisher/publisher-host'
import { leadingCheck } from '../core/trace/hop/leading-check'
import type { Trace } from '../core/trace/hop/trace'
import { claimWords } from '../ui/check-words'
import { citeWords } from '../ui/fact-words'
import { formatDay } from '../ui/format-day'
import { quoted } from '../ui/join-words'
import { asSentence } from '../ui/numerals'
import { publisherLine } from '../ui/publisher-line'
import { plainWords } from '../ui/statement-words'
import { hostOf } from './checking/host-of'
import { spotOf } from './checking/passage-view'

/**
 * A statement as it is copied: the words, who said them, the page they were read on by its own address, and what came of
 * each source that was checked. A line each.
 */
export function citeStatement(statement: Statement, article: Article, traces: readonly Trace[] = []): string {
  const { speaker } = statement
  const who = [speaker?.name, speaker?.role].filter(Boolean).join(', ')
  const page = [publisherLine(article), article.title && quoted(article.title), formatDay(article.published)]
  return [
    plainWords(statement, article),
    who && `— ${who}`,
    page.filter(Boolean).join(', '),
    withoutTracking(article.url),
    toldLine(article),
    ...traces.map(checkedLine),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** What a page on another site names as its own address, as told; `''` where it names none. */
export function toldLine(article: Pick<Article, 'url' | 'canonical'>): string {
  return toldHost(article) === '' ? '' : citeWords.told({ address: article.canonical ?? '' })
}

/** *Verbatim at harbourpost.test, 9th paragraph: https://…*; `''` where nothing came of it. */
function checkedLine(trace: Trace): string {
  const claim = claimOfTrace(trace)
  const [first] = doneHops(trace)
  if (!first || claim === null) return ''
  const check = leadingCheck(first)
  const passage = check.outcome === 'found' ? check.passage : null
  const where = [`${asSentence(claimWords(claim))}: ${hostOf(first.href)}`, spotOf(passage)].filter(Boolean)
  return `${where.join(', ')}, ${passage?.href ?? withoutCredentials(first.href)}`
}
