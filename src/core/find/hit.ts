import { hasCredentials, isWebAddress } from '../address-parts'
import { isPrivateAddress } from '../trace/source/private-address'

/** A page that a search gives for words: nothing is known yet of whether they stand there. */
export interface Hit {
  /** Absolute address, http(s) only. */
  href: string
  /** As the search gives it; `''` where it gives none. */
  title: string
  /** ISO 8601 date or date-time that the search gives the page, `''` where it gives none. */
  date: string
}

/** Hits of one search that are kept: who looks further is better served by the search itself. */
export const MOST_HITS = 20

/** UTF-16 units of a title that are kept. */
const LONGEST_TITLE = 200
/** UTF-16 units of an address beyond which it is left out. */
const LONGEST_ADDRESS = 2000

/**
 * Hits as they are kept: each address once, those alone that a check may ask, titles on one line, no more than are kept;
 * those beyond are not asked for.
 */
export function keptHits(hits: Iterable<Hit>): Hit[] {
  const kept = new Map<string, Hit>()
  for (const { href, title, date } of hits) {
    if (kept.size === MOST_HITS) break
    if (kept.has(href) || href.length > LONGEST_ADDRESS || !mayBeAsked(href)) continue
    kept.set(href, { href, title: title.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE), date })
  }
  return [...kept.values()]
}

/** Whether a check may go to an address, as far as the address tells. */
export const mayBeAsked = (href: string): boolean =>
  isWebAddress(href) && !isPrivateAddress(href) && !hasCredentials(href)
