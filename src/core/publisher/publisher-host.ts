import { hostnameOf } from '../address-parts'
import { nearSiteOf } from '../sites/near-site'

/*
 * Where a publisher stands, as far as addresses tell. What it is called is another matter, for which the outlets of the
 * world are known: `publisher.ts`.
 */

/** What a page tells of its publisher, and where it stands. */
export interface Told {
  /** Its own address, `''` where unknown (a file). */
  url: string
  /** The name it gives itself. */
  outlet: string
  /** An address on another site that it names as its own. */
  canonical?: string
}

/** The host of another site that a page names as its own; `''` where it names none. */
export function toldHost({ url, canonical = '' }: Pick<Told, 'url' | 'canonical'>): string {
  return nearSiteOf(canonical) === nearSiteOf(url) ? '' : hostOfPublisher(canonical)
}

/** The host as readers know it: without `www.`; `''` for no address. */
export function hostOfPublisher(url: string): string {
  return hostnameOf(url).replace(/^www\d*\.(?=.)/, '')
}
