import type { Range } from '../../../attribution/chunks/chunk'
import type { Span } from '../../../model'
import { firstPlace, type Places, untilPlace } from './places'

/*
 * Which places of a sentence stand on a stretch of the article's text: links and quoted pieces are told by their offsets
 * into it, in UTF-16 units.
 */

/** Where a sentence stands. */
export const spanOfAll = (places: Places): Span => places.spanOf({ from: 0, to: places.length })

/** The first place that begins at an offset or behind it; -1 for none. */
export const placeFrom = (places: Places, offset: number): number =>
  firstPlace(0, places.length, (at) => places.startAt(at) >= offset)

/** The places that stand wholly within a span. */
export function placesWithin(places: Places, { start, end }: Span): Range {
  const from = untilPlace(0, places.length, (at) => places.startAt(at) >= start)
  return { from, to: untilPlace(from, places.length, (at) => places.spanOf({ from: at, to: at + 1 }).end > end) }
}
