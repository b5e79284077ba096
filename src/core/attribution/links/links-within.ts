import type { Link, Span } from '../../model'

/** The links that touch a span; `links` are in order. Binary search for the first: an article may have thousands. */
export function linksWithin(links: readonly Link[], span: Span): Link[] {
  let low = 0
  let high = links.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((links[middle]?.end ?? 0) > span.start) high = middle
    else low = middle + 1
  }
  let end = low
  while ((links[end]?.start ?? Number.POSITIVE_INFINITY) < span.end) end++
  return links.slice(low, end)
}
