import type { Range } from '../../../attribution/chunks/chunk'
import type { Span } from '../../../model'
import { firstPlace, type Places, untilPlace } from './places'

/*
 * Where the places of a sentence stand in the article's text, in UTF-16 units. Quoted pieces, links and speakers are told by
 * their place in the text; chunks by theirs in the sentence.
 */

/** Where a stretch of a sentence stands; all of it where none is given. `0` for what lies outside the sentence. */
export const spanOf = (places: Places, { from, to }: Range = { from: 0, to: places.length }): Span => ({
  start: startAt(places, from),
  end: places.tokens[to - 1]?.end ?? 0,
})

/** Where a place begins; `0` outside the sentence. */
export const startAt = ({ tokens }: Places, at: number): number => tokens[at]?.start ?? 0

/** The first place that begins at an offset or behind it; -1 for none. */
export const placeFrom = (places: Places, offset: number): number =>
  firstPlace(0, places.length, (at) => startAt(places, at) >= offset)

/** The places that stand wholly within a span. */
export function placesWithin(places: Places, { start, end }: Span): Range {
  const from = untilPlace(0, places.length, (at) => startAt(places, at) >= start)
  return { from, to: untilPlace(from, places.length, (at) => (places.tokens[at]?.end ?? 0) > end) }
}
