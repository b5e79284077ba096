import { hostnameOf } from '../../address-parts'
import { blueskySearch } from './bluesky'
import type { Collection, Wanted } from './collection'
import { gdelt } from './gdelt'
import { internetArchive } from './internet-archive'
import { mastodonSearch } from './mastodon'
import { wikimedia } from './wikimedia'

/** The open collections, those first in which words of the news most likely stand. */
export const COLLECTIONS = {
  gdelt,
  wikinews: wikimedia('https://en.wikinews.org/w/api.php'),
  wikiquote: wikimedia('https://en.wikiquote.org/w/api.php'),
  wikipedia: wikimedia('https://en.wikipedia.org/w/api.php'),
  bluesky: blueskySearch,
  mastodon: mastodonSearch,
  archiveText: internetArchive('fts'),
  archiveCaptions: internetArchive('tvs'),
} satisfies Record<string, Collection>

export type CollectionName = keyof typeof COLLECTIONS

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[]

/** Whether this names a collection: what comes in a message may be anything. */
export const isCollection = (name: string): name is CollectionName => Object.hasOwn(COLLECTIONS, name)

/** The host that is asked. */
export const hostOfCollection = (name: CollectionName, wanted: Wanted): string =>
  hostnameOf(COLLECTIONS[name].address(wanted))
