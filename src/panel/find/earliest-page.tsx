import { COLLECTION_NAMES } from '../../core/find/collections/collections'
import { type EarliestFound, earliestFound, type StandingPage } from '../../core/find/earliest-found'
import type { Find, PlaceSearched } from '../../core/find/find'
import type { Article, Statement } from '../../core/model'
import type { Trace } from '../../core/trace/hop/trace'
import { outcomeWords } from '../../ui/check-words'
import { findWords, placeWords } from '../../ui/find-words'
import { formatDay } from '../../ui/format-day'
import { commaed, sentences } from '../../ui/join-words'
import { OutLink } from '../../ui/out-link'
import { publisherLine } from '../../ui/publisher-line'

interface EarliestPageProps {
  find: Find
  /** What came of the pages found. */
  traces: readonly Trace[]
  statement: Statement
  article: Article
}

const PLACES: readonly PlaceSearched[] = ['web', 'own', ...COLLECTION_NAMES]

/**
 * The earliest of the pages found on which the words stand, and who is given them there; then what was searched, and what
 * was not: never that it is the origin.
 */
export function EarliestPage({ find, traces, statement, article }: EarliestPageProps) {
  const found = earliestFound(traces, article.published)
  const searched = PLACES.filter((place) => find.steps.some((step) => step.place === place && isDone(step.came)))
  const not = PLACES.filter((place) => !searched.includes(place))
  // Names of several words, some with commas in them: a list as in a sentence would not tell where one ends.
  const name = (places: readonly PlaceSearched[]) => places.map((place) => placeWords[place]).join(' · ')
  return (
    <div class="find-earliest" role="status">
      {found.checked > 0 && statement.form !== 'indirect' && <Earliest found={found} />}
      {searched.length > 0 && <p class="label">{findWords.searched({ places: name(searched) })}</p>}
      {not.length > 0 && <p class="label">{findWords.notSearched({ places: name(not) })}</p>}
    </div>
  )
}

const isDone = ({ outcome }: Find['steps'][number]['came']) => outcome === 'hits'

function Earliest({ found }: { found: EarliestFound }) {
  const { earliest, undated, unread, sameDay, isAfterPage } = found
  return (
    <>
      <h3>{earliest ? findWords.earliest : findWords.noneEarliest}</h3>
      {earliest && (
        <>
          <p class="find-earliest-page">
            <OutLink href={earliest.href}>{publisherLine({ outlet: earliest.outlet, url: earliest.href })}</OutLink>
            <span class="label">{commaed([formatDay(earliest.published), outcomeWords[earliest.outcome]])}</span>
          </p>
          <p>{whoWords(earliest)}</p>
        </>
      )}
      {found.standing === 0 && <p>{findWords.standsNowhere}</p>}
      <p class="label">
        {sentences([
          isAfterPage ? findWords.afterPage : '',
          sameDay.length > 0 ? findWords.sameDay({ count: sameDay.length }) : '',
          undated.length > 0 ? findWords.undated({ count: undated.length }) : '',
          unread > 0 ? findWords.unread({ count: unread }) : '',
          earliest ? findWords.notOrigin : '',
        ])}
      </p>
    </>
  )
}

function whoWords({ speaker, relation }: StandingPage): string {
  if (speaker === '') return findWords.givenNobody
  return relation === 'differs' ? findWords.givenAnother({ name: speaker }) : findWords.given({ name: speaker })
}
