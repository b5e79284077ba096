import { type EarliestFound, earliestFound } from '../../core/find/earliest-found'
import type { Find, PlaceSearched } from '../../core/find/find'
import type { Article, Statement } from '../../core/model'
import type { Trace } from '../../core/trace/hop/trace'
import { outcomeWords } from '../../ui/check-words'
import { findWords } from '../../ui/find-words'
import { formatDay } from '../../ui/format-day'
import { commaed } from '../../ui/join-words'
import { OutLink } from '../../ui/out-link'
import { PublisherName } from '../../ui/publisher-name'
import { limitsOf, searchedWords, whoWords } from './earliest-words'

interface EarliestPageProps {
  find: Find
  /** What came of the pages found. */
  traces: readonly Trace[]
  statement: Statement
  article: Article
}

/**
 * The earliest of the pages found on which the words stand, and who is given them there; then what was searched, and what
 * was not: never that it is the origin.
 */
export function EarliestPage({ find, traces, statement, article }: EarliestPageProps) {
  const found = earliestFound(traces, article.published)
  const isSearched = (place: PlaceSearched) => find.steps.some((step) => step.place === place && isDone(step.came))
  return (
    <div class="find-earliest" role="status">
      {found.checked > 0 && statement.form !== 'indirect' && <Earliest found={found} />}
      {searchedWords(isSearched).map((sentence) => (
        <p class="label" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  )
}

const isDone = ({ outcome }: Find['steps'][number]['came']) => outcome === 'hits'

function Earliest({ found }: { found: EarliestFound }) {
  const { earliest } = found
  return (
    <>
      <h3>{earliest ? findWords.earliest : findWords.noneEarliest}</h3>
      {earliest && (
        <>
          <p class="find-earliest-page">
            <OutLink href={earliest.href}>
              <PublisherName of={{ outlet: earliest.outlet, url: earliest.href }} />
            </OutLink>
            <span class="label">{commaed([formatDay(earliest.published), outcomeWords[earliest.outcome]])}</span>
          </p>
          <p>{whoWords(earliest)}</p>
        </>
      )}
      {found.standing === 0 && <p>{findWords.standsNowhere}</p>}
      <p class="label">{limitsOf(found)}</p>
    </>
  )
}
