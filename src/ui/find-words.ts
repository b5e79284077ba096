import type { PlaceSearched } from '../core/find/find'
import type { UnreadableReason } from '../core/trace/model'
import { words, wordsFor } from '../words/messages'

/** What is said of the search for where words were first said. */

export const findWords = words('find')
/** What may be searched for. */
export const queryWords = wordsFor<QueryKind>()('searchKind')
/** Where may be searched. */
export const placeWords = wordsFor<PlaceSearched>()('findPlace')
/** Why a place could not be searched. */
const whyWords = wordsFor<Why>()('findWhy')

/** The exact words, what survives when they are put otherwise, or the exact words on one site. */
export type QueryKind = 'exact' | 'loose' | 'site'

type Why = 'permission' | 'account' | 'busy' | 'silent' | 'changed' | 'failed'

const WHY: Partial<Record<UnreadableReason, Why>> = {
  permission: 'permission',
  redirected: 'permission',
  refused: 'account',
  subscription: 'account',
  busy: 'busy',
  'too-slow': 'silent',
  'no-connection': 'silent',
  offline: 'silent',
  'unsupported-type': 'changed',
  'not-found': 'changed',
  gone: 'changed',
}

/** Why a place could not be searched, in a sentence. */
export const whySearchFailed = (reason: UnreadableReason): string => whyWords[WHY[reason] ?? 'failed']
