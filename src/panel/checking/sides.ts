import type { DoneHop } from '../../core/claims/claims-of-traces'
import { publisherName } from '../../core/publisher/publisher'
import { leadingCheck } from '../../core/trace/hop/leading-check'
import type { SourceHead } from '../../core/trace/source/source-text'
import { FIRST_SIDES, namedSides, type Sides } from '../../ui/check-words'
import { hostOf } from './host-of'

/** What a source is called: its outlet where its host bears that out, else its host; a post by its network. */
export function nameOf({ outlet, url, kind }: Pick<SourceHead, 'outlet' | 'url' | 'kind'>): string {
  return kind === 'post' && outlet !== '' ? outlet : publisherName({ outlet, url }) || url
}

/**
 * How the two sides that a hop compares are called: *this page* and *the source* at the first, by their names at
 * those further up, where more than one source is in play.
 */
export function sidesOf(hops: readonly DoneHop[], at: number): Sides {
  const before = hops.slice(0, at).findLast((hop) => {
    const check = leadingCheck(hop)
    return 'source' in check && check.outcome !== 'notFound'
  })
  if (!before) return FIRST_SIDES
  const called = (hop: DoneHop | undefined, otherwise: string) => {
    if (!hop) return otherwise
    const check = leadingCheck(hop)
    return 'source' in check ? nameOf(check.source) : hostOf(hop.href)
  }
  return namedSides(called(before, FIRST_SIDES.here), called(hops[at], FIRST_SIDES.there))
}
