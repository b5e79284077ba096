import { arrayAt, dateAt, parseJson, stringAt, valueAt } from './json-value'
import type { Post, PostAdapter } from './post-adapter'

/**
 * Posts on Bluesky, by its public interface (https://docs.bsky.app/docs/api/app-bsky-feed-get-post-thread). The places
 * of links are told in bytes of UTF-8.
 */
export const bluesky: PostAdapter = {
  network: 'Bluesky',
  isGuess: false,
  addresses({ hostname, pathname }) {
    if (!/^(?:www\.|staging\.)?bsky\.app$/.test(hostname)) return null
    const [, who, key] = /^\/profile\/([^/]+)\/post\/(\w+)\/?$/.exec(pathname) ?? []
    if (!who || !key) return null
    const account = decoded(who)
    if (account === null) return null
    const uri = `at://${account}/app.bsky.feed.post/${key}`
    const query = `uri=${encodeURIComponent(uri)}&depth=0&parentHeight=0`
    return [`https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?${query}`]
  },
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

/** A part of an address in plain; null where it is malformed. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
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
