import { withoutCredentials, withoutTracking } from '../../core/address-parts'
import { claimOfHop, copyOf, type DoneHop, doneHops } from '../../core/claims/claims-of-traces'
import type { Article, Statement } from '../../core/model'
import type { Trace } from '../../core/trace/hop/trace'
import type { Passage } from '../../core/trace/model'
import { claimWords, copySides, copyWords, type Sides } from '../../ui/check-words'
import { compareWords, ownWordsOf } from '../../ui/fact-words'
import { dayAt } from '../../ui/format-day'
import { sentences, titled } from '../../ui/join-words'
import { asSentence } from '../../ui/numerals'
import { publisherLine } from '../../ui/publisher-line'
import { plainWords } from '../../ui/statement-words'
import { toldLine } from '../cite-statement'
import { factsOf } from './facts'
import { passagesOf } from './passages-of'
import { remarksOfHop } from './remarks'
import { dayOfCopy, headOfCheck, headOfHop, type ResultHead, saysOfVersion } from './result-head'
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

/** What a hop came to; where an older copy was looked at, both together first, and then each with its day. */
function hopLines(hop: DoneHop, hops: readonly DoneHop[], at: number): string[] {
  const [sides, copy] = [sidesOf(hops, at), copyOf(hop)]
  if (!copy) return checkLines(hop, sides)
  const head = headOfHop(hop, sides)
  return [
    titled(asSentence(claimWords(claimOfHop(hop))), head.says),
    `${copyWords.page(dayAt(hop.at))}:`,
    ...checkLines(hop, sides, head),
    `${copyWords.copy(dayOfCopy(copy))}:`,
    ...checkLines(copy, copySides(sides), head),
  ]
}

/** @param over what was told of both versions, and is not told again */
function checkLines(hop: DoneHop, sides: Sides, over: ResultHead | null = null): string[] {
  const { check, statement, href } = hop
  return [
    titled(headOfCheck(check, statement, sides).title, saysOfVersion(hop, sides, over)),
    ...remarksOfHop(hop, sides).map(({ strong, rest }) => sentences([strong, rest])),
    ...factsOf(check, sides).map(({ term, text }) => `${term}: ${text}`),
    ...('own' in check && check.own ? [`${ownWordsOf(sides)}: ${check.own.words}`] : []),
    ...passagesOf(check).flatMap((passage) => [aroundIt(passage), passage.href]),
    ...(check.outcome === 'otherLanguage' && check.translation
      ? [`${compareWords.translated}: ${check.translation}`]
      : []),
    passagesOf(check).length > 0 ? '' : 'source' in check ? check.source.url : withoutCredentials(href),
  ]
}

const aroundIt = ({ before, text, after }: Passage) => `${before}${text}${after}`.replace(/\s+/gu, ' ').trim()
