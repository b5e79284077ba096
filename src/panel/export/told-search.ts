import { claimOfTrace } from '../../core/claims/claims-of-traces'
import type { ExportedPage, ExportedSearch } from '../../core/export/exported-page'
import type { RecordedStatement } from '../../core/export/page-record'
import { type Block, type Run, words } from '../../core/export/told'
import { type EarliestFound, earliestFound } from '../../core/find/earliest-found'
import type { Trace } from '../../core/trace/hop/trace'
import { claimWords, outcomeWords } from '../../ui/check-words'
import { findWords, placeWords } from '../../ui/find-words'
import { formatDay } from '../../ui/format-day'
import { commaed } from '../../ui/join-words'
import { publisherLine } from '../../ui/publisher-line'
import { hostOf } from '../checking/host-of'
import { limitsOf, searchedWords, whoWords } from '../find/earliest-words'
import { linked } from './told-check'

/**
 * What came of searching for where a statement's words were first said: the earliest page found, what must be said with
 * it, the pages that were checked, what was searched for, and where was not.
 */
export function toldSearch(statement: RecordedStatement, page: ExportedPage, level: 2 | 3): Block[] {
  const search = page.searches.find((each) => each.statement === statement.id)
  if (!search) return []
  const found = earliestFound(search.traces, page.record.article.published)
  const isJudged = found.checked > 0 && statement.form !== 'indirect'
  return [
    { kind: 'heading', level, text: isJudged ? headOf(found) : findWords.title },
    ...(isJudged ? toldEarliest(found) : []),
    ...(statement.form === 'indirect' ? [paragraph(words(findWords.related))] : []),
    ...list(search.traces.map(pageRuns)),
    ...searchedWords((place) => search.steps.some((step) => step.place === place && step.found !== null)).map(
      (sentence) => paragraph(words(sentence)),
    ),
    ...list(search.steps.filter(({ query }) => query !== '').map(stepRuns)),
  ]
}

const headOf = ({ earliest }: EarliestFound): string => (earliest ? findWords.earliest : findWords.noneEarliest)

function toldEarliest(found: EarliestFound): Block[] {
  const { earliest, standing } = found
  const told = earliest && commaed([formatDay(earliest.published), outcomeWords[earliest.outcome]])
  return [
    ...(earliest
      ? [
          paragraph([
            linked(earliest.href, publisherLine({ outlet: earliest.outlet, url: earliest.href })),
            { text: `, ${told}` },
          ]),
          paragraph(words(whoWords(earliest))),
        ]
      : []),
    ...[standing === 0 ? findWords.standsNowhere : '', limitsOf(found)]
      .filter((sentence) => sentence !== '')
      .map((sentence) => paragraph(words(sentence))),
  ]
}

/** *harbourpost.test, 28 September 2026, verbatim*. */
function pageRuns(trace: Trace): Run[] {
  const check = trace.hops[0]?.check
  const claim = claimOfTrace(trace)
  const day = check && 'source' in check ? formatDay(check.source.published) : ''
  return [
    linked(trace.href, hostOf(trace.href)),
    {
      text: [day, claim ? claimWords(claim) : '']
        .filter(Boolean)
        .map((part) => `, ${part}`)
        .join(''),
    },
  ]
}

const stepRuns = ({ place, query }: ExportedSearch['steps'][number]): Run[] => words(`${placeWords[place]}: ${query}`)

const paragraph = (runs: Run[]): Block => ({ kind: 'paragraph', runs })
const list = (items: Run[][]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])
