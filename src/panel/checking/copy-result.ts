import { withoutCredentials, withoutTracking } from '../../core/address-parts'
import { type DoneHop, doneHops } from '../../core/claims/claims-of-traces'
import type { Article, Statement } from '../../core/model'
import type { Check, Passage, Trace } from '../../core/trace/model'
import { compareWords } from '../../ui/fact-words'
import { publisherLine } from '../../ui/publisher-line'
import { plainWords } from '../../ui/statement-words'
import { toldLine } from '../cite-statement'
import { factsOf } from './facts'
import { remarksOf } from './remarks'
import { headOfCheck } from './result-head'
import { sidesOf } from './sides'

/**
 * What a trace came to, as plain text to be copied: the page's words and its address, then every source that was
 * asked, the nearest first, each with its outcome, what is to be said of it, the passage, and the address that opens it.
 */
export function copyResult(trace: Trace, statement: Statement, article: Article): string {
  const hops = doneHops(trace)
  const page = [
    plainWords(statement, article),
    [publisherLine(article), withoutTracking(article.url)].filter(Boolean).join(', '),
    toldLine(article),
  ]
  return [page, ...hops.map((hop, at) => hopLines(hop, hops, at))]
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .join('\n\n')
}

function hopLines(hop: DoneHop, hops: readonly DoneHop[], at: number): string[] {
  const { check, statement } = hop
  const sides = sidesOf(hops, at)
  const head = headOfCheck(check, statement, sides)
  return [
    `${head.title}. ${head.says}`,
    ...remarksOf(check, sides, hop).map(({ strong, rest }) => `${strong} ${rest}`.trim()),
    ...factsOf(check, sides).map(({ term, text }) => `${term}: ${text}`),
    ...('own' in check && check.own ? [`${compareWords.own(sides.here)}: ${check.own.words}`] : []),
    ...passagesOf(check).flatMap((passage) => [aroundIt(passage), passage.href]),
    ...(check.outcome === 'otherLanguage' && check.translation
      ? [`${compareWords.translated}: ${check.translation}`]
      : []),
    passagesOf(check).length > 0 ? '' : 'source' in check ? check.source.url : withoutCredentials(hop.href),
  ]
}

function passagesOf(check: Check): Passage[] {
  switch (check.outcome) {
    case 'found':
      return check.splice ?? [check.passage]
    case 'ambiguous':
      return check.places
    case 'related':
      return check.passages
    case 'otherLanguage':
      return check.passage ? [check.passage] : []
    default:
      return []
  }
}

const aroundIt = ({ before, text, after }: Passage) => `${before}${text}${after}`.replace(/\s+/gu, ' ').trim()
