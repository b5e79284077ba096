import { arrayAt, dateAt, parseJson, stringAt, valueAt } from './json-value'
import type { Post, PostAdapter } from './post-adapter'
import { blueskyAddresses } from './post-addresses'

/**
 * Posts on Bluesky, by its public interface (https://docs.bsky.app/docs/api/app-bsky-feed-get-post-thread). The places
 * of links are told in bytes of UTF-8.
 */
export const bluesky: PostAdapter = {
  network: 'Bluesky',
  isGuess: false,
  addresses: blueskyAddresses,
  read({ text: answer }) {
    const thread = valueAt(parseJson(answer), 'thread')
    const type = stringAt(thread, '$type')
    if (type.endsWith('#notFoundPost')) return 'not-found'
    if (type.endsWith('#blockedPost')) return 'refused'
    const post = valueAt(thread, 'post')
    const record = valueAt(post, 'record')
    const text = valueAt(record, 'text')
    if (typeof text !== 'string') return null
    return {
      author: stringAt(post, 'author', 'displayName') || stringAt(post, 'author', 'handle'),
      title: '',
      text,
      links: linksOf(text, arrayAt(record, 'facets')),
      published: dateAt(record, 'createdAt'),
      modified: '',
      language: stringAt(record, 'langs', 0),
      isCut: false,
    }
  },
}

function linksOf(text: string, facets: readonly unknown[]): Post['links'] {
  const bytes = new TextEncoder().encode(text)
  const decoder = new TextDecoder()
  const unitsBefore = (byte: number) => decoder.decode(bytes.subarray(0, byte)).length
  return facets.flatMap((facet) => {
    const [from, to] = [valueAt(facet, 'index', 'byteStart'), valueAt(facet, 'index', 'byteEnd')]
    const href = arrayAt(facet, 'features')
      .map((feature) => stringAt(feature, 'uri'))
      .find(isWebAddress)
    if (typeof from !== 'number' || typeof to !== 'number' || from < 0 || to <= from || !href) return []
    return [{ start: unitsBefore(from), end: unitsBefore(to), href }]
  })
}

const isWebAddress = (uri: string): boolean => /^https?:\/\//i.test(uri)
