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
  const unitsBefore = unitsByByte(text)
  return facets.flatMap((facet) => {
    const [from, to] = [valueAt(facet, 'index', 'byteStart'), valueAt(facet, 'index', 'byteEnd')]
    const href = arrayAt(facet, 'features')
      .map((feature) => stringAt(feature, 'uri'))
      .find(isWebAddress)
    if (typeof from !== 'number' || typeof to !== 'number' || from < 0 || to <= from || !href) return []
    const [start, end] = [unitsBefore(from), unitsBefore(to)]
    // The network says where, and it may be beyond the text.
    return start < end ? [{ start, end, href }] : []
  })
}

/** How many UTF-16 units stand before a byte of the text as UTF-8; within a character: those before it. In one pass. */
function unitsByByte(text: string): (byte: number) => number {
  const units: number[] = []
  let at = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    for (let byte = 0; byte < bytes; byte++) units.push(at)
    at += character.length
  }
  return (byte) => units[byte] ?? text.length
}

const isWebAddress = (uri: string): boolean => /^https?:\/\//i.test(uri)
