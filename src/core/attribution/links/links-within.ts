import { firstPlace } from '../../first-place'
import type { Link, Span } from '../../model'

/** The links that touch a span; `links` are in order. The first is not looked for one by one: an article may have thousands. */
export function linksWithin(links: readonly Link[], span: Span): Link[] {
  const first = firstPlace(links.length, (at) => (links[at]?.end ?? 0) > span.start)
  let end = first
  while ((links[end]?.start ?? Number.POSITIVE_INFINITY) < span.end) end++
  return links.slice(first, end)
}
