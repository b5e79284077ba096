import { COLLECTION_NAMES } from '../../core/find/collections/collections'
import type { EarliestFound, StandingPage } from '../../core/find/earliest-found'
import type { PlaceSearched } from '../../core/find/find'
import { findWords, placeWords } from '../../ui/find-words'
import { semicoloned, sentences } from '../../ui/join-words'

/* What is said of the earliest page found, and of where was searched: in the panel, and in what is exported. */

const PLACES: readonly PlaceSearched[] = ['web', 'own', ...COLLECTION_NAMES]

/** Who is given the words there. */
export function whoWords({ speaker, relation }: StandingPage): string {
  if (speaker === '') return findWords.givenNobody
  return relation === 'differs' ? findWords.givenAnother({ name: speaker }) : findWords.given({ name: speaker })
}

/** What must be said with it: never that it is the origin. */
export const limitsOf = ({ earliest, undated, unread, sameDay, isAfterPage }: EarliestFound): string =>
  sentences([
    isAfterPage ? findWords.afterPage : '',
    sameDay.length > 0 ? findWords.sameDay({ count: sameDay.length }) : '',
    undated.length > 0 ? findWords.undated({ count: undated.length }) : '',
    unread > 0 ? findWords.unread({ count: unread }) : '',
    earliest ? findWords.notOrigin : '',
  ])

/** Where was searched, and where was not, a sentence each; those that say nothing are left out. */
export function searchedWords(isSearched: (place: PlaceSearched) => boolean): string[] {
  const name = (places: readonly PlaceSearched[]) => semicoloned(places.map((place) => placeWords[place]))
  const [searched, not] = [PLACES.filter(isSearched), PLACES.filter((place) => !isSearched(place))]
  return [
    ...(searched.length > 0 ? [findWords.searched({ places: name(searched) })] : []),
    ...(not.length > 0 ? [findWords.notSearched({ places: name(not) })] : []),
  ]
}
